import { useMemo, useState } from 'react';
import { errorSentence } from '../../../shared/bridge/error-sentences.ts';
import { fileNamePart } from '../../../shared/documents/file-names.ts';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { handoverFile, handoverPlan, handoverTexts } from '../../../shared/domain/privacy/handover.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { bridge } from '../../platform/bridge.ts';
import { context } from '../../store/desk.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FreeTextList, placeId } from './free-text-list.tsx';
import styles from './privacy.module.css';

/** The sentences that would go along, each to be read before the file is made. */
export function HandoverDialog({ onClose }: { onClose: () => void }) {
  const { common, privacy: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const say = useToasts((state) => state.say);
  const run = useRun(common.refused);
  const texts = useMemo(() => handoverTexts(plan), [plan]);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(
    () => new Set(texts.filter(({ isFlagged }) => isFlagged).map(placeId)),
  );
  const [edited, setEdited] = useState<ReadonlyMap<string, string>>(() => new Map());
  const [isRead, setRead] = useState(false);
  const [isBusy, setBusy] = useState(false);

  function toggle(id: string): void {
    const next = new Set(leftOut);
    if (!next.delete(id)) next.add(id);
    setLeftOut(next);
  }

  function edit(id: string, text: string): void {
    setEdited(new Map(edited).set(id, text));
    // What was put into other words is meant to go along.
    if (leftOut.has(id) && text !== '') toggle(id);
  }

  async function save(): Promise<void> {
    setBusy(true);
    const { now, newId } = context();
    const rewritten = texts.flatMap((one) => {
      const text = leftOut.has(placeId(one)) ? '' : (edited.get(placeId(one)) ?? one.text);
      return text === one.text ? [] : [{ ...one, text }];
    });
    const planFile = handoverFile(handoverPlan(plan, rewritten, newId()), { source: 'Tsudoi', savedAt: now });
    const suggestedName = `${fileNamePart(meetingOf(plan).title)}_引継ぎ.tsudoi`;
    const reply = await bridge.invoke('plan-file.save', { planFile, suggestedName });
    setBusy(false);
    if (!reply.ok) return say(errorSentence(reply.error, language), 'error');
    if (!('name' in reply.value)) return;
    const line = {
      paper: 'handover',
      format: 'tsudoi',
      edition: '',
      handedTo: '',
      sensitive: false,
    } as const;
    run('recordOutput', { ...line, fileName: reply.value.name, rows: plan.rows.items.size, events: [] });
    say(words.handoverSaved(reply.value.name));
    onClose();
  }

  return (
    <Dialog
      title={words.handoverTitle}
      isOpen
      onClose={onClose}
      wide
      foot={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button look="primary" disabled={!isRead || isBusy} onClick={() => void save()}>
            {words.handoverSave}
          </Button>
        </>
      }
    >
      <p>{words.handoverGoes}</p>
      <p className={styles.hint}>{texts.length === 0 ? words.handoverNoTexts : words.handoverTextsHint}</p>
      <FreeTextList
        texts={texts}
        leftOut={leftOut}
        onToggle={toggle}
        edited={edited}
        onEdit={edit}
        label={words.handoverLeave}
      />
      <label className={styles.confirm}>
        <input type="checkbox" checked={isRead} onChange={(e) => setRead(e.target.checked)} />
        {words.handoverRead}
      </label>
    </Dialog>
  );
}

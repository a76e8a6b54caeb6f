import { useEffect, useMemo, useState } from 'react';
import type { PurgeScope } from '../../../shared/domain/privacy/disposal.ts';
import { previewPurge } from '../../../shared/domain/privacy/preview.ts';
import { useWords } from '../../i18n/language.tsx';
import { bridge } from '../../platform/bridge.ts';
import { useSession } from '../../store/session.ts';
import { usePlan } from '../../store/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { DisposalPreview } from './disposal-preview.tsx';
import { placeId } from './free-text-list.tsx';
import styles from './privacy.module.css';

/** What a disposal takes, keeps and cannot reach; done only once that has been read. */
export function DisposalDialog({ scope, onClose }: { scope: PurgeScope; onClose: () => void }) {
  const { common, privacy: words } = useWords();
  const plan = usePlan();
  const dispose = useSession((state) => state.dispose);
  const preview = useMemo(() => previewPurge(plan, scope), [plan, scope]);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [by, setBy] = useState('');
  const [isRead, setRead] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    void bridge.invoke('app.info', {}).then((reply) => {
      if (reply.ok) setBy((typed) => typed || reply.value.desk);
    });
  }, []);

  function toggle(id: string): void {
    const next = new Set(leftOut);
    if (!next.delete(id)) next.add(id);
    setLeftOut(next);
  }

  async function run(): Promise<void> {
    setBusy(true);
    setProblem('');
    const blank = preview.texts.filter((text) => leftOut.has(placeId(text)));
    const done = await dispose({ scope, by, blank });
    // The page begins anew: what it still has in memory goes, and the database is rebuilt.
    if (done.ok) return location.reload();
    setProblem(common.refused[done.error.code]);
    setBusy(false);
  }

  return (
    <Dialog
      title={scope.kind === 'meeting' ? words.meetingTitle : words.peopleTitle(preview.people.length)}
      isOpen
      onClose={() => !isBusy && onClose()}
      wide
      foot={
        <>
          <Button disabled={isBusy} onClick={onClose}>
            {common.cancel}
          </Button>
          <Button look="danger" disabled={!isRead || isBusy || by.trim() === ''} onClick={() => void run()}>
            {isBusy ? words.working : words.disposeDo}
          </Button>
        </>
      }
    >
      <Notice tone="caution" lead={words.forGood}>
        {words.forGoodText}
      </Notice>
      <DisposalPreview preview={preview} scope={scope} leftOut={leftOut} onToggle={toggle} />
      <Field label={words.by} hint={words.byHint}>
        {(props) => (
          <input
            autoComplete="off"
            {...props}
            value={by}
            maxLength={100}
            onChange={(e) => setBy(e.target.value)}
          />
        )}
      </Field>
      <label className={styles.confirm}>
        <input type="checkbox" checked={isRead} onChange={(e) => setRead(e.target.checked)} />
        {words.confirmed}
      </label>
      {problem !== '' && <p role="alert">{problem}</p>}
    </Dialog>
  );
}

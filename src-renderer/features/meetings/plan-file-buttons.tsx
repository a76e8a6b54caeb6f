import { useRef, useState } from 'react';
import { errorSentence } from '../../../shared/bridge/error-sentences.ts';
import type { PlanFile } from '../../../shared/domain/plan/plan-file.ts';
import { isHandover } from '../../../shared/domain/privacy/handover.ts';
import { appError } from '../../../shared/lib/errors.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { bridge } from '../../platform/bridge.ts';
import { useDroppedFiles } from '../../store/dropped-files.ts';
import { useMergeDialog } from '../../store/merge-dialog.ts';
import { useSession } from '../../store/session.ts';
import { useToasts } from '../../store/toast.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { PassphraseDialog } from '../merge/passphrase-dialog.tsx';

/** Opens a plan from a .tsudoi file that a colleague sent. One that is here already is never overwritten: it is merged, once the person has seen how. */
export function PlanFileButtons({ onHandover }: { onHandover: (planId: string) => void }) {
  const language = useLanguage();
  const { common, meetings: words, merge } = useWords();
  const { adoptPlan, lookAtCopy } = useSession();
  const showMerge = useMergeDialog((state) => state.show);
  const [asking, setAsking] = useState<{ file: File; problem: string | undefined } | null>(null);
  const { setPlanId, go } = useView();
  const say = useToasts((state) => state.say);
  const input = useRef<HTMLInputElement>(null);
  const [isReading, setReading] = useState(false);
  useDroppedFiles('meetings', ([one]) => one && void open(one.file));

  /** A large plan takes some seconds: the button says so meanwhile. */
  async function open(file: File, passphrase?: string): Promise<void> {
    setReading(true);
    await read(file, passphrase);
    setReading(false);
  }

  async function read(file: File, passphrase?: string): Promise<void> {
    setAsking(null);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const given = passphrase === undefined ? {} : { passphrase };
    const reply = await bridge.invoke('plan-file.read', { name: file.name, bytes, ...given });
    if (!reply.ok) {
      const { code } = reply.error;
      if (code !== 'passphrase-needed' && code !== 'passphrase-wrong')
        return say(errorSentence(reply.error, language), 'error');
      const problem = code === 'passphrase-wrong' ? errorSentence(reply.error, language) : undefined;
      return setAsking({ file, problem });
    }
    await adopt(reply.value, file.name);
  }

  async function adopt(planFile: PlanFile, name: string): Promise<void> {
    const adopted = await adoptPlan(planFile);
    if (!adopted.ok) {
      const { error } = adopted;
      const broken = (): string => errorSentence(appError('plan-file-broken', { name }), language);
      return say('code' in error ? common.refused[error.code] : broken(), 'error');
    }
    const title =
      useSession.getState().meetings.find((one) => one.id === planFile.planId)?.meeting.title ?? name;
    // From last year's host: the next step is the meeting of one's own that it is taken over for.
    if (isHandover(planFile)) return onHandover(planFile.planId);
    setPlanId(planFile.planId);
    go('overview');
    if (adopted.value === 'adopted') return say(words.planOpened(title));
    const preview = await lookAtCopy(planFile, name);
    if (!preview) return say(merge.busy, 'error');
    if (preview.proposal.isNothing) say(merge.nothing(title));
    else showMerge(preview);
  }

  return (
    <>
      <Button disabled={isReading} onClick={() => input.current?.click()}>
        {isReading ? words.openingPlan : words.openPlan}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".tsudoi"
        hidden
        data-testid="plan-file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void open(file);
        }}
      />
      {asking && (
        <PassphraseDialog
          title={merge.passphraseNeeded(asking.file.name)}
          kind="open"
          problem={asking.problem}
          onDone={(passphrase) => void open(asking.file, passphrase)}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

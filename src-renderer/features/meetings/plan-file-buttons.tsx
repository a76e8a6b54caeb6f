import { useRef } from 'react';
import { errorSentence } from '../../../shared/bridge/error-sentences.ts';
import { appError } from '../../../shared/bridge/errors.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { bridge } from '../../platform/bridge.ts';
import { useSession } from '../../store/session.ts';
import { useToasts } from '../../store/toast.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';

/** Opens a plan from a .tsudoi file that a colleague sent. A plan that is here already is never overwritten. */
export function PlanFileButtons() {
  const language = useLanguage();
  const { common, meetings: words } = useWords();
  const adoptPlan = useSession((state) => state.adoptPlan);
  const { setPlanId, go } = useView();
  const say = useToasts((state) => state.say);
  const input = useRef<HTMLInputElement>(null);

  async function read(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reply = await bridge.invoke('plan-file.read', { name: file.name, bytes });
    if (!reply.ok) return say(errorSentence(reply.error, language), 'error');
    const adopted = await adoptPlan(reply.value);
    if (!adopted.ok) {
      const { error } = adopted;
      const broken = (): string => errorSentence(appError('plan-file-broken', { name: file.name }), language);
      return say('code' in error ? common.refused[error.code] : broken(), 'error');
    }
    const title =
      useSession.getState().meetings.find((one) => one.id === reply.value.planId)?.meeting.title ?? file.name;
    setPlanId(reply.value.planId);
    go('overview');
    say(adopted.value === 'adopted' ? words.planOpened(title) : words.planExists(title));
  }

  return (
    <>
      <Button onClick={() => input.current?.click()}>{words.openPlan}</Button>
      <input
        ref={input}
        type="file"
        accept=".tsudoi"
        hidden
        data-testid="plan-file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void read(file);
        }}
      />
    </>
  );
}

import { useState } from 'react';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useSession } from '../../store/session.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** Takes the open meeting off the list, after asking; the list brings it back. */
export function RemoveMeeting() {
  const language = useLanguage();
  const { common, meetings: words } = useWords();
  const plan = usePlan();
  const removeMeeting = useSession((state) => state.removeMeeting);
  const { go, setPlanId } = useView();
  const say = useToasts((state) => state.say);
  const [asking, setAsking] = useState(false);
  const title = titleOf(meetingOf(plan), language);

  async function remove(): Promise<void> {
    setAsking(false);
    const removed = await removeMeeting(plan.id);
    if (!removed.ok) return say(common.refused[removed.error.code], 'error');
    setPlanId(null);
    go('meetings');
    say(words.removed(title));
  }

  return (
    <>
      <Button look="danger" onClick={() => setAsking(true)}>
        {words.removeMeeting}
      </Button>
      <Dialog
        title={words.removeTitle(title)}
        isOpen={asking}
        onClose={() => setAsking(false)}
        foot={
          <>
            <Button onClick={() => setAsking(false)}>{common.cancel}</Button>
            <Button look="danger" onClick={() => void remove()}>
              {words.removeDo}
            </Button>
          </>
        }
      >
        <p>{words.removeText}</p>
      </Dialog>
    </>
  );
}

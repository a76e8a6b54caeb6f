import { useEffect, useState } from 'react';
import type { TableFile } from '../../../shared/input/table-file.ts';
import { useWords } from '../../i18n/language.tsx';
import { useToasts } from '../../store/toast.ts';
import { useRun } from '../../store/use-run.ts';
import { useView } from '../../store/view.ts';
import { chosenInput } from './chosen-input.ts';
import type { ImportDraft } from './use-import.ts';

/**
 * Takes people into the plan and goes on to the list. Some thousands keep the window busy for a moment: that they are
 * being taken in is drawn before the work begins, and the button cannot be pressed twice.
 */
export function useTakeIn(file: TableFile, draft: ImportDraft) {
  const { importing: words, common } = useWords();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const go = useView((state) => state.go);
  const [taking, setTaking] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once for each press, with what was shown then
  useEffect(() => {
    if (!taking) return;
    let timer = 0;
    // The frame's callback comes before it is painted; a task set there comes after.
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(work);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [taking]);

  function work(): void {
    const input = chosenInput(file, draft);
    const organisationId = draft.returned?.organisationId;
    // A form of ours is its city's reply, wherever it is taken in.
    const took = organisationId
      ? run('takeReply', { ...input, organisationId, isOpen: false, facts: draft.facts })
      : run('importAttendees', input);
    if (took) {
      say(words.done(input.people.length, input.gone.length));
      go('attendees');
    } else setTaking(false);
  }

  return { taking, takeIn: () => setTaking(true) };
}

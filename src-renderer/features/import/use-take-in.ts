import { useEffect, useState } from 'react';
import type { TableFile } from '../../../shared/input/table-file.ts';
import { useWords } from '../../i18n/language.tsx';
import { useToasts } from '../../store/toast.ts';
import { useRun } from '../../store/use-run.ts';
import { useView } from '../../store/view.ts';
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
    const people = draft.taken.map(({ attendee, fields, answers }) => ({
      attendeeId: attendee?.id ?? null,
      fields,
      answers,
    }));
    // A choice for somebody whom another reading of the columns has found after all is void.
    const gone = draft.gone.flatMap(({ id }) => {
      const choice = draft.goneChoices.get(id);
      return choice ? [{ attendeeId: id, choice }] : [];
    });
    const reading = draft.reading.ok ? draft.reading.value : null;
    const taken = run('importAttendees', {
      fileName: file.name,
      sha256: file.sha256,
      modified: file.modified ?? null,
      organisationId: reading?.city?.id ?? null,
      people,
      gone,
      asked: reading?.asked ?? [],
    });
    if (taken) {
      say(words.done(people.length, gone.length));
      go('attendees');
    } else setTaking(false);
  }

  return { taking, takeIn: () => setTaking(true) };
}

import { isCalendarFile } from '../../../../shared/input/calendar-file.ts';
import { acceptedImport } from '../../../../shared/input/schedule/accepted.ts';
import { useWords } from '../../../i18n/language.tsx';
import { useSelection } from '../../../store/selection.ts';
import { useSession } from '../../../store/session.ts';
import { useToasts } from '../../../store/toast.ts';
import { useView } from '../../../store/view.ts';
import type { ScheduleDraft, ScheduleSource } from './use-schedule-import.ts';

/** Takes the accepted lines in as one change and goes on to the schedule, with what came in selected. */
export function useTakeIn({ name, file }: ScheduleSource, draft: ScheduleDraft): () => void {
  const { common, scheduleImport: words } = useWords();
  const run = useSession((state) => state.run);
  const select = useSelection((state) => state.select);
  const say = useToasts((state) => state.say);
  const go = useView((state) => state.go);
  return () => {
    if (!draft.proposal) return;
    const input = {
      ...acceptedImport(name.slice(0, 200), draft.proposal, draft.accepted),
      file: {
        sha256: file.sha256,
        modified: isCalendarFile(file) ? null : (file.modified ?? null),
        exportId: draft.returned?.record.id ?? null,
      },
      ...(draft.settled ? { settled: draft.settled.rows } : {}),
    };
    const result = run('importSchedule', input);
    if (!result.ok) {
      say(common.refused[result.error.code], 'error');
      return;
    }
    say(input.items.length === 0 ? words.doneKept : words.done(input.items.length));
    go('schedule');
    select(
      result.value.rows.flatMap(({ collection, key, after }) =>
        collection === 'items' && after !== null ? [key] : [],
      ),
    );
  };
}

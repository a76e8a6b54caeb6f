import { acceptedImport } from '../../../../shared/input/schedule/accepted.ts';
import { useWords } from '../../../i18n/language.tsx';
import { useSelection } from '../../../store/selection.ts';
import { useSession } from '../../../store/session.ts';
import { useToasts } from '../../../store/toast.ts';
import { useView } from '../../../store/view.ts';
import type { ScheduleDraft } from './use-schedule-import.ts';

/** Takes the accepted lines in as one change and goes on to the schedule, with what came in selected. */
export function useTakeIn(name: string, draft: ScheduleDraft): () => void {
  const { common, scheduleImport: words } = useWords();
  const run = useSession((state) => state.run);
  const select = useSelection((state) => state.select);
  const say = useToasts((state) => state.say);
  const go = useView((state) => state.go);
  return () => {
    if (!draft.proposal) return;
    const input = acceptedImport(name.slice(0, 200), draft.proposal, draft.accepted);
    const result = run('importSchedule', input);
    if (!result.ok) {
      say(common.refused[result.error.code], 'error');
      return;
    }
    say(words.done(input.items.length));
    go('schedule');
    select(
      result.value.rows.flatMap(({ collection, key, after }) =>
        collection === 'items' && after !== null ? [key] : [],
      ),
    );
  };
}

import { activityOfHeading } from '../../../shared/domain/attendees/activity-of-heading.ts';
import type { Activity } from '../../../shared/domain/collections/index.ts';
import type { ColumnMapping, ColumnMeaning, Mapping } from '../../../shared/reading/mapping.ts';
import { useSession } from '../../store/session.ts';
import type { ImportDraft } from './use-import.ts';

export type NewActivity = Pick<Activity, 'title' | 'kind'>;

/** Columns that ask about an activity which the plan does not have, and the way to add what they ask about. */
export interface NewActivities {
  /** Titles that the file asks about, each once. */
  readonly titles: readonly string[];
  /** Adds one column's activity and takes the column for its answers. */
  readonly add: (column: ColumnMapping, activity: NewActivity) => void;
  /** The same for every such column; columns that ask about the same thing share the activity. */
  readonly addAll: () => void;
}

/** Finds the activities that a file asks about and the plan lacks. Each that is added is a step of its own to take back. */
export function useNewActivities(draft: ImportDraft, mapping: Mapping): NewActivities {
  const run = useSession((state) => state.run);
  const offers = mapping.columns.flatMap((column) => {
    const activity = column.meaning === null ? activityOfHeading(column.heading) : null;
    return activity ? [{ column, activity }] : [];
  });

  function addEach(
    wanted: readonly { readonly column: ColumnMapping; readonly activity: NewActivity }[],
  ): void {
    const ids = new Map<string, string>();
    const meanings = new Map<number, ColumnMeaning>();
    for (const { column, activity } of wanted) {
      const id = ids.get(activity.title) ?? addedId(activity);
      if (id === undefined) continue;
      ids.set(activity.title, id);
      meanings.set(column.index, { kind: 'answer', activities: [id] });
    }
    draft.setMeanings(meanings);
  }

  function addedId(activity: NewActivity): string | undefined {
    const added = run('addActivity', activity);
    return added.ok ? added.value.rows.find(({ collection }) => collection === 'activities')?.key : undefined;
  }

  return {
    titles: [...new Set(offers.map(({ activity }) => activity.title))],
    add: (column, activity) => addEach([{ column, activity }]),
    addAll: () => addEach(offers),
  };
}

import { goneSubjects } from '../exchange/told-subjects.ts';
import { applyRows } from '../plan/change.ts';
import { Draft } from '../plan/draft.ts';
import { countDifferences } from '../plan/row-differences.ts';
import type { Vector } from '../plan/stamps.ts';
import { countPeople } from '../privacy/count-people.ts';
import { disposalOf, disposedRows, type PurgeScope } from '../privacy/disposal.ts';
import { type TextPlace, withoutPlaces } from '../privacy/free-texts.ts';
import { handedOut, withoutNames } from '../privacy/handed-out.ts';
import { type Command, checked, refuse } from './command.ts';
import { inheritPlaces } from './inherit-places.ts';

export interface PurgeInput {
  readonly scope: PurgeScope;
  /** Who disposes of the data, for the record. */
  readonly by: string;
  /** Free texts that are emptied as well. */
  readonly blank: readonly TextPlace[];
  /** The copy that does it: the stamp of this change, and what it has seen. */
  readonly mark: string;
  readonly seen: Vector;
}

/**
 * 廃棄: takes people out of the plan with all that is theirs, keeps how many they were, and writes the record of it. Not
 * among the commands that are run and journalled: what it takes away must not stand in the journal (`plans.dispose`).
 * Nobody moves up to a place that is given up so: whoever came is counted, and not replaced. What was held for a proxy
 * who stays is his or hers from then on.
 */
export const purge: Command<PurgeInput> = (plan, { scope, by, blank, mark, seen }, context) => {
  const disposal = disposalOf(plan, scope);
  const people = [...plan.rows.attendees.values()].filter(({ id }) => disposal.gone.has(id));
  // Taken off the list before, but still noted as having a calendar.
  const before = goneSubjects(plan).filter(({ kind, id }) => kind === 'person' && disposal.gone.has(id));
  if (scope.kind === 'people' && people.length + before.length === 0)
    return refuse('not-found', { collection: 'attendees' });
  const emptied = withoutPlaces(plan, blank);
  const draft = new Draft(plan);
  for (const row of [...emptied, ...disposedRows(applyRows(plan, emptied), disposal)]) {
    if (row.after === null) draft.remove(row.collection, row.key);
    else draft.put(row.collection, row.after);
  }
  inheritPlaces(plan, draft, disposal.gone, context.now);
  const { rows } = draft.change({ code: 'purge', facts: {} });
  const id = context.newId();
  draft.put('purges', {
    id,
    at: context.now,
    by: by.trim(),
    scope: scope.kind,
    people: people.length + before.length,
    rows: countDifferences(rows).flatMap(({ collection, removed }) =>
      removed > 0 ? [{ collection, count: removed }] : [],
    ),
    texts: rows.filter(({ after }) => after !== null).length,
    barred: [...people, ...before].map((one) => one.id),
    seen: { ...seen },
    mark,
    files: withoutNames(handedOut(plan), disposal),
  });
  for (const counts of countPeople(plan, people, id))
    draft.put('headcounts', { ...counts, department: disposal.traces.takenOutOf(counts.department) });
  return checked(draft.change({ code: 'purge', facts: { count: people.length + before.length } }));
};

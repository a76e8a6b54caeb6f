import { useState } from 'react';
import { type Arrangement, arrange } from '../../../shared/domain/attendees/arrange.ts';
import { groupKeyOf, type Sort } from '../../../shared/domain/attendees/city-group.ts';
import { type Filter, filterOf } from '../../../shared/domain/attendees/filter-people.ts';
import { reconcile } from '../../../shared/domain/attendees/reconcile.ts';
import type { PeopleIndex } from '../../../shared/domain/attendees/search-people.ts';
import type { Attendee } from '../../../shared/domain/collections/index.ts';
import type { Plan, PlanRows } from '../../../shared/domain/plan/plan.ts';

/** What the list is asked to show. */
export interface Ask {
  readonly sort: Sort;
  readonly filter: Filter;
  readonly words: readonly string[];
}

interface Kept {
  readonly ask: Ask;
  readonly attendees: PlanRows['attendees'];
  readonly answers: PlanRows['answers'];
  readonly arrangement: Arrangement;
  readonly stale: boolean;
}

/**
 * The order of the list, apart from its data: it is made when something else is asked for, and kept while
 * people are edited, so that no row jumps or vanishes under the hand.
 * @returns the arrangement; whether putting it in order again could change it; and the way to do so
 */
export function useArrangement(
  plan: Plan,
  ask: Ask,
  index: PeopleIndex,
): { readonly arrangement: Arrangement; readonly stale: boolean; readonly resort: () => void } {
  const make = (): Kept => ({
    ask,
    attendees: plan.rows.attendees,
    answers: plan.rows.answers,
    arrangement: fresh(plan, ask, index),
    stale: false,
  });
  const [kept, setKept] = useState(make);
  let now = kept;
  if (kept.ask !== ask) now = make();
  else if (kept.attendees !== plan.rows.attendees || kept.answers !== plan.rows.answers) {
    now = carry(kept, plan, index);
  }
  // React's own way to derive state from what was given before: set while rendering, never in an effect.
  if (now !== kept) setKept(now);
  return { arrangement: now.arrangement, stale: now.stale, resort: () => setKept(make()) };
}

function fresh(plan: Plan, { sort, filter, words }: Ask, index: PeopleIndex): Arrangement {
  const passes = filterOf(plan, filter);
  return arrange(plan, sort, (person) => passes(person) && index.matches(person, words));
}

function carry(kept: Kept, plan: Plan, index: PeopleIndex): Kept {
  const { attendees, answers } = plan.rows;
  const before = kept.attendees;
  const conditional = kept.ask.filter !== 'all' || kept.ask.words.length > 0;
  let stale = kept.stale || (conditional && kept.answers !== answers);
  let newcomers = 0;
  for (const [id, person] of attendees) {
    const old = before.get(id);
    if (old === person) continue;
    if (old === undefined) newcomers += 1;
    else stale ||= conditional || moves(kept.ask.sort, old, person);
  }
  const gone = before.size + newcomers !== attendees.size;
  const arrangement =
    newcomers === 0 && !gone
      ? kept.arrangement
      : reconcile(
          kept.arrangement,
          fresh(plan, kept.ask, index),
          (id) => !attendees.has(id),
          (id) => !before.has(id),
        );
  return { ...kept, attendees, answers, arrangement, stale };
}

const moves = (sort: Sort, a: Attendee, b: Attendee): boolean =>
  sort === 'reading' ? a.reading !== b.reading || a.name !== b.name : groupKeyOf(a) !== groupKeyOf(b);

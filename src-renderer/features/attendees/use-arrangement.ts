import { useState } from 'react';
import { arrange, type Grouping, type TableSort } from '../../../shared/domain/attendees/arrange.ts';
import { groupKeyOf } from '../../../shared/domain/attendees/city-group.ts';
import { conditionsTest } from '../../../shared/domain/attendees/conditions.ts';
import { type Filter, filterOf } from '../../../shared/domain/attendees/filter-people.ts';
import { reconcile } from '../../../shared/domain/attendees/reconcile.ts';
import type { PeopleIndex } from '../../../shared/domain/attendees/search-people.ts';
import type { Arrangement } from '../../../shared/domain/attendees/sections.ts';
import type { Attendee } from '../../../shared/domain/collections/index.ts';
import type { Condition } from '../../../shared/domain/collections/views.ts';
import { changedKeys } from '../../../shared/domain/plan/changed-keys.ts';
import type { Plan, PlanRows } from '../../../shared/domain/plan/plan.ts';

/** What the list is asked to show. */
export interface Ask {
  readonly sort: TableSort;
  readonly grouping: Grouping;
  readonly filter: Filter;
  readonly conditions: readonly Condition[];
  readonly words: readonly string[];
}

interface Kept extends Pick<PlanRows, 'attendees' | 'answers' | 'customValues'> {
  readonly ask: Ask;
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
  const { attendees, answers, customValues } = plan.rows;
  const make = (): Kept => ({
    ask,
    attendees,
    answers,
    customValues,
    arrangement: fresh(plan, ask, index),
    stale: false,
  });
  const [kept, setKept] = useState(() => make());
  let now = kept;
  if (kept.ask !== ask) now = make();
  else if (kept.attendees !== attendees || kept.answers !== answers || kept.customValues !== customValues) {
    now = carry(kept, plan, index);
  }
  // React's own way to derive state from what was given before: set while rendering, never in an effect.
  if (now !== kept) setKept(now);
  return { arrangement: now.arrangement, stale: now.stale, resort: () => setKept(make()) };
}

function fresh(plan: Plan, ask: Ask, index: PeopleIndex): Arrangement {
  const { sort, grouping, filter, conditions, words } = ask;
  const tests: ((person: Attendee) => boolean)[] = [];
  // The search first: it has the fewest left to be asked about.
  if (words.length > 0) tests.push(index.find(words));
  if (filter !== 'all') tests.push(filterOf(plan, filter));
  if (conditions.length > 0) tests.push(conditionsTest(plan, conditions));
  const [only] = tests;
  const passes = tests.length > 1 ? (person: Attendee) => tests.every((test) => test(person)) : only;
  return arrange(plan, sort, passes ?? null, grouping);
}

function carry(kept: Kept, plan: Plan, index: PeopleIndex): Kept {
  const { attendees, answers, customValues } = plan.rows;
  const { ask, attendees: before } = kept;
  const byAnswer = typeof ask.grouping === 'object' || typeof ask.sort === 'object';
  const conditional = ask.filter !== 'all' || ask.conditions.length > 0 || ask.words.length > 0 || byAnswer;
  const others = kept.answers !== answers || kept.customValues !== customValues;
  let stale = kept.stale || (conditional && others);
  let newcomers = 0;
  let reordered = false;
  if (attendees !== before) {
    for (const id of changedKeys(before, attendees) ?? attendees.keys()) {
      const [old, person] = [before.get(id), attendees.get(id)];
      if (person === undefined || old === person) continue;
      if (old === undefined) newcomers += 1;
      else {
        reordered ||= old.order !== person.order;
        stale ||= conditional || moves(ask, old, person);
      }
    }
  }
  // Who was moved by hand is to be seen at the new place at once.
  if (reordered)
    return {
      ...kept,
      attendees,
      answers,
      customValues,
      arrangement: fresh(plan, ask, index),
      stale: false,
    };
  const gone = before.size + newcomers !== attendees.size;
  const arrangement =
    newcomers === 0 && !gone
      ? kept.arrangement
      : reconcile(
          kept.arrangement,
          fresh(plan, ask, index),
          (id) => !attendees.has(id),
          (id) => !before.has(id),
        );
  return { ...kept, attendees, answers, customValues, arrangement, stale };
}

function moves({ sort, grouping }: Ask, a: Attendee, b: Attendee): boolean {
  const elsewhere = groupKeyOf(a) !== groupKeyOf(b);
  if (sort === 'reading' && (a.reading !== b.reading || a.name !== b.name)) return true;
  if (sort === 'office' && a.jobTitle !== b.jobTitle) return true;
  return (
    elsewhere && (sort === 'joining' || sort === 'code' || grouping === 'city' || grouping === 'network')
  );
}

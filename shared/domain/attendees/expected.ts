import { answerKey } from '../collections/answers.ts';
import type { Attendee } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { answerIndex } from './answer-index.ts';
import { answerBehind } from './proxy-chain.ts';
import { standingOf } from './standing.ts';

/** How sure it is that somebody comes: said yes and has a place, a place held for a proxy (仮), undecided, not answered. */
export type Expectation = 'sure' | 'held' | 'maybe' | 'open';

/** Somebody who may stand at the door. */
export interface Expected {
  readonly person: Attendee;
  readonly as: Expectation;
  /** 同伴者 he or she brings along, at most over the activities. */
  readonly companions: number;
}

const SURENESS: readonly Expectation[] = ['sure', 'held', 'maybe', 'open'];

/**
 * Who may come to one of some activities, each once and as the surest of his or her answers, in the order of the list.
 * Nobody who is replaced, has declined or only waits for a place; those on line only when they are asked for.
 * @param activityIds `all`: any activity that takes place; only then those who have not answered yet are expected too
 */
export function expectedPeople(
  plan: Plan,
  activityIds: 'all' | readonly string[],
  { online = false }: { readonly online?: boolean } = {},
): readonly Expected[] {
  const index = answerIndex(plan);
  const ids =
    activityIds === 'all'
      ? [...plan.rows.activities.values()].flatMap(({ id, cancelled }) => (cancelled ? [] : [id]))
      : activityIds;
  return index.people.flatMap((person): Expected[] => {
    if (person.mode === 'online' && !online) return [];
    const found = new Set<Expectation>();
    let companions = 0;
    for (const id of ids) {
      const standing = standingOf(plan, index, person, id);
      if (standing === null || standing === 'no') continue;
      if (standing === 'open') {
        if (activityIds === 'all') found.add('open');
        continue;
      }
      const answer = standing === 'maybe' ? undefined : answerBehind(plan, person, id);
      if (answer?.place === 'waiting') continue;
      companions = Math.max(companions, answer?.companions ?? 0);
      found.add(standing === 'yes' ? 'sure' : standing);
    }
    // A plan without activities asks nobody, and expects everybody.
    if (ids.length === 0 && activityIds === 'all') found.add('open');
    const as = SURENESS.find((one) => found.has(one));
    // Who has said no to all he or she was asked for, and is only not asked for the rest, does not come.
    if (as === undefined || (as === 'open' && hasDeclined(plan, person, ids))) return [];
    return [{ person, as, companions }];
  });
}

const hasDeclined = (plan: Plan, { id }: Attendee, activityIds: readonly string[]): boolean =>
  activityIds.some((activityId) => plan.rows.answers.get(answerKey(id, activityId))?.value === 'no');

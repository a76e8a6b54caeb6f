import type { Plan } from '../plan/plan.ts';
import type { AnswerIndex } from './answer-index.ts';
import { mark, union } from './bits.ts';
import { answerBehind, isProxyFor } from './proxy-chain.ts';
import { standingOf } from './standing.ts';

/** Those who count as something for one activity, as bits of the index's people. */
export interface ActivitySets {
  readonly yes: Uint32Array;
  readonly onSite: Uint32Array;
  readonly maybe: Uint32Array;
  /** Proxies for whom a seat is held. */
  readonly held: Uint32Array;
  /** Everybody who has answered, holds a seat or is replaced: nobody of these is asked for an answer. */
  readonly settled: Uint32Array;
}

/** The sets of an activity; worked out once for a state of the answers. */
export function activitySets(plan: Plan, index: AnswerIndex, activityId: string): ActivitySets {
  const key = `sets ${activityId}`;
  const known = index.kept.get(key) as ActivitySets | undefined;
  if (known) return known;
  const yes = index.comers.get(activityId) ?? EMPTY;
  const maybe = index.maybe.get(activityId) ?? EMPTY;
  const { held, waiting: behind, replaced } = proxySets(plan, index, activityId);
  const waiting = index.waiting.get(activityId) ?? EMPTY;
  const settled = union([yes, waiting, maybe, held, behind, replaced, index.no.get(activityId) ?? EMPTY]);
  const sets = { yes, onSite: index.onSite.get(activityId) ?? EMPTY, maybe, held, settled };
  index.kept.set(key, sets);
  return sets;
}

const EMPTY = new Uint32Array(0);

interface ProxySets {
  readonly held: Uint32Array;
  /** Proxies for whom only a place in the waiting line is kept. */
  readonly waiting: Uint32Array;
  readonly replaced: Uint32Array;
}

function proxySets(plan: Plan, index: AnswerIndex, activityId: string): ProxySets {
  if (index.proxies.size === 0 && index.keepers.length === 0)
    return { held: EMPTY, waiting: EMPTY, replaced: EMPTY };
  const words = (index.people.length + 31) >>> 5;
  const sets = {
    held: new Uint32Array(words),
    waiting: new Uint32Array(words),
    replaced: new Uint32Array(words),
  };
  for (const [replacedId, proxies] of index.proxies) {
    if (proxies.some((proxy) => isProxyFor(proxy, activityId)))
      mark(sets.replaced, index.placeOf.get(replacedId));
  }
  for (const proxy of [...[...index.proxies.values()].flat(), ...index.keepers]) {
    if (standingOf(plan, index, proxy, activityId) !== 'held') continue;
    const isWaiting = answerBehind(plan, proxy, activityId)?.place === 'waiting';
    mark(isWaiting ? sets.waiting : sets.held, index.placeOf.get(proxy.id));
  }
  return sets;
}

import { answerKey } from '../collections/answers.ts';
import type { Answer, Attendee } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';

/** Proxies of proxies are followed so far; a chain that runs in a circle, met in foreign data, ends. */
const LONGEST = 10;

/**
 * A person and those he or she stands in for in an activity, the one replaced first and so on back: what is held for a
 * proxy hangs on the nearest of them who has it. A proxy for other activities stands in for nobody here.
 * @param get finds an attendee by id, in a plan or a draft
 */
export function proxyChain(
  get: (id: string) => Attendee | undefined,
  person: Attendee,
  activityId: string,
): readonly Attendee[] {
  const chain = [person];
  for (let one = person; chain.length < LONGEST; ) {
    if (one.proxyOf === null || !isProxyFor(one, activityId)) break;
    const next = get(one.proxyOf);
    if (!next || chain.includes(next)) break;
    chain.push(next);
    one = next;
  }
  return chain;
}

/** The answer a place hangs on: the person's own, else that of the person replaced, through proxies of proxies. */
export function answerBehind(plan: Plan, person: Attendee, activityId: string): Answer | undefined {
  for (const { id } of proxyChain((one) => plan.rows.attendees.get(one), person, activityId)) {
    const answer = plan.rows.answers.get(answerKey(id, activityId));
    if (answer) return answer;
  }
  return undefined;
}

/** Whether a proxy is for an activity; one that names none is for all. */
export const isProxyFor = ({ proxyActivityIds: only }: Attendee, activityId: string): boolean =>
  only.length === 0 || only.includes(activityId);

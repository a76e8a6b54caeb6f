import { answerIndex } from '../attendees/answer-index.ts';
import { bitCount, union } from '../attendees/bits.ts';
import { comersOf } from '../attendees/headcount.ts';
import type { Item, Release } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { readRelease } from '../release/read-release.ts';
import type { Sentence } from './finding.ts';
import { byOrderAndId } from './timed-item.ts';
import { peopleText } from './words.ts';

/** What was handed out in a release and does not take place any more. */
export interface CalledOff {
  readonly kind: 'activity' | 'item';
  readonly id: string;
  readonly title: string;
  /** People who said yes and must be told, each once; those who wait for a place are among them. */
  readonly people: number;
  readonly message: Sentence;
}

/**
 * Activities and items of a release that people have said yes to and that are cancelled or gone since
 * (rule case 24). An activity is called off when it has left the plan or none of its items is left; its
 * items are then not told one by one.
 */
export function cancelledWithAnswers(plan: Plan, release: Release): readonly CalledOff[] {
  const then = readRelease(release);
  const index = answerIndex(plan);
  // Who waits for a place is not expected, but has to hear that there is none any more.
  const told = (activityIds: readonly string[]): number =>
    bitCount(
      union([comersOf(index, activityIds), ...activityIds.flatMap((id) => index.waiting.get(id) ?? [])]),
    );
  const stands = ({ id }: Pick<Item, 'id'>): boolean => plan.rows.items.get(id)?.cancelled === false;
  const released = [...then.rows.items.values()].filter(({ cancelled }) => !cancelled);
  const off = new Set<string>();
  const called: CalledOff[] = [];
  for (const { id, title } of [...then.rows.activities.values()].sort(byOrder)) {
    const theirs = released.filter(({ activityIds }) => activityIds.includes(id));
    const left = [...plan.rows.items.values()].some(
      (item) => item.activityIds.includes(id) && !item.cancelled,
    );
    if (plan.rows.activities.has(id) && (theirs.length === 0 || left)) continue;
    off.add(id);
    const people = told([id]);
    if (people > 0)
      called.push({ kind: 'activity', id, title, people, message: say('activity', title, people) });
  }
  for (const item of released.filter((one) => !stands(one)).sort(byOrderAndId)) {
    const goingOn = item.activityIds.filter((id) => !off.has(id));
    const people = told(goingOn);
    if (people > 0)
      called.push({
        kind: 'item',
        id: item.id,
        title: item.title,
        people,
        message: say('item', item.title, people),
      });
  }
  return called;
}

const say = (kind: CalledOff['kind'], title: string, people: number): Sentence => ({
  ja: `${kind === 'activity' ? '行事' : ''}「${title}」が取りやめになりました。参加と答えた${people}名に連絡が必要です。`,
  en: `“${title}” has been called off. ${peopleText(people)} who said yes must be told.`,
});

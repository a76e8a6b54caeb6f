import { shortDate } from '../calendar/wareki.ts';
import { answerKey } from '../collections/answers.ts';
import type { Activity, Attendee, Item } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import type { Sentence } from '../rules/finding.ts';
import { byTime, isTimed } from '../rules/timed-item.ts';
import { areTogether } from '../schedule/sequence.ts';
import { isInAudience } from './audience.ts';
import { placesLeft } from './headcount.ts';

/** Why an attendee cannot join an activity, in the order in which reasons are given (rule case 10). */
export const OBSTACLES = [
  'already-in',
  'over',
  'full',
  'not-in-audience',
  'collides',
  'deadline-passed',
] as const;

export interface JoinObstacle {
  readonly code: (typeof OBSTACLES)[number];
  readonly message: Sentence;
}

/**
 * What stands against an attendee's joining an activity; none: nothing does. One who is in it already is
 * told only that: an activity never collides with itself.
 * @param today the desk's date (ISO); null: nothing is over and no deadline has passed
 */
export function joinObstacles(
  plan: Plan,
  attendee: Attendee,
  activity: Activity,
  today: string | null,
): readonly JoinObstacle[] {
  const { title } = activity;
  if (plan.rows.answers.get(answerKey(attendee.id, activity.id))?.value === 'yes') {
    return [
      {
        code: 'already-in',
        message: {
          ja: `${attendee.name}さんは、すでに「${title}」に参加の予定です。`,
          en: `${attendee.name} is already in “${title}”.`,
        },
      },
    ];
  }
  const obstacles: JoinObstacle[] = [];
  const lastDate = lastDateOf(plan, activity.id);
  if (today !== null && lastDate !== null && lastDate < today) {
    obstacles.push({
      code: 'over',
      message: {
        ja: `「${title}」は${shortDate(lastDate, 'ja')}に終了しています。`,
        en: `“${title}” was over on ${shortDate(lastDate, 'en')}.`,
      },
    });
  }
  if (placesLeft(plan, activity) === 0) {
    obstacles.push({
      code: 'full',
      message: {
        ja: `「${title}」は定員（${activity.capacity}名）に達しています。`,
        en: `“${title}” is full (${activity.capacity}).`,
      },
    });
  }
  if (!isInAudience(plan, activity, attendee)) {
    obstacles.push({
      code: 'not-in-audience',
      message: {
        ja: `「${title}」は、${attendee.name}さんを対象としていません。`,
        en: `“${title}” is not meant for ${attendee.name}.`,
      },
    });
  }
  const clash = clashOf(plan, attendee, activity);
  if (clash) {
    obstacles.push({
      code: 'collides',
      message: {
        ja: `「${title}」の「${clash.wanted.title}」が、参加予定の「${clash.taken.title}」と同じ時間帯です。`,
        en: `“${clash.wanted.title}” of “${title}” is at the same time as “${clash.taken.title}”.`,
      },
    });
  }
  const { deadline } = activity;
  if (today !== null && deadline !== null && deadline < today) {
    obstacles.push({
      code: 'deadline-passed',
      message: {
        ja: `「${title}」の回答期限（${shortDate(deadline, 'ja')}）を過ぎています。`,
        en: `The deadline of “${title}” (${shortDate(deadline, 'en')}) has passed.`,
      },
    });
  }
  return obstacles;
}

/** The date of an activity's last day; null while one of its days has none, or it stands on no day. */
function lastDateOf(plan: Plan, activityId: string): string | null {
  let last: string | null = null;
  for (const item of itemsOf(plan, activityId)) {
    const date = plan.rows.days.get(item.dayId ?? '')?.date ?? null;
    if (date === null) return null;
    if (last === null || date > last) last = date;
  }
  return last;
}

const itemsOf = (plan: Plan, activityId: string): Item[] =>
  [...plan.rows.items.values()].filter((item) => !item.cancelled && item.activityIds.includes(activityId));

/** The first item of the activity that overlaps one of another activity the attendee comes to. */
function clashOf(plan: Plan, attendee: Attendee, activity: Activity): { wanted: Item; taken: Item } | null {
  const comes = (id: string): boolean => plan.rows.answers.get(answerKey(attendee.id, id))?.value === 'yes';
  const timed = (items: Iterable<Item>) =>
    [...items]
      .filter((item) => isTimed(item) && item.kind !== 'free' && !item.allRooms)
      .map((item) => ({
        item,
        dayId: item.dayId ?? '',
        start: Number(item.start),
        end: Number(item.end),
        variant: item.variant,
        persons: [],
      }))
      .sort(byTime);
  const taken = timed(plan.rows.items.values()).filter(
    ({ item }) => !item.activityIds.includes(activity.id) && item.activityIds.some(comes),
  );
  for (const wanted of timed(itemsOf(plan, activity.id))) {
    const hit = taken.find(
      (other) =>
        other.dayId === wanted.dayId &&
        other.start < wanted.end &&
        wanted.start < other.end &&
        areTogether(other.item, wanted.item),
    );
    if (hit) return { wanted: wanted.item, taken: hit.item };
  }
  return null;
}

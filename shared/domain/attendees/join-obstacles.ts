import { rangeText } from '../calendar/times.ts';
import { type Language, shortDate } from '../calendar/wareki.ts';
import { answerKey } from '../collections/answers.ts';
import type { Activity, Attendee, Item } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { plainTitle } from '../reference/plain-title.ts';
import type { Sentence } from '../rules/finding.ts';
import { byTime, isTimed } from '../rules/timed-item.ts';
import { areTogether } from '../schedule/sequence.ts';
import { isInAudience } from './audience.ts';
import { type Claim, lineOf } from './line.ts';

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
  /** Short enough to stand beside an answer; the activity is named by what stands there. */
  readonly message: Sentence;
}

/**
 * What stands against an attendee's joining an activity; none: nothing does. One who is in it already is
 * told only that: an activity never collides with itself. Nothing is forbidden by it: it is told where somebody decides.
 * @param today the desk's date (ISO); null: nothing is over and no deadline has passed
 */
export function joinObstacles(
  plan: Plan,
  attendee: Attendee,
  activity: Activity,
  today: string | null,
): readonly JoinObstacle[] {
  const own = plan.rows.answers.get(answerKey(attendee.id, activity.id));
  if (own?.value === 'yes' && own.place === 'in')
    return [
      {
        code: 'already-in',
        message: {
          ja: `${attendee.name}さんは、すでに参加の予定です。`,
          en: `${attendee.name} is already in.`,
        },
      },
    ];
  return OBSTACLES.flatMap((code): JoinObstacle[] => {
    const message = code === 'already-in' ? null : CHECKS[code](plan, attendee, activity, today);
    return message ? [{ code, message }] : [];
  });
}

type Check = (plan: Plan, attendee: Attendee, activity: Activity, today: string | null) => Sentence | null;

const CHECKS: Readonly<Record<Exclude<JoinObstacle['code'], 'already-in'>, Check>> = {
  over: (plan, _, { id }, today) => {
    const last = lastDateOf(plan, id);
    if (today === null || last === null || last >= today) return null;
    return {
      ja: `${shortDate(last, 'ja')}に終了しています。`,
      en: `It was over on ${shortDate(last, 'en')}.`,
    };
  },
  full: (plan, attendee, activity) => {
    if (activity.capacity === null) return null;
    const { inside, waiting, left } = lineOf(plan, activity);
    const isOwn = ({ person }: Claim): boolean => person.id === attendee.id;
    // A place held for a proxy is the proxy's own.
    if (left !== 0 || inside.some(isOwn)) return null;
    const at = waiting.findIndex(isOwn);
    const place = at < 0 ? waiting.length + 1 : at + 1;
    return {
      ja: `定員（${activity.capacity}名）に達しています（待ち${place}番目）。`,
      en: `It is full (${activity.capacity}); ${ordinal(place)} in the waiting line.`,
    };
  },
  'not-in-audience': (plan, attendee, activity) =>
    isInAudience(plan, activity, attendee)
      ? null
      : {
          ja: `${attendee.name}さんを対象としていません。`,
          en: `It is not meant for ${attendee.name}.`,
        },
  collides: (plan, attendee, activity) => {
    const clash = clashOf(plan, attendee, activity);
    if (!clash) return null;
    const [wanted, taken] = [clash.wanted, clash.taken].map((item) => (language: Language) => {
      const range = rangeText(item.start, item.end, language);
      const title = plainTitle(plan, item, language);
      return language === 'ja' ? `「${title}」${range}` : `“${title}” ${range}`;
    });
    return {
      ja: `時間が重なります：${wanted?.('ja')}と、参加予定の${taken?.('ja')}`,
      en: `At the same time: ${wanted?.('en')} and ${taken?.('en')}, already planned.`,
    };
  },
  'deadline-passed': (_plan, _attendee, { deadline }, today) =>
    today === null || deadline === null || deadline >= today
      ? null
      : {
          ja: `回答期限（${shortDate(deadline, 'ja')}）を過ぎています。`,
          en: `The deadline (${shortDate(deadline, 'en')}) has passed.`,
        },
};

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

/** The same of somebody who says yes by now: what may still be wrong with it, and nothing of places or deadlines. */
export const doubtsOfYes = (
  plan: Plan,
  attendee: Attendee,
  activity: Activity,
  today: string | null,
): readonly JoinObstacle[] =>
  (['not-in-audience', 'collides'] as const).flatMap((code) => {
    const message = CHECKS[code](plan, attendee, activity, today);
    return message ? [{ code, message }] : [];
  });

/**
 * What stands against a proxy for somebody in an activity. The place is taken over, so that a full one stands against it
 * only where whoever is replaced has none; for one activity alone the proxy is bound nowhere else.
 */
export const proxyObstacles = (
  plan: Plan,
  replaced: Attendee,
  activity: Activity,
  { alone, today }: { readonly alone: boolean; readonly today: string | null },
): readonly JoinObstacle[] =>
  OBSTACLES.flatMap((code): JoinObstacle[] => {
    if (code === 'already-in' || (alone && code === 'collides')) return [];
    const message = CHECKS[code](plan, replaced, activity, today);
    return message ? [{ code, message }] : [];
  });

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
  const comes = (id: string): boolean => {
    const answer = plan.rows.answers.get(answerKey(attendee.id, id));
    return answer?.value === 'yes' && answer.place === 'in';
  };
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

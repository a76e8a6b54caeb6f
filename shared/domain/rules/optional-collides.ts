import { sharesAudience } from '../attendees/audience.ts';
import { rangeText } from '../calendar/times.ts';
import type { Activity, Item } from '../collections/index.ts';
import { networksOf } from '../schedule/networks-of.ts';
import { areTogether } from '../schedule/sequence.ts';
import type { RuleContext } from './context.ts';
import type { Finding } from './finding.ts';
import { found, variantOf } from './found.ts';
import type { TimedItem } from './timed-item.ts';

/** 注意: something optional (希望者のみ) runs at the same time as a session of the same audience. One finding a pair. */
export function optionalCollides(context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  const about = aboutOf(context);
  const forTheSame = audienceTest(context);
  for (const { timed } of context.days) {
    if (!timed.some(({ item }) => about(item).optional)) continue;
    const marked = timed.map((one) => ({ one, ...about(one.item) }));
    const tours = marked.filter(({ optional }) => optional);
    const sessions = marked.filter(
      ({ optional, one: { item } }) => !optional && (item.kind === 'session' || item.kind === 'ceremony'),
    );
    for (const tour of tours) {
      for (const session of sessions) {
        if (session.one.start >= tour.one.end) break;
        if (session.one.end <= tour.one.start || (tour.networks & session.networks) === 0) continue;
        if (areTogether(tour.one, session.one) && forTheSame(tour.one.item, session.one.item))
          findings.push(collision(tour.one, session.one));
      }
    }
  }
  return findings;
}

/** Whether an item is optional, and whose it is: a bit for each of the meeting's networks. */
function aboutOf({ plan }: RuleContext): (item: Item) => { optional: boolean; networks: number } {
  const { activities } = plan.rows;
  const known = new Map<string, { optional: boolean; networks: number }>();
  const numbers = new Map<string, number>();
  const bit = (network: string): number => {
    const n = numbers.get(network) ?? numbers.size;
    numbers.set(network, n);
    return 1 << (n % 31);
  };
  return (item) => {
    const key = item.activityIds.length === 1 ? (item.activityIds[0] ?? '') : item.activityIds.join(' ');
    let ofActivities = known.get(key);
    if (!ofActivities) {
      const optional = item.activityIds.some((id) => activities.get(id)?.optional === true);
      ofActivities = { optional, networks: networksOf(plan, item).reduce((bits, one) => bits | bit(one), 0) };
      known.set(key, ofActivities);
    }
    return item.optional && !ofActivities.optional ? { ...ofActivities, optional: true } : ofActivities;
  };
}

/** Whether cities and kinds leave anybody whom both items are meant for; an item of no activity is for all. */
function audienceTest({ plan }: RuleContext): (a: Item, b: Item) => boolean {
  const { activities } = plan.rows;
  const of = (item: Item): Activity[] => item.activityIds.flatMap((id) => activities.get(id) ?? []);
  return (a, b) => {
    const [ours, theirs] = [of(a), of(b)];
    if (ours.length === 0 || theirs.length === 0) return true;
    return ours.some((one) => theirs.some((other) => sharesAudience(one, other)));
  };
}

const collision = (tour: TimedItem, session: TimedItem): Finding =>
  found(
    {
      rule: 'optional-collides',
      severity: 'caution',
      itemIds: [tour.item.id, session.item.id],
      variant: variantOf(tour.item, session.item),
    },
    () => {
      const from = Math.max(tour.start, session.start);
      const to = Math.min(tour.end, session.end);
      return {
        ja: `希望者のみの「${tour.item.title}」が、同じ方々の「${session.item.title}」と${rangeText(from, to, 'ja')}に重なっています。`,
        en: `The optional “${tour.item.title}” runs at the same time as “${session.item.title}” for the same people, ${rangeText(from, to, 'en')}.`,
      };
    },
  );

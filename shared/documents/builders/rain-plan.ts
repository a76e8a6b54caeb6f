import { rangeText } from '../../domain/calendar/times.ts';
import type { Language } from '../../domain/calendar/wareki.ts';
import type { Item } from '../../domain/collections/index.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { daySequence, hasVariants } from '../../domain/schedule/sequence.ts';
import { overlap } from '../../domain/travel/parallel-courses.ts';
import { documentWords } from '../words.ts';
import { placeText, plainTitle } from './item-facts.ts';

/** What plan B of a day does instead of plan A. */
export interface RainPlan {
  /** What takes an item's place: 美術館　旭川市民会館（11:00～12:00）; '' for an item of both plans. */
  readonly insteadOf: (item: Item) => string;
  /** Titles of what B adds without taking anything's place. */
  readonly added: readonly string[];
}

/** The rain plan of a day; null for a day that has one plan only. */
export function rainPlan(plan: Plan, dayId: string, language: Language): RainPlan | null {
  if (!hasVariants(plan, dayId)) return null;
  const words = documentWords(language);
  const only = daySequence(plan, dayId, 'b').filter(({ variant }) => variant === 'b');
  const inA = daySequence(plan, dayId, 'a').filter(({ variant }) => variant === 'a');
  const said = (item: Item): string => {
    const place = item.kind === 'travel' ? '' : placeText(plan, item, language);
    const title = plainTitle(plan, item, language);
    const what = place === '' || title.includes(place) ? title : `${title}${words.space}${place}`;
    return words.trip.instead(what, rangeText(item.start, item.end, language));
  };
  const taken = new Set<Item>();
  const instead = new Map<string, string>();
  for (const item of inA) {
    const twins = only.filter((other) => overlap(item, other) && haveCommon(item, other));
    for (const twin of twins) taken.add(twin);
    instead.set(item.id, twins.length === 0 ? words.trip.notInRain : twins.map(said).join('\n'));
  }
  return {
    insteadOf: (item) => instead.get(item.id) ?? '',
    added: only.filter((item) => !taken.has(item)).map(said),
  };
}

const haveCommon = (a: Item, b: Item): boolean =>
  a.activityIds.length === 0 ||
  b.activityIds.length === 0 ||
  a.activityIds.some((id) => b.activityIds.includes(id));

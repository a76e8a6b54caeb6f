import { rangeText } from '../calendar/times.ts';
import type { Item } from '../collections/index.ts';
import type { RuleContext } from './context.ts';
import type { Finding } from './finding.ts';
import { found } from './found.ts';
import { inEachPlan, routesOf } from './plans-of-day.ts';
import { byTime, type TimedItem } from './timed-item.ts';
import { lengthText } from './words.ts';

/** Minutes that people may be kept without a pause. */
const LONGEST = 90;
/** A gap of so many minutes is a pause even where none is written down. */
const PAUSE = 10;

/** 注意: more than 90 minutes without a break, a meal, a ride or free time. */
export function longStretch(context: RuleContext): Finding[] {
  return context.days.flatMap((day) =>
    inEachPlan(routesOf(day), ({ items }, put) => {
      for (const { from, to, over } of stretches(items)) {
        if (to - from <= LONGEST) continue;
        const itemIds = over.map(({ item }) => item.id);
        put(`${from}|${to}|${itemIds.join(' ')}`, (variant) =>
          found({ rule: 'long-stretch', severity: 'caution', itemIds, dayId: day.day.id, variant }, () => {
            const titles = over.map(({ item }) => item.title);
            const length = lengthText(to - from);
            const [first, last] = [titles[0] ?? '', titles.at(-1) ?? ''];
            return {
              ja: `「${first}」${titles.length > 1 ? `から「${last}」まで` : ''}、${rangeText(from, to, 'ja')}の${length.ja}に休憩がありません。`,
              en: `${titles.length > 1 ? `From “${first}” to “${last}”` : `“${first}”`}, ${rangeText(from, to, 'en')}, ${length.en} pass without a break.`,
            };
          }),
        );
      }
    }),
  );
}

interface Stretch {
  from: number;
  to: number;
  over: TimedItem[];
}

/** Whether people can rest, eat or sit in a bus. */
const isPause = ({ kind }: Item): boolean =>
  kind === 'break' || kind === 'meal' || kind === 'travel' || kind === 'free' || kind === 'reception';

/** The runs of a stream without a pause. A break may lie inside a session: the run is cut there. */
function stretches(items: readonly TimedItem[]): Stretch[] {
  const pauses = items.filter(({ item }) => isPause(item));
  const pieces = items
    .filter(({ item }) => !isPause(item))
    .flatMap((one) => piecesOf(one, pauses))
    .sort((a, b) => a.from - b.from || byTime(a.one, b.one));
  const runs: Stretch[] = [];
  for (const { one, from, to } of pieces) {
    const last = runs.at(-1);
    const paused = last && pauses.some((pause) => pause.start < from && pause.end > last.to);
    if (last && !paused && from < last.to + PAUSE) {
      last.to = Math.max(last.to, to);
      last.over.push(one);
    } else runs.push({ from, to, over: [one] });
  }
  return runs;
}

interface Piece {
  readonly one: TimedItem;
  readonly from: number;
  readonly to: number;
}

/** What is left of an item's time when the pauses are taken out. */
function piecesOf(one: TimedItem, pauses: readonly TimedItem[]): Piece[] {
  const pieces: Piece[] = [];
  let from = one.start;
  for (const pause of pauses) {
    if (pause.end <= from || pause.start >= one.end) continue;
    if (pause.start > from) pieces.push({ one, from, to: pause.start });
    from = pause.end;
  }
  if (from < one.end) pieces.push({ one, from, to: one.end });
  return pieces;
}

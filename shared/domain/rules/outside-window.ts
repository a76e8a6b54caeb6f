import { clock, rangeText } from '../calendar/times.ts';
import type { Day } from '../collections/index.ts';
import type { RuleContext } from './context.ts';
import type { Finding, Remedy } from './finding.ts';
import { found, variantOf } from './found.ts';
import { isFree, startAt } from './move-remedies.ts';
import type { TimedItem } from './timed-item.ts';
import { dayName } from './words.ts';

/** 注意: a session or ceremony that does not lie wholly within the day's window (rule case 11). */
export function outsideWindow(context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const { day, timed } of context.days) {
    if (day.kind !== 'meeting') continue;
    const { windowStart, windowEnd } = day;
    for (const one of timed) {
      const { item, start, end } = one;
      // Reception desk, meals and the evening's gathering lie outside the meeting's hours by nature.
      if (item.kind !== 'session' && item.kind !== 'ceremony') continue;
      const early = typeof windowStart === 'number' && start < windowStart;
      const late = typeof windowEnd === 'number' && end > windowEnd;
      if (!early && !late) continue;
      findings.push(
        found(
          { rule: 'outside-window', severity: 'caution', itemIds: [item.id], variant: variantOf(item) },
          () => ({
            ja: `「${item.title}」（${rangeText(start, end, 'ja')}）が、会議の時間（${rangeText(windowStart, windowEnd, 'ja')}）からはみ出しています。`,
            en: `“${item.title}” (${rangeText(start, end, 'en')}) lies outside the meeting’s hours (${rangeText(windowStart, windowEnd, 'en')}).`,
          }),
          () => [...moveInside(context, one, day), widen(day, start, end)],
        ),
      );
    }
  }
  return findings;
}

/** The nearest place inside the window, if the item fits there and nothing else is hit. */
function moveInside(context: RuleContext, one: TimedItem, day: Day): Remedy[] {
  const length = one.end - one.start;
  const from = typeof day.windowStart === 'number' ? day.windowStart : 0;
  const to = typeof day.windowEnd === 'number' ? day.windowEnd : one.end + from;
  const start = Math.max(from, Math.min(one.start, to - length));
  if (one.item.fixed || start + length > to || !isFree(context, one, start)) return [];
  return startAt(one, start);
}

function widen(day: Day, start: number, end: number): Remedy {
  const from = typeof day.windowStart === 'number' ? Math.min(day.windowStart, start) : day.windowStart;
  const to = typeof day.windowEnd === 'number' ? Math.max(day.windowEnd, end) : day.windowEnd;
  const name = dayName(day);
  const changed = {
    ja: [
      from === day.windowStart ? '' : `${clock(start)}から`,
      to === day.windowEnd ? '' : `${clock(end)}まで`,
    ],
    en: [
      from === day.windowStart ? '' : `from ${clock(start)}`,
      to === day.windowEnd ? '' : `until ${clock(end)}`,
    ],
  };
  return {
    label: {
      ja: `${name.ja}の会議の時間を${changed.ja.join('')}にする`,
      en: `Let the meeting run ${changed.en.filter((part) => part !== '').join(' ')} on ${name.en}`,
    },
    call: { name: 'setDayWindow', input: { id: day.id, windowStart: from, windowEnd: to } },
  };
}

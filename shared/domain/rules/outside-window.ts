import { rangeText } from '../calendar/times.ts';
import type { Plan } from '../plan/plan.ts';
import type { Finding } from './finding.ts';
import { timedItemsByDay } from './timed-item.ts';

/** 注意: a session or ceremony that does not lie wholly within the day's window (rule case 11). */
export function outsideWindow(plan: Plan): Finding[] {
  const findings: Finding[] = [];
  for (const [dayId, timed] of timedItemsByDay(plan)) {
    const day = plan.rows.days.get(dayId);
    if (day?.kind !== 'meeting') continue;
    const { windowStart, windowEnd } = day;
    for (const { item, start, end } of timed) {
      // Reception desk, meals and the evening's gathering lie outside the meeting's hours by nature.
      if (item.kind !== 'session' && item.kind !== 'ceremony') continue;
      const early = typeof windowStart === 'number' && start < windowStart;
      const late = typeof windowEnd === 'number' && end > windowEnd;
      if (!early && !late) continue;
      findings.push({
        rule: 'outside-window',
        severity: 'caution',
        itemIds: [item.id],
        message: {
          ja: `「${item.title}」（${rangeText(start, end, 'ja')}）が、会議の時間（${rangeText(windowStart, windowEnd, 'ja')}）からはみ出しています。`,
          en: `“${item.title}” (${rangeText(start, end, 'en')}) lies outside the meeting’s hours (${rangeText(windowStart, windowEnd, 'en')}).`,
        },
      });
    }
  }
  return findings;
}

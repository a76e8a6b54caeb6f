import { rangeText } from '../calendar/times.ts';
import type { Plan } from '../plan/plan.ts';
import type { Finding } from './finding.ts';

/** 情報: a time that is missing or only a part of the day. */
export function vagueTime(plan: Plan): Finding[] {
  const findings: Finding[] = [];
  for (const { id, title, dayId, start, end, cancelled } of plan.rows.items.values()) {
    if (cancelled || dayId === null || (typeof start === 'number' && typeof end === 'number')) continue;
    findings.push({
      rule: 'vague-time',
      severity: 'info',
      itemIds: [id],
      message: {
        ja: `「${title}」の時刻が決まっていません（${rangeText(start, end, 'ja')}）。`,
        en: `The time of “${title}” is not settled (${rangeText(start, end, 'en')}).`,
      },
    });
  }
  return findings;
}

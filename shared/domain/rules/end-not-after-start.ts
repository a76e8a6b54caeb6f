import { clock } from '../calendar/times.ts';
import type { Plan } from '../plan/plan.ts';
import type { Finding } from './finding.ts';

/** 誤り: an end that is not after its start, met in old or foreign data (rule case 5). */
export function endNotAfterStart(plan: Plan): Finding[] {
  const findings: Finding[] = [];
  for (const { id, title, start, end } of plan.rows.items.values()) {
    if (typeof start !== 'number' || typeof end !== 'number' || end > start) continue;
    findings.push({
      rule: 'end-not-after-start',
      severity: 'error',
      itemIds: [id],
      message: {
        ja: `「${title}」の終わり（${clock(end)}）が始まり（${clock(start)}）より後になっていません。`,
        en: `“${title}” ends (${clock(end)}) no later than it starts (${clock(start)}).`,
      },
    });
  }
  return findings;
}

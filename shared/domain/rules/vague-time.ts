import { rangeText } from '../calendar/times.ts';
import type { RuleContext } from './context.ts';
import type { Finding } from './finding.ts';
import { found, variantOf } from './found.ts';

/** 情報: a time that is missing or only a part of the day. A mere missing end is told by its own rule (unassigned-length). */
export function vagueTime(context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const { items } of context.days) {
    for (const item of items) {
      const { id, title, start, end } = item;
      if (typeof start === 'number' && (typeof end === 'number' || end === null)) continue;
      findings.push(
        found({ rule: 'vague-time', severity: 'info', itemIds: [id], variant: variantOf(item) }, () => ({
          ja: `「${title}」の時刻が決まっていません（${rangeText(start, end, 'ja')}）。`,
          en: `The time of “${title}” is not settled (${rangeText(start, end, 'en')}).`,
        })),
      );
    }
  }
  return findings;
}

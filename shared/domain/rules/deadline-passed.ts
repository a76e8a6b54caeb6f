import { activityHeadcount } from '../attendees/headcount.ts';
import { shortDate } from '../calendar/wareki.ts';
import { byOrder } from '../plan/plan.ts';
import type { RuleContext } from './context.ts';
import type { Finding } from './finding.ts';
import { found } from './found.ts';
import { peopleText } from './words.ts';

/** 注意: an activity's deadline has passed and some have not answered. On the last day itself answers are still taken. */
export function deadlinePassed({ plan, today }: RuleContext): Finding[] {
  if (today === null) return [];
  const findings: Finding[] = [];
  for (const { id, title, deadline } of [...plan.rows.activities.values()].sort(byOrder)) {
    if (deadline === null || deadline >= today) continue;
    const { open } = activityHeadcount(plan, id);
    if (open === 0) continue;
    findings.push(
      found({ rule: 'deadline-passed', severity: 'caution', itemIds: [] }, () => ({
        ja: `「${title}」の回答期限（${shortDate(deadline, 'ja')}）を過ぎましたが、${open}名が未回答です。`,
        en: `The deadline of “${title}” (${shortDate(deadline, 'en')}) has passed and ${peopleText(open)} ${open === 1 ? 'has' : 'have'} not answered.`,
      })),
    );
  }
  return findings;
}

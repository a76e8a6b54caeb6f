import { byOrder } from '../plan/plan.ts';
import { roomSeating } from '../seating/room-seating.ts';
import type { RuleContext } from './context.ts';
import type { Finding } from './finding.ts';
import { found } from './found.ts';
import { peopleText } from './words.ts';

/**
 * 席次表. 誤り: somebody sits on two seats of a room (two copies of the plan seated him or her apart). 注意: more people
 * than seats; somebody has a seat and is not expected at the session.
 */
export function seatPlans({ plan }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const seatPlan of [...plan.rows.seatPlans.values()].sort(byOrder)) {
    const { title, itemId } = seatPlan;
    const { places, expected } = roomSeating(plan, seatPlan);
    const itemIds = itemId !== null && plan.rows.items.has(itemId) ? [itemId] : [];
    const names = (doubt: 'twice' | 'not-coming'): string[] => [
      ...new Set(
        places.flatMap((place) => (place.doubt === doubt && place.person ? [place.person.name] : [])),
      ),
    ];
    const twice = names('twice');
    if (twice.length > 0)
      findings.push(
        found({ rule: 'seat-twice', severity: 'error', itemIds }, () => ({
          ja: `席次表「${title}」で、${twice.join('、')}が2つの席に座っています。`,
          en: `In the seating plan “${title}” ${twice.join(', ')} sits on two seats.`,
        })),
      );
    if (expected > places.length)
      findings.push(
        found({ rule: 'seat-too-few', severity: 'caution', itemIds }, () => ({
          ja: `席次表「${title}」は${places.length}席ですが、${expected}名が出席の予定です。`,
          en: `The seating plan “${title}” has ${places.length} seats, but ${peopleText(expected)} are expected.`,
        })),
      );
    const absent = names('not-coming');
    if (absent.length > 0)
      findings.push(
        found({ rule: 'seat-not-coming', severity: 'caution', itemIds }, () => ({
          ja: `席次表「${title}」に、出席の予定がない${absent.join('、')}の席があります。`,
          en: `The seating plan “${title}” has a seat for ${absent.join(', ')}, who is not expected.`,
        })),
      );
  }
  return findings;
}

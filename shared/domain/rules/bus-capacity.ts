import { legSeats, vehiclesByItem } from '../travel/leg-seats.ts';
import type { RuleContext } from './context.ts';
import type { Finding } from './finding.ts';
import { found, variantOf } from './found.ts';
import { byOrderAndId } from './timed-item.ts';
import { peopleText } from './words.ts';

/** So few seats left are worth a word: a late answer would need another bus. */
const NEARLY_FULL = 2;

/**
 * 注意: the vehicles of a leg have fewer seats than people expected, seats held for a proxy included and
 * those of attendants taken off. 情報: at most two seats are left. Nothing is said while a vehicle's seats are open.
 */
export function busCapacity({ plan, days }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  const driven = vehiclesByItem(plan);
  if (driven.size === 0) return findings;
  for (const { items } of days) {
    for (const item of items.filter(({ id }) => driven.has(id)).sort(byOrderAndId)) {
      const { people, needed, short, vehicles, attendants, ...all } = legSeats(plan, item);
      if (people === null || needed === null || all.seats === null) continue;
      const { held } = people;
      const expected = needed - attendants;
      if (expected === 0 || all.seats - needed > NEARLY_FULL) continue;
      const seats = Math.max(0, all.seats - attendants);
      const names = vehicles.map(({ name }) => name);
      findings.push(
        found(
          {
            rule: short > 0 ? 'bus-capacity' : 'bus-nearly-full',
            severity: short > 0 ? 'caution' : 'info',
            itemIds: [item.id],
            variant: variantOf(item),
          },
          () => {
            const temporary =
              held > 0 ? { ja: `（仮${held}名を含む）`, en: ` (${held} held)` } : { ja: '', en: '' };
            const cars = { ja: names.join('・'), en: names.join(' and ') };
            return short > 0
              ? {
                  ja: `「${item.title}」は${expected}名${temporary.ja}が乗る予定ですが、${cars.ja}の座席は${seats}席です（添乗を除く）。`,
                  en: `${peopleText(expected)}${temporary.en} are to ride in “${item.title}”, but ${cars.en} has ${seats} seats besides attendants’.`,
                }
              : {
                  ja: `「${item.title}」は${expected}名${temporary.ja}で、${cars.ja}の残りは${seats - expected}席です。`,
                  en: `“${item.title}” has ${peopleText(expected)}${temporary.en}; ${cars.en} has ${seats - expected} left.`,
                };
          },
        ),
      );
    }
  }
  return findings;
}

import { itemHeadcount } from '../attendees/headcount.ts';
import type { Vehicle } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
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
  const vehicles = vehiclesByItem(plan);
  if (vehicles.size === 0) return findings;
  for (const { items } of days) {
    for (const item of items.filter(({ id }) => vehicles.has(id)).sort(byOrderAndId)) {
      const { onSite, held } = itemHeadcount(plan, item);
      const expected = onSite + held;
      const seats = seatsOf(vehicles.get(item.id) ?? []);
      if (seats === null || expected === 0 || seats - expected > NEARLY_FULL) continue;
      const short = expected > seats;
      const names = (vehicles.get(item.id) ?? []).map(({ name }) => name);
      findings.push(
        found(
          {
            rule: short ? 'bus-capacity' : 'bus-nearly-full',
            severity: short ? 'caution' : 'info',
            itemIds: [item.id],
            variant: variantOf(item),
          },
          () => {
            const temporary =
              held > 0 ? { ja: `（仮${held}名を含む）`, en: ` (${held} held)` } : { ja: '', en: '' };
            const cars = { ja: names.join('・'), en: names.join(' and ') };
            return short
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

/** Seats for those who take part; null while one vehicle's are not known. */
function seatsOf(vehicles: readonly Vehicle[]): number | null {
  let seats = 0;
  for (const vehicle of vehicles) {
    if (vehicle.seats === null) return null;
    seats += Math.max(0, vehicle.seats - vehicle.attendants.length);
  }
  return seats;
}

function vehiclesByItem({ rows: { rides, vehicles } }: Plan): Map<string, Vehicle[]> {
  const byItem = new Map<string, Vehicle[]>();
  for (const { itemId, vehicleId } of rides.values()) {
    const vehicle = vehicles.get(vehicleId);
    if (!vehicle) continue;
    const list = byItem.get(itemId);
    if (list) list.push(vehicle);
    else byItem.set(itemId, [vehicle]);
  }
  for (const list of byItem.values())
    list.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  return byItem;
}

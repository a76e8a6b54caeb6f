import { gojuonKey } from '../../domain/attendees/gojuon.ts';
import { joiningRanks } from '../../domain/attendees/joining-order.ts';
import type { Organisation } from '../../domain/collections/index.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { CitySort } from '../options.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where people come from: one of the plan's organisations (else null), and its name as the list shows it. */
export interface CityKey {
  readonly organisation: Organisation | null;
  readonly name: string;
}

/**
 * How the cities of a list are ordered. 加盟順 takes the memberships that hold on the meeting's day,
 * the convener's network first; who is no member then comes after them, cities by code, then others
 * by reading. コード順 and 五十音順 put what has no code or no reading last.
 */
export function cityOrder(plan: Plan, sort: CitySort): (a: CityKey, b: CityKey) => number {
  const ranks = sort === 'joining' ? joiningRanks(plan) : new Map<string, number>();
  const rank = ({ organisation }: CityKey): number =>
    ranks.get(organisation?.id ?? '') ?? Number.POSITIVE_INFINITY;
  return (a, b) => {
    const left = rank(a);
    const right = rank(b);
    if (left !== right) return left - right;
    if (sort !== 'reading') {
      const byCode = absentLast(a.organisation?.code ?? '', b.organisation?.code ?? '', compare);
      if (byCode !== 0) return byCode;
    }
    const byReading = absentLast(readingOf(a), readingOf(b), (x, y) => compare(gojuonKey(x), gojuonKey(y)));
    return byReading !== 0 ? byReading : absentLast(a.name, b.name, compare);
  };
}

const readingOf = ({ organisation }: CityKey): string => organisation?.reading ?? '';

function absentLast(a: string, b: string, order: (a: string, b: string) => number): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return order(a, b);
}

import { gojuonKey } from '../../domain/attendees/gojuon.ts';
import type { Membership, Organisation } from '../../domain/collections/index.ts';
import { meetingOf, type Plan } from '../../domain/plan/plan.ts';
import type { CitySort } from '../options.ts';
import { daysInOrder } from './head.ts';

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
  const ranks = sort === 'joining' ? membershipRanks(plan) : new Map<string, number>();
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

/** The place of each member on the meeting's day, by organisation id, counted through its networks in turn. */
export function membershipRanks(plan: Plan): ReadonlyMap<string, number> {
  const date = daysInOrder(plan).find((day) => day.date !== null)?.date ?? null;
  const ranks = new Map<string, number>();
  for (const network of meetingOf(plan).networks) {
    const members = [...plan.rows.memberships.values()]
      .filter((row) => row.network === network && holdsOn(row, date))
      .sort((a, b) => a.order - b.order);
    for (const { organisationId } of members)
      if (!ranks.has(organisationId)) ranks.set(organisationId, ranks.size);
  }
  return ranks;
}

/** Whether a membership holds on a date; while the date is open, whether it has not ended. */
const holdsOn = ({ from, to }: Membership, date: string | null): boolean =>
  date === null ? to === null : (from === null || from <= date) && (to === null || date < to);

import { itemAttendees } from '../attendees/headcount.ts';
import type { Headcounts, Meeting, RowOf } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { type PlanSummary, summaryOf } from '../plan/summary.ts';

/** What the record of all meetings knows of one of them. */

/** How many came: ticked off at the reception; else those who said yes; where nobody was asked, those on the list. */
export interface Attendance {
  readonly basis: 'came' | 'listed';
  readonly total: number;
  /** By organisation id; a city that is not in it is not known. */
  readonly byCity: ReadonlyMap<string, number>;
}

export interface MeetingFacts {
  readonly summary: PlanSummary;
  /** null where neither people nor counts of them are in the plan: unknown, not nobody. */
  readonly attendance: Attendance | null;
  /** Titles of its agenda, in order. */
  readonly agenda: readonly string[];
  /** Its themes in order, each with how many notes stand under it; null where no notes were taken. */
  readonly themes: readonly { readonly theme: Theme; readonly notes: number }[] | null;
  /** The members of the domestic network in 加盟順. */
  readonly members: readonly Member[];
}

export type Theme = Pick<RowOf<'themes'>, 'id' | 'name'>;

/** A member city as a plan has it. */
export interface Member {
  readonly id: string;
  readonly order: number;
  readonly name: string;
  readonly nameEn: string;
  readonly field: string | null;
}

const NETWORK = 'uccn-jp';

/** Reads the facts off a plan. */
export const meetingFacts = (plan: Plan): MeetingFacts => ({
  summary: summaryOf(plan),
  attendance: attendanceOf(plan),
  agenda: [...plan.rows.agenda.values()].sort(byOrder).map(({ title }) => title),
  themes: themesOf(plan),
  members: domesticMembers(plan),
});

function themesOf({ rows }: Plan): MeetingFacts['themes'] {
  if (rows.notes.size === 0) return null;
  const under = (id: string): number =>
    [...rows.notes.values()].filter(({ themeId }) => themeId === id).length;
  return [...rows.themes.values()]
    .sort(byOrder)
    .map(({ id, name }) => ({ theme: { id, name }, notes: under(id) }));
}

/** The members of the domestic network that have not left it, in 加盟順. */
export function domesticMembers({ rows }: Plan): Member[] {
  return [...rows.memberships.values()]
    .filter(({ network, to }) => network === NETWORK && to === null)
    .sort((a, b) => a.order - b.order)
    .flatMap(({ organisationId, order }) => {
      const city = rows.organisations.get(organisationId);
      if (!city) return [];
      const { id, name, nameEn, field } = city;
      return [{ id, order, name, nameEn, field }];
    });
}

function attendanceOf(plan: Plan): Attendance | null {
  const { attendees, checkIns, headcounts } = plan.rows;
  const counts = [...headcounts.values()];
  const here = new Set([...checkIns.values()].map(({ attendeeId }) => attendeeId));
  const withDesk = here.size > 0 || counts.some((row) => cameOf(row) > 0);
  const activityIds = [...plan.rows.activities.keys()];
  const said = plan.rows.answers.size === 0 ? [...attendees.values()] : itemAttendees(plan, { activityIds });
  const people = withDesk ? [...attendees.values()].filter(({ id }) => here.has(id)) : said;
  const byCity = new Map<string, number>();
  let total = 0;
  const add = (id: string | null, count: number): void => {
    total += count;
    if (id !== null && count > 0) byCity.set(id, (byCity.get(id) ?? 0) + count);
  };
  for (const { organisationId } of people) add(organisationId, 1);
  for (const row of counts) add(row.organisationId, withDesk ? cameOf(row) : saidYes(row));
  return total === 0 ? null : { basis: withDesk ? 'came' : 'listed', total, byCity };
}

/** Of people who are only numbers now: the activity to which most of an office came counts them once. */
const cameOf = ({ activities }: Headcounts): number => Math.max(0, ...activities.map(({ came }) => came));

const saidYes = ({ activities }: Headcounts): number => Math.max(0, ...activities.map(({ yes }) => yes));

/** Whether a meeting is over: its last day, or, without dates, its fiscal year. */
export function isHeld(
  { lastDate, meeting }: { readonly lastDate: string | null; readonly meeting: Meeting },
  today: string,
): boolean {
  return lastDate === null ? `${meeting.fiscalYear + 1}-04-01` <= today : lastDate < today;
}

/**
 * Each meeting once, in order of year and number: where several plans are of one meeting (the record's own and the one a
 * host has handed over), the one that knows more.
 */
export function eachOnce(all: readonly MeetingFacts[]): readonly MeetingFacts[] {
  const best = new Map<string, MeetingFacts>();
  for (const one of all) {
    const { series, number } = one.summary.meeting;
    const key = number === null ? one.summary.id : `${series} ${number}`;
    const known = best.get(key);
    if (!known || knows(one) > knows(known)) best.set(key, one);
  }
  return [...best.values()].sort(
    ({ summary: { meeting: a } }, { summary: { meeting: b } }) =>
      a.fiscalYear - b.fiscalYear || (a.number ?? 0) - (b.number ?? 0),
  );
}

const knows = ({ attendance, agenda, themes, summary }: MeetingFacts): number =>
  (attendance === null ? 0 : 2_000_000) +
  (themes === null ? 0 : 1_000_000) +
  agenda.length * 1000 +
  summary.items;

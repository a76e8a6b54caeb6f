import { matchKey } from '../../text/match-key.ts';
import { checkInKey } from '../collections/check-ins.ts';
import type { Attendee } from '../collections/index.ts';
import { byOrder, meetingOf, type Plan } from '../plan/plan.ts';

/** Somebody of an earlier meeting who may be asked again. */
export interface Candidate {
  readonly person: Attendee;
  /** Fiscal years in which he or she was at the meeting, as far as the earlier plan knows. */
  readonly years: readonly number[];
  /** He or she is on the new list already. */
  readonly isListed: boolean;
}

/** An office and how many came from it: all that goes to another host. */
export interface OfficeCount {
  readonly organisation: string;
  readonly department: string;
  readonly people: number;
}

/**
 * What of an earlier meeting's people may be used for this one: the people themselves within one organizer and while
 * they may be kept; else offices and counts alone.
 */
export type PeopleOf =
  | { readonly kind: 'people'; readonly candidates: readonly Candidate[] }
  | {
      readonly kind: 'offices';
      readonly why: 'other-host' | 'expired';
      readonly offices: readonly OfficeCount[];
    };

/** @param today ISO date, held against the date until which the earlier meeting's people may be kept */
export function peopleOf(from: Plan, plan: Plan, today: string): PeopleOf {
  const [before, now] = [meetingOf(from), meetingOf(plan)];
  const isOwn = before.hostId !== '' && before.hostId === now.hostId;
  const isKept = before.retainUntil === null || before.retainUntil >= today;
  // Whoever sent a proxy for everything was not there; the proxy was.
  const people = [...from.rows.attendees.values()].sort(byOrder);
  if (!isOwn) return { kind: 'offices', why: 'other-host', offices: officesOf(from, people) };
  if (!isKept) return { kind: 'offices', why: 'expired', offices: officesOf(from, people) };
  const listed = new Set([...plan.rows.attendees.values()].map((one) => identity(plan, one)));
  return {
    kind: 'people',
    candidates: people.map((person) => ({
      person,
      years: yearsOf(from, person),
      isListed: listed.has(identity(from, person)),
    })),
  };
}

const organisationName = (plan: Plan, { organisationId, organisationText }: Attendee): string =>
  plan.rows.organisations.get(organisationId ?? '')?.name ?? organisationText;

const identity = (plan: Plan, person: Attendee): string =>
  `${matchKey(person.name)}|${matchKey(organisationName(plan, person))}`;

/** The years known from before, and this meeting's, where he or she was ticked off for one of its activities. */
function yearsOf(from: Plan, { id, attendedYears }: Attendee): number[] {
  const { activities, checkIns } = from.rows;
  const wasThere = [...activities.keys()].some((activity) => checkIns.has(checkInKey(id, activity, null)));
  const years = wasThere ? [...attendedYears, meetingOf(from).fiscalYear] : attendedYears;
  return [...new Set(years)].sort((a, b) => a - b);
}

function officesOf(from: Plan, people: readonly Attendee[]): OfficeCount[] {
  const counts = new Map<string, OfficeCount>();
  for (const person of people) {
    const organisation = organisationName(from, person);
    const key = `${organisation}|${person.department}`;
    const known = counts.get(key);
    counts.set(key, { organisation, department: person.department, people: (known?.people ?? 0) + 1 });
  }
  // Whoever was disposed of counts on: how many came from an office is all that is kept.
  for (const { organisation, department, people: gone } of from.rows.headcounts.values()) {
    const key = `${organisation}|${department}`;
    const known = counts.get(key);
    counts.set(key, { organisation, department, people: (known?.people ?? 0) + gone });
  }
  return [...counts.values()];
}

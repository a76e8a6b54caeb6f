import { groupBy } from '../../lib/group-by.ts';
import type { PeopleReading } from '../../reading/mapping.ts';
import { matchKey } from '../../text/match-key.ts';
import { searchKey } from '../../text/search-key.ts';
import { type AnswerValue, answerKey } from '../collections/answers.ts';
import type { Attendee } from '../collections/index.ts';
import { sameRow } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { groupKeyOf, NO_GROUP } from './city-group.ts';
import { organisationFinder } from './find-organisation.ts';
import { type ImportedFields, importedFields, settledFields } from './imported-fields.ts';

/** A person of a file beside the plan: who it seems to be, and what taking it in would change. */
export interface Proposal {
  /** Index in the reading's `people`. */
  readonly index: number;
  readonly fields: ImportedFields;
  readonly answers: Readonly<Record<string, AnswerValue | null>>;
  /** The attendee with the same name and organisation; null: somebody new. */
  readonly attendee: Attendee | null;
  readonly verdict: 'added' | 'changed' | 'same';
  /** Fields whose value would change, and answers as `answers.<activity id>`. */
  readonly changed: ReadonlySet<string>;
  /** Attendees who may be the same person: never taken for him or her unless a person says so. */
  readonly candidates: readonly Attendee[];
}

/**
 * Compares the people of a file with the plan's. Only the same name (as written, but for width, spaces and
 * radicals) in the same organisation is the same person; the same name in another city, another spelling of it
 * (﨑/崎), and namesakes in one city are shown as candidates.
 * @param chosen attendee ids that the person looking at it chose, by index; null: somebody new
 */
export function matchPeople(
  plan: Plan,
  reading: PeopleReading,
  chosen: ReadonlyMap<number, string | null> = new Map(),
): readonly Proposal[] {
  const find = organisationFinder(plan.rows.organisations);
  const byName = groupBy(plan.rows.attendees.values(), ({ name }) => searchKey(name));
  const taken = new Set([...chosen.values()].filter((id) => id !== null));
  return reading.people.map((person, index) => {
    const fields = importedFields(person, reading.city, find, plan.rows.organisations);
    const alike = byName.get(searchKey(person.name)) ?? [];
    const choice = chosen.get(index);
    const found =
      choice === undefined ? sureMatch(fields, alike, taken) : alike.find(({ id }) => id === choice);
    if (found) taken.add(found.id);
    const candidates = alike.filter((one) => one !== found);
    return proposal(plan, { index, fields, answers: person.answers, attendee: found ?? null, candidates });
  });
}

function sureMatch(
  fields: ImportedFields,
  alike: readonly Attendee[],
  taken: ReadonlySet<string>,
): Attendee | undefined {
  const name = matchKey(fields.name ?? '');
  const group = groupKeyOf({
    organisationId: fields.organisationId ?? null,
    organisationText: fields.organisationText ?? '',
  });
  if (group === NO_GROUP) return undefined;
  const same = alike.filter(
    (one) => matchKey(one.name) === name && groupKeyOf(one) === group && !taken.has(one.id),
  );
  return same.length === 1 ? same[0] : undefined;
}

function proposal(plan: Plan, given: Omit<Proposal, 'verdict' | 'changed'>): Proposal {
  const { attendee, fields, answers } = given;
  if (attendee === null) return { ...given, verdict: 'added', changed: new Set() };
  const changed = new Set<string>();
  for (const [field, value] of Object.entries(fields)) {
    // What is doubted follows the values; it is no news by itself.
    if (field === 'unconfirmed') continue;
    if (!sameRow({ value: attendee[field as keyof ImportedFields] }, { value })) changed.add(field);
  }
  for (const [activity, value] of Object.entries(answers)) {
    const now = plan.rows.answers.get(answerKey(attendee.id, activity))?.value ?? null;
    if (value !== null && plan.rows.activities.has(activity) && value !== now)
      changed.add(`answers.${activity}`);
  }
  const verdict = changed.size > 0 ? 'changed' : 'same';
  return { ...given, fields: settledFields(attendee, fields, changed), verdict, changed };
}

import { goneFrom } from '../domain/attendees/gone-people.ts';
import { matchPeople, type Proposal } from '../domain/attendees/match-people.ts';
import { type NewerImport, newerImport } from '../domain/attendees/newer-import.ts';
import type { Attendee, Organisation, RowOf } from '../domain/collections/index.ts';
import type { TakeReplyInput } from '../domain/commands/take-reply.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { ReplyFacts } from '../domain/replies/reply-facts.ts';
import { compareForm, type ReturnedPeople } from '../exchange/compare-people.ts';
import { factsOf } from '../exchange/returned-fields.ts';
import type { TableFile } from '../input/table-file.ts';
import type { Mapping, PeopleReading } from '../reading/mapping.ts';
import { sureParts } from './sure-part.ts';
import { type SureTake, takeSure } from './take-sure.ts';
import { readingOfCity } from './understand-file.ts';

/** What a city's file would do to the plan. */
export interface CityProposal {
  /** Our own form, compared cell by cell with what was sent; null for a list of theirs. */
  readonly returned: ReturnedPeople | null;
  readonly reading: PeopleReading;
  readonly proposals: readonly Proposal[];
  readonly counts: { readonly added: number; readonly changed: number; readonly same: number };
  readonly sure: SureTake;
  /** People of the city who are no longer in its file: asked, never acted upon. */
  readonly gone: readonly Attendee[];
  /** The very same file, taken in before; null for a new one. */
  readonly before: RowOf<'imports'> | null;
  /** A newer file of the city that was taken in before this one. */
  readonly newer: NewerImport | null;
  /** Contact and agenda, as the file says them. */
  readonly facts: ReplyFacts;
}

/**
 * Compares a city's file with the plan, and parts what is sure from what must be looked at.
 * @param chosen who the person said somebody is, by index; null: somebody new
 */
export function cityProposal(
  plan: Plan,
  organisation: Organisation,
  file: TableFile,
  read: { readonly mapping: Mapping; readonly reading: PeopleReading },
  chosen?: ReadonlyMap<number, string | null>,
): CityProposal {
  const form = compareForm(plan, file, chosen);
  const returned = form?.organisationId === organisation.id ? form : null;
  const reading = returned?.reading ?? readingOfCity(read.reading, organisation);
  const proposals = returned?.proposals ?? matchPeople(plan, reading, chosen);
  // Whom the person has told apart is no question any more.
  const told = proposals.map((one) => (chosen?.has(one.index) ? { ...one, candidates: [] } : one));
  const parts = sureParts(plan, told, {
    doubtful: reading.doubtful,
    // The columns of our own form are known.
    mapping: returned ? { ...read.mapping, columns: [] } : read.mapping,
    modified: file.modified ?? null,
  });
  const count = (verdict: Proposal['verdict']): number =>
    proposals.filter((one) => one.verdict === verdict).length;
  return {
    returned,
    reading,
    proposals,
    counts: { added: count('added'), changed: count('changed'), same: count('same') },
    sure: takeSure(proposals, parts, organisation.id),
    gone: returned?.gone ?? goneFrom(plan, reading, proposals),
    before: [...plan.rows.imports.values()].findLast(({ sha256 }) => sha256 === file.sha256) ?? null,
    newer: newerImport(plan, { city: organisation.id, modified: file.modified }),
    facts: factsOf(reading.contact, returned?.topics ?? []),
  };
}

/** The command's input for the sure part of a proposal. People who are gone leave the city open to be looked at. */
export const sureInput = (
  organisation: Organisation,
  file: TableFile,
  { returned, reading, sure, gone, facts }: CityProposal,
): TakeReplyInput => ({
  fileName: file.name,
  sha256: file.sha256,
  modified: file.modified ?? null,
  organisationId: organisation.id,
  people: sure.people.map(({ index, attendee, fields, answers, isWhole }) => {
    // Of a row with something left to look at both sides do not agree yet.
    const row = isWhole ? returned?.rows[index] : undefined;
    return { attendeeId: attendee?.id ?? null, fields, answers, ...(row ? { returned: row } : {}) };
  }),
  ...(returned ? { exportId: returned.returned.record.id } : {}),
  asked: reading.asked,
  // In a list of theirs whom to ask is a guess: it waits for somebody to look at it.
  ...(returned ? { facts } : {}),
  isOpen: sure.open > 0 || gone.length > 0,
});

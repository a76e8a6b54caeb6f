import type { Attendee } from '../collections/index.ts';
import type { ImportedFields } from './imported-fields.ts';
import type { Proposal } from './match-people.ts';

/** A cell of a proposal that can be taken or left: a field, the organisation as one, or `answers.<activity id>`. */
export type ProposalCell = string;

const ORGANISATION: ReadonlySet<string> = new Set(['organisationId', 'organisationText']);

/** The cell that a changed field stands in: an organisation is taken as a whole. */
export const cellOf = (field: string): ProposalCell => (ORGANISATION.has(field) ? 'organisation' : field);

/** The cells of a proposal that would change, in a stable order. */
export const changedCells = ({ changed }: Proposal): readonly ProposalCell[] => [
  ...new Set([...changed].map(cellOf)),
];

/**
 * The proposal without the cells that are to stay as they are in the plan. A field that stays keeps its doubt
 * or its confirmation. Somebody new has nothing to stay as it is: the proposal comes back as given.
 */
export function withoutCells(proposal: Proposal, left: ReadonlySet<ProposalCell>): Proposal {
  const { attendee } = proposal;
  if (attendee === null || left.size === 0) return proposal;
  const stays = (field: string): boolean => left.has(cellOf(field));
  const changed = new Set([...proposal.changed].filter((field) => !stays(field)));
  const kept = (entries: object): [string, unknown][] =>
    Object.entries(entries).filter(([field]) => !stays(field));
  const fields: ImportedFields = Object.fromEntries(kept(proposal.fields));
  const answers = Object.fromEntries(
    Object.entries(proposal.answers).filter(([activity]) => !left.has(`answers.${activity}`)),
  );
  return {
    ...proposal,
    fields: withDoubts(fields, attendee, left),
    answers,
    changed,
    verdict: changed.size > 0 ? 'changed' : 'same',
  };
}

function withDoubts(
  fields: ImportedFields,
  { unconfirmed }: Attendee,
  left: ReadonlySet<ProposalCell>,
): ImportedFields {
  if (fields.unconfirmed === undefined) return fields;
  const own = unconfirmed.filter((field) => left.has(cellOf(field)));
  return { ...fields, unconfirmed: [...fields.unconfirmed.filter((f) => !left.has(cellOf(f))), ...own] };
}

import { changedCells, withoutCells } from '../domain/attendees/leave-cells.ts';
import type { Proposal } from '../domain/attendees/match-people.ts';
import type { SurePart } from './sure-part.ts';

/** What goes into the plan of one file without being looked at, and whether anything stays behind. */
export interface SureTake {
  readonly people: readonly (Pick<Proposal, 'index' | 'attendee' | 'fields' | 'answers'> & {
    /** Nothing of the person stays to be looked at. */
    readonly isWhole: boolean;
  })[];
  /** People and cells that stay to be looked at. */
  readonly open: number;
}

/**
 * The sure part of a file's proposals. Of somebody new the doubtful cells stay empty, so that a later look still
 * shows them as changes; somebody whose identity is not sure, or who is of another city of the plan, stays out altogether.
 * @param organisationId the city the file was recognised as
 */
export function takeSure(
  proposals: readonly Proposal[],
  parts: readonly SurePart[],
  organisationId: string,
): SureTake {
  const people: SureTake['people'][number][] = [];
  let open = 0;
  proposals.forEach((proposal, n) => {
    const part = parts[n];
    // Somebody of a body that the plan does not know (a foundation of the city) comes with the city's list.
    const isElsewhere = (proposal.fields.organisationId ?? organisationId) !== organisationId;
    if (!part || part.isPersonOpen || (proposal.attendee === null && isElsewhere)) {
      if (proposal.verdict !== 'same') open += 1;
      return;
    }
    if (proposal.attendee !== null) {
      const sure = withoutCells(proposal, part.open);
      const left = changedCells(proposal).filter((cell) => part.open.has(cell)).length;
      open += left;
      if (sure.verdict !== 'same') people.push({ ...sure, isWhole: left === 0 });
      return;
    }
    const isSure = (cell: string): boolean => !part.open.has(cell);
    const fields = Object.entries(proposal.fields);
    const sureFields = fields.filter(([field]) => isSure(field));
    const answers = Object.entries(proposal.answers).filter(([, value]) => value !== null);
    const sureAnswers = answers.filter(([id]) => isSure(`answers.${id}`));
    const left = fields.length - sureFields.length + answers.length - sureAnswers.length;
    open += left;
    people.push({
      index: proposal.index,
      isWhole: left === 0,
      attendee: null,
      fields: Object.fromEntries(sureFields),
      answers: Object.fromEntries(sureAnswers),
    });
  });
  return { people, open };
}

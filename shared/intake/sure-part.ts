import type { Proposal } from '../domain/attendees/match-people.ts';
import { answerKey } from '../domain/collections/answers.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { Doubt, DoubtCode } from '../reading/doubts.ts';
import type { Mapping } from '../reading/mapping.ts';

/** Doubts that inform and change nothing: what was read holds, or carries its own 要確認 in the plan. */
const MILD: ReadonlySet<DoubtCode> = new Set([
  'reading-missing',
  'contact-is-attendee',
  'radical-characters',
  'private-use-character',
]);

/** The cells of a proposal that a field of the reading ends up in. */
const CELLS: Readonly<Record<string, readonly string[]>> = {
  kana: ['reading'],
  organisation: ['organisation', 'department'],
  'other.mobile': ['phone'],
  mobile: ['phone'],
  category: ['kind'],
  proxy: ['proxyFor'],
};
const OWN_CELLS: ReadonlySet<string> = new Set([
  'name',
  'reading',
  'kind',
  'department',
  'jobTitle',
  'phone',
  'email',
  'diet',
  'mobility',
  'interpretation',
  'mode',
  'proxyFor',
  'remarks',
]);

/** The cells a doubt is about, of one field or several joined by commas. */
export const cellsOfField = (field: string): readonly string[] =>
  field.split(',').flatMap((one) => {
    if (one.startsWith('answers.') || OWN_CELLS.has(one)) return [one];
    // Everything without a field of its own goes to the remarks.
    return CELLS[one] ?? ['remarks'];
  });

/** What of a person can be taken without being looked at. */
export interface SurePart {
  /** Cells that stay out until somebody has looked at them. */
  readonly open: ReadonlySet<string>;
  /** Who it is, or whether it is a person at all, must be looked at first: nothing is taken. */
  readonly isPersonOpen: boolean;
}

export interface Doubts {
  readonly doubtful: readonly Doubt[];
  readonly mapping: Mapping;
  /** When the file was last saved (ISO instant); null where it does not say. */
  readonly modified: string | null;
}

/**
 * Parts what is sure from what is not, for each proposal of a file. Out of the sure part stay: cells with a doubt,
 * cells from columns whose meaning is only likely, and answers that somebody gave at this desk or by telephone after
 * the file was saved.
 */
export function sureParts(
  plan: Plan,
  proposals: readonly Proposal[],
  { doubtful, mapping, modified }: Doubts,
): readonly SurePart[] {
  const everybody = new Set([...likelyCells(mapping), ...doubtedCells(doubtful, null)]);
  return proposals.map((proposal) => {
    const own = doubtful.filter(({ person, code }) => person === proposal.index && !MILD.has(code));
    const open = new Set([...everybody, ...doubtedCells(doubtful, proposal.index)]);
    for (const cell of laterAnswers(plan, proposal, modified)) open.add(cell);
    const isPersonOpen =
      proposal.candidates.length > 0 || open.has('name') || own.some(({ field }) => field === null);
    return { open, isPersonOpen };
  });
}

const doubtedCells = (doubtful: readonly Doubt[], index: number | null): readonly string[] =>
  doubtful.flatMap(({ code, person, field }) =>
    person === index && field !== null && !MILD.has(code) ? cellsOfField(field) : [],
  );

function likelyCells({ columns }: Mapping): readonly string[] {
  return columns.flatMap(({ meaning, confidence }) => {
    if (confidence === 'sure' || meaning === null || meaning === 'ignored') return [];
    if (meaning.kind === 'answer') return meaning.activities.map((id) => `answers.${id}`);
    return meaning.kind === 'field' ? cellsOfField(meaning.field) : [];
  });
}

/** Changed answers that were given otherwise than by a file, and not before the file was saved. */
function laterAnswers(
  plan: Plan,
  { attendee, answers }: Proposal,
  modified: string | null,
): readonly string[] {
  if (attendee === null) return [];
  return Object.entries(answers).flatMap(([activityId, value]) => {
    const now = plan.rows.answers.get(answerKey(attendee.id, activityId));
    if (value === null || !now || now.value === value) return [];
    const isByHand = now.source === 'hand' || now.source === 'phone';
    const isEarlier = modified !== null && now.at !== null && now.at < modified;
    return isByHand && !isEarlier ? [`answers.${activityId}`] : [];
  });
}

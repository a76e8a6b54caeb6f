import { type CellWrite, customOf } from '../../../shared/domain/attendees/cell-write.ts';
import type { Attendee, Organisation } from '../../../shared/domain/collections/index.ts';
import { HONORIFICS } from '../../../shared/domain/collections/person-kinds.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { kindsOf } from '../../../shared/domain/reference/person-kinds.ts';
import { matchesWords, searchKeyOf, searchWords } from '../../../shared/text/search-key.ts';
import type { Column } from './columns.ts';
import type { TableWords } from './use-table-words.ts';

/** One line of the list under a cell that is being edited. */
export interface Choice {
  readonly label: string;
  /** What choosing it changes on the person. */
  readonly patch: Partial<Attendee>;
  /** What it changes beside the person's own fields. */
  readonly write?: CellWrite;
}

/** Most suggestions shown at once. */
const MOST = 8;

const MODES = ['in-person', 'online', null] as const;

/** What may be chosen in a cell: of a fixed list, or the organisations that the typed text finds. */
export function choicesFor(
  plan: Plan,
  { cell }: Pick<Column, 'cell'>,
  typed: string,
  words: TableWords,
): readonly Choice[] {
  switch (cell.kind) {
    case 'kind':
      return offeredKinds(plan).map((kind) => ({ label: words.kinds[kind] ?? kind, patch: { kind } }));
    case 'honorific':
      return HONORIFIC_CHOICES.map((honorific) => ({
        label: honorific === '' ? words.honorificOfKind : honorific,
        patch: { honorific },
      }));
    case 'mode':
      return MODES.map((mode) => ({
        label: mode === null ? words.noMode : words.modes[mode],
        patch: { mode },
      }));
    case 'custom': {
      const { id: fieldId, type, choices } = cell.field;
      if (type !== 'choice') return [];
      return [...choices, null].map((value) => ({
        label: value ?? words.noChoice,
        patch: {},
        write: { kind: 'custom', fieldId, value },
      }));
    }
    case 'organisation': {
      const wanted = searchWords(typed);
      return [...plan.rows.organisations.values()]
        .filter(({ name, reading, nameEn, aliases }) =>
          matchesWords(searchKeyOf([name, reading, nameEn, ...aliases]), wanted),
        )
        .slice(0, MOST)
        .map(({ id, name }) => ({ label: name, patch: { organisationId: id, organisationText: '' } }));
    }
    case 'text':
    case 'answer':
      return [];
  }
}

const HONORIFIC_CHOICES = ['', ...HONORIFICS] as const;

/** The ids of the kinds that may be chosen, in order. */
const offeredKinds = (plan: Plan): readonly string[] =>
  kindsOf(plan).flatMap(({ id, hidden }) => (hidden ? [] : [id]));

/** The place of what stands in a cell in its fixed list. */
export function standingChoice(plan: Plan, person: Attendee, { cell }: Pick<Column, 'cell'>): number {
  if (cell.kind === 'kind') return offeredKinds(plan).indexOf(person.kind);
  if (cell.kind === 'honorific') return HONORIFIC_CHOICES.indexOf(person.honorific);
  if (cell.kind === 'mode') return MODES.indexOf(person.mode);
  if (cell.kind !== 'custom') return -1;
  const value = customOf(plan, person.id, cell.field.id);
  return value === null ? cell.field.choices.length : cell.field.choices.indexOf(String(value));
}

/**
 * The choice that Enter takes while one types: the organisation that the text names, or the only one that it finds;
 * -1 for the text as typed. Without it 札幌 would stand beside 札幌市 as another city.
 * @param named the organisation that the text names by itself
 */
export function likelyChoice(choices: readonly Choice[], named: Organisation | null, typed: string): number {
  const at = choices.findIndex(({ patch }) => named !== null && patch.organisationId === named.id);
  if (at >= 0) return at;
  const [only] = choices;
  return choices.length === 1 && only?.patch.organisationId != null && typed.trim() !== '' ? 0 : -1;
}

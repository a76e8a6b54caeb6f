import { matchesWords, searchKey, searchWords } from '../../text/search-key.ts';
import type { Attendee } from '../collections/index.ts';
import type { Condition } from '../collections/views.ts';
import type { Plan } from '../plan/plan.ts';
import { organisationName } from './cell-text.ts';
import { customOf } from './cell-write.ts';
import { type CellKind, cellsOf } from './cells.ts';
import { groupKeyOf } from './city-group.ts';
import { answerOf } from './filter-people.ts';
import { lacksReading } from './gojuon.ts';
import { networksByCity } from './networks-of-city.ts';
import { owesAnswer } from './owing.ts';

/** What a person is asked about that is no column: whose network, whether everything has been answered. */
export const NETWORK_COLUMN = 'network';
export const ANSWERS_COLUMN = 'answers';

type Test = (person: Attendee) => boolean;

/**
 * Whether a person meets every condition. A condition on a column that is no longer there (an activity was removed)
 * is met by nobody: a list that seems whole but is not would mislead.
 */
export function conditionsTest(plan: Plan, conditions: readonly Condition[]): Test {
  const cells = new Map(cellsOf(plan).map(({ id, cell }) => [id, cell]));
  const tests = conditions.map((condition) => testOf(plan, condition, cells.get(condition.column)));
  return (person) => tests.every((test) => test(person));
}

function testOf(plan: Plan, { column, op, values }: Condition, cell: CellKind | undefined): Test {
  if (column === ANSWERS_COLUMN) {
    const owes = owesAnswer(plan);
    return (person) => owes(person) !== (op === 'filled');
  }
  const keys = keysOf(plan, column, cell);
  if (keys === null) return () => false;
  const wanted = new Set(values);
  const [bound = ''] = values;
  switch (op) {
    case 'any':
      return (person) => keys(person).some((key) => wanted.has(key));
    case 'none':
      return (person) => !keys(person).some((key) => wanted.has(key));
    case 'filled':
      return (person) => keys(person).some((key) => key !== '');
    case 'empty':
      return (person) => keys(person).every((key) => key === '');
    case 'contains': {
      const words = searchWords(bound);
      return (person) => matchesWords(searchKey(textOf(plan, person, cell)), words);
    }
    case 'at-least':
      return (person) => keys(person).some((key) => key !== '' && compare(key, bound) >= 0);
    case 'at-most':
      return (person) => keys(person).some((key) => key !== '' && compare(key, bound) <= 0);
  }
}

/** Numbers as numbers, dates (ISO) as text. */
function compare(key: string, bound: string): number {
  const [a, b] = [Number(key), Number(bound)];
  if (!Number.isNaN(a) && !Number.isNaN(b)) return a - b;
  return key < bound ? -1 : key > bound ? 1 : 0;
}

/** What a person says in a column as keys: codes, ids, text; '' for nothing. null: there is no such column. */
function keysOf(
  plan: Plan,
  column: string,
  cell: CellKind | undefined,
): ((person: Attendee) => readonly string[]) | null {
  if (column === NETWORK_COLUMN) {
    const networks = networksByCity(plan);
    return ({ organisationId }) => networks.get(organisationId ?? '') ?? [''];
  }
  if (!cell) return null;
  switch (cell.kind) {
    case 'text':
      if (cell.field === 'reading')
        return (person) => [lacksReading(person) ? '' : person.reading || person.name];
      return (person) => [person[cell.field].trim()];
    case 'organisation':
      return (person) => [groupKeyOf(person)];
    case 'kind':
      return ({ kind }) => [kind];
    case 'mode':
      return ({ mode }) => [mode ?? ''];
    case 'honorific':
      return ({ honorific }) => [honorific];
    case 'answer':
      return ({ id }) => [answerOf(plan, id, cell.activity.id) ?? ''];
    case 'custom':
      return ({ id }) => [String(customOf(plan, id, cell.field.id) ?? '')];
  }
}

function textOf(plan: Plan, person: Attendee, cell: CellKind | undefined): string {
  if (cell?.kind === 'text') return person[cell.field];
  if (cell?.kind === 'organisation') return organisationName(plan, person);
  return cell?.kind === 'custom' ? String(customOf(plan, person.id, cell.field.id) ?? '') : '';
}

import { readAnswer } from '../reading/answer-value.ts';
import type { Doubt } from '../reading/doubts.ts';
import { headingText } from '../reading/heading-text.ts';
import {
  type ColumnMapping,
  type Mapping,
  PERSON_FIELDS,
  type PersonField,
  type ReadPerson,
} from '../reading/mapping.ts';
import { matchKey } from '../text/match-key.ts';
import { oneLine } from './cell-texts.ts';
import { containedField, exactField } from './heading-field.ts';
import type { PersonSource } from './person-source.ts';

/** Doubts about the list as a whole: its columns, not one person. */
export function listDoubts(
  mapping: Mapping,
  sources: readonly PersonSource[],
  doubtful: readonly Doubt[],
  people: readonly ReadPerson[],
): Doubt[] {
  const doubts: Doubt[] = [];
  const whole = (code: Doubt['code'], field: string, facts: Doubt['facts']): void => {
    doubts.push({ code, person: null, field, facts });
  };
  for (const { meaning, heading } of mapping.columns) {
    if (
      meaning === null ||
      meaning === 'ignored' ||
      meaning.kind !== 'answer' ||
      meaning.activities.length < 2
    )
      continue;
    whole('one-question-two-activities', meaning.activities.map((id) => `answers.${id}`).join(','), {
      heading,
    });
  }
  for (const column of mapping.columns) {
    if (column.meaning === null && holdsAnswers(column, sources)) {
      whole('unknown-column', `other.${oneLine(column.heading)}`, { heading: oneLine(column.heading) });
    }
  }
  const doubled = doubledFields(mapping, sources);
  if (doubled.length > 0) {
    whole('two-columns-one-field', doubled.map(({ field }) => field).join(','), {
      heading: doubled.map(({ ignored }) => ignored).join('、'),
      read: doubled.map(({ used }) => used).join('、'),
    });
  }
  const department = doubtful.find(({ code }) => code === 'department-in-organisation');
  if (department) whole('department-in-organisation', 'organisation', department.facts);
  if (people.every(({ kana }) => kana === null)) whole('reading-missing', 'kana', { text: '' });
  return doubts;
}

/** Whether all that stands in a column are answers (○ × 出席 …). */
function holdsAnswers({ index }: ColumnMapping, sources: readonly PersonSource[]): boolean {
  const texts = sources.flatMap(({ cells }) =>
    cells
      .filter(({ column, cell }) => column.index === index && cell.text.trim() !== '')
      .map(({ cell }) => cell.text),
  );
  return texts.length > 0 && texts.every((text) => readAnswer(text).doubt === null);
}

/** Fields that a second column speaks of as well, with another text for somebody. */
function doubledFields(mapping: Mapping, sources: readonly PersonSource[]) {
  const doubled: { field: PersonField; ignored: string; used: string }[] = [];
  for (const field of PERSON_FIELDS) {
    const used = mapping.columns.find((column) => fieldOf(column) === field);
    const ignored = mapping.columns.find(
      (column) => column.meaning === 'ignored' && nameOf(column) === field,
    );
    if (!used || !ignored) continue;
    const differs = sources.some(({ cells }) => {
      const text = (index: number): string =>
        matchKey(cells.find(({ column }) => column.index === index)?.cell.text ?? '');
      return text(used.index) !== text(ignored.index);
    });
    if (differs) doubled.push({ field, ignored: ignored.heading, used: used.heading });
  }
  return doubled;
}

const fieldOf = ({ meaning }: ColumnMapping): PersonField | null =>
  meaning !== null && meaning !== 'ignored' && meaning.kind === 'field' ? meaning.field : null;

function nameOf({ heading }: ColumnMapping): string | null {
  const text = headingText(heading.split('／').at(-1) ?? '');
  return (exactField(text) ?? containedField(text))?.field ?? null;
}

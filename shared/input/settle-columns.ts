import { kindsIn } from '../reading/activity-match.ts';
import { headingText } from '../reading/heading-text.ts';
import type { ActivityRef, ColumnMapping, PersonField } from '../reading/mapping.ts';
import { namesBoth } from './find-heading.ts';
import { isField } from './is-field.ts';
import type { HeadingReading } from './read-heading.ts';
import { settleNameParts } from './settle-name-parts.ts';

/** Settles what the headings cannot say one by one: a bare 出欠, a name's column, two columns for one field. */
export const settleColumns = (
  columns: readonly ColumnMapping[],
  readings: readonly HeadingReading[],
  activities: readonly ActivityRef[],
): readonly ColumnMapping[] =>
  settleDuplicates(settleNameParts(withName(resolveAttendance(columns, readings, activities))));

/** A bare 出欠 asks about the meeting itself: its sessions, as far as no column of their own asks. */
function resolveAttendance(
  columns: readonly ColumnMapping[],
  readings: readonly HeadingReading[],
  activities: readonly ActivityRef[],
): ColumnMapping[] {
  const asked = new Set(
    columns.flatMap(({ meaning }) =>
      meaning !== null && meaning !== 'ignored' && meaning.kind === 'answer' ? meaning.activities : [],
    ),
  );
  const open = activities.filter(({ id }) => !asked.has(id));
  const sessions = open.filter(({ title }) => {
    const { kinds } = kindsIn(headingText(title).outer);
    return kinds.has('meeting') || kinds.has('section');
  });
  const ids = (sessions.length > 0 ? sessions : asked.size === 0 ? open : []).map(({ id }) => id);
  const at = columns.findIndex((column, n) => readings[n]?.attendance === true && column.meaning === null);
  return columns.map((column, n) =>
    n === at && ids.length > 0
      ? { ...column, meaning: { kind: 'answer', activities: ids }, confidence: 'likely' }
      : column,
  );
}

/** 氏名（ふりがな） is the name's column where no other is. */
function withName(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const named = (['name', 'familyName', 'titleAndName'] as const).some((field) =>
    columns.some((column) => isField(column, field)),
  );
  const at = columns.findIndex((column) => isField(column, 'kana') && namesBoth('kana', [column.heading]));
  if (named || at === -1) return columns;
  return columns.map((column, n) =>
    n === at ? { ...column, meaning: { kind: 'field', field: 'name' }, confidence: 'likely' } : column,
  );
}

/** Fields that may stand in several columns: their texts are joined, or tell more together. */
const JOINED: readonly PersonField[] = [
  'remarks',
  'diet',
  'mobility',
  'interpretation',
  'transport',
  'lodging',
  'proxy',
  'contactPerson',
  'category',
];

const NAME_FIELDS: readonly PersonField[] = ['name', 'kana'];
const unknown = (column: ColumnMapping): ColumnMapping => ({ ...column, meaning: null, confidence: 'none' });

/** Whether another column asks about the same activity by its title, and this one only by its kind. */
function asksBetter(other: ColumnMapping, column: ColumnMapping): boolean {
  const asked = ({ meaning }: ColumnMapping): readonly string[] =>
    meaning !== null && meaning !== 'ignored' && meaning.kind === 'answer' ? meaning.activities : [];
  const [only, second] = asked(column);
  if (only === undefined || second !== undefined || column.confidence !== 'likely') return false;
  return other !== column && other.confidence === 'sure' && asked(other).includes(only);
}

/**
 * Two columns for one field: the later one counts (Microsoft Forms puts the account's 名前 and メール first).
 * A second 所属 beside 都市名 is the department where there is no other.
 */
function settleDuplicates(columns: readonly ColumnMapping[]): ColumnMapping[] {
  const hasDepartment = columns.some((column) => isField(column, 'department'));
  return columns.map((column, n): ColumnMapping => {
    const { meaning } = column;
    if (meaning === null || meaning === 'ignored') return column;
    if (meaning.kind !== 'field')
      return columns.some((other) => asksBetter(other, column)) ? unknown(column) : column;
    const { field } = meaning;
    const same = (other: ColumnMapping): boolean => isField(other, field);
    if (field === 'organisation') {
      const isSecond = columns.slice(0, n).some(same);
      if (isSecond && !hasDepartment) {
        return { ...column, meaning: { kind: 'field', field: 'department' }, confidence: 'likely' };
      }
      return column;
    }
    // A column that only holds the word (参加者の推薦者) gives way to the name's own.
    if (NAME_FIELDS.includes(field) && column.confidence === 'likely') {
      if (columns.some((other) => same(other) && other.confidence === 'sure')) return unknown(column);
    }
    if (NAME_FIELDS.includes(field) && column.confidence === 'sure') {
      const isLast = !columns.slice(n + 1).some((other) => same(other) && other.confidence === 'sure');
      if (isLast) return column;
    }
    if (JOINED.includes(field) || !columns.slice(n + 1).some(same)) return column;
    return { ...column, meaning: 'ignored', confidence: 'likely' };
  });
}

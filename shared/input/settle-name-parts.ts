import { headingText } from '../reading/heading-text.ts';
import type { ColumnMapping, PersonField } from '../reading/mapping.ts';
import { isKana } from '../text/kana.ts';
import { isField } from './is-field.ts';

const PARTS: readonly (readonly [name: PersonField, reading: PersonField])[] = [
  ['familyName', 'familyKana'],
  ['givenName', 'givenKana'],
];

/**
 * Settles a name in parts. Of two columns for the family (or given) name one is its reading: the one headed or
 * filled in kana (姓・名・せい・めい; 姓・名 twice), else the later. 名前 beside 姓 is the given name.
 */
export function settleNameParts(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const settled = PARTS.reduce((before, [name, reading]) => withReading(before, name, reading), columns);
  const inParts = settled.some((column) => isField(column, 'familyName'));
  if (!inParts || settled.some((column) => isField(column, 'givenName'))) return settled;
  return settled.map((column) =>
    isField(column, 'name') && GIVEN_BESIDE_FAMILY.test(lowest(column)) ? as(column, 'givenName') : column,
  );
}

const GIVEN_BESIDE_FAMILY = /^お?(?:名前|なまえ)$/;

function withReading(
  columns: readonly ColumnMapping[],
  name: PersonField,
  reading: PersonField,
): readonly ColumnMapping[] {
  const named = columns.filter((column) => isField(column, name));
  if (named.length < 2) return columns;
  const inKana = named.filter(isInKana);
  // Neither is in kana: a form's account and its attendee, of whom the later counts as for every field.
  if (inKana.length === 0) return columns;
  const readings = inKana.length < named.length ? inKana : named.slice(1);
  return columns.map((column) => (readings.includes(column) ? as(column, reading) : column));
}

const isInKana = (column: ColumnMapping): boolean =>
  isKana(lowest(column)) || (column.samples.length > 0 && column.samples.every(isKana));

const lowest = ({ heading }: ColumnMapping): string => headingText(heading.split('／').at(-1) ?? '').outer;

const as = (column: ColumnMapping, field: PersonField): ColumnMapping => ({
  ...column,
  meaning: { kind: 'field', field },
  confidence: 'likely',
});

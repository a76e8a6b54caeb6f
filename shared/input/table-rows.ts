import { matchKey } from '../text/match-key.ts';
import { gridOf, placeName } from './grid.ts';
import type { ColumnMapping, Mapping, PassedOver, PersonField } from './mapping.ts';
import type { AroundRow, PersonSource, SourceCell, Sources } from './person-source.ts';
import { rowKind } from './row-kind.ts';
import type { TableFile } from './table-file.ts';

const NAME_FIELDS: readonly PersonField[] = ['name', 'familyName', 'givenName', 'titleAndName'];

const isName = ({ meaning }: ColumnMapping): boolean =>
  meaning !== null && meaning !== 'ignored' && meaning.kind === 'field' && NAME_FIELDS.includes(meaning.field);

/** Splits a table into the rows that are people, the rows that are not (and why), and what stands around. */
export function tableRows(file: TableFile, mapping: Mapping): Sources {
  const sheet = file.sheets[mapping.sheetIndex];
  if (!sheet) return { people: [], passedOver: [], around: [] };
  const grid = gridOf(sheet);
  const hidden = new Set(sheet.hiddenRows);
  const headingKeys = mapping.columns.map(({ heading }) => matchKey(heading.split('／').at(-1) ?? ''));
  const first = Math.max(0, ...mapping.headingRows);
  const people: PersonSource[] = [];
  const passedOver: PassedOver[] = [];
  const around: AroundRow[] = [];
  const textsOf = (row: number): string[] =>
    Array.from({ length: grid.width }, (_, column) => grid.text(row, column));
  const above = Math.min(...mapping.headingRows) - 1;
  for (let row = 0; row < above; row += 1) around.push({ isAbove: true, texts: textsOf(row) });

  for (let row = first; row < grid.height; row += 1) {
    const texts = textsOf(row);
    if (texts.every((text) => text === '')) continue;
    const cells = mapping.columns.map((column): SourceCell => {
      const { cell, inherited } = grid.merged(row, column.index);
      // A name merged down several rows is one person, not several.
      const own = isName(column) ? grid.cell(row, column.index) : cell;
      return { column, cell: own, inherited: inherited && !isName(column), row, at: placeName(file, sheet, row, column.index) };
    });
    const name = cells
      .filter(({ column }) => isName(column))
      .map(({ cell }) => cell.text.trim())
      .join(' ')
      .trim();
    const isRepeatedHeading =
      name !== '' && mapping.columns.every((column, n) => !isName(column) || matchKey(texts[column.index] ?? '') === headingKeys[n]);
    const why = isRepeatedHeading ? 'heading' : name === '' && isUnfilled(cells) ? null : rowKind(name, texts);
    if (why === null && name !== '') people.push({ row, hidden: hidden.has(row), cells });
    if (why === null) continue;
    const at = placeName(file, sheet, row, Math.max(0, texts.findIndex((text) => text !== '')));
    passedOver.push({ at, text: texts.filter((text) => text !== '').join(' '), why });
    if (why === 'note' || why === 'no-name') around.push({ isAbove: false, texts });
  }
  return { people, passedOver, around };
}

/** A row that was numbered or pre-filled with the organisation, and left without a person. */
function isUnfilled(cells: readonly SourceCell[]): boolean {
  return cells.every(({ column: { meaning }, cell, inherited }) => {
    if (cell.text.trim() === '' || inherited || meaning === 'ignored') return true;
    return meaning !== null && meaning.kind === 'field' && meaning.field === 'organisation' && cell.text.length < 12 && !/[:：※【]/.test(cell.text);
  });
}

import type { ColumnMapping } from '../reading/mapping.ts';
import { hasKanji, isKana } from '../text/kana.ts';
import type { PersonSource, SourceCell } from './person-source.ts';

/**
 * Joins the two rows of a person whose reading stands in a row of its own above the name (フリガナ over 氏名 in one
 * column): kana alone, then a name with ideographs, the other cells merged or filled in only one of the rows.
 */
export function joinReadingRows(
  people: readonly PersonSource[],
  isName: (column: ColumnMapping) => boolean,
): readonly PersonSource[] {
  const joined: PersonSource[] = [];
  for (const person of people) {
    const above = joined.at(-1);
    const both = above && above.row + 1 === person.row ? join(above, person, isName) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(person);
  }
  return joined;
}

function join(
  above: PersonSource,
  below: PersonSource,
  isName: (column: ColumnMapping) => boolean,
): PersonSource | null {
  const kana = above.cells.find(({ column }) => isName(column));
  const name = below.cells.find(({ column }) => isName(column));
  if (!kana || !name || !isKana(kana.cell.text) || !hasKanji(name.cell.text)) return null;
  const cells: SourceCell[] = [];
  for (const [n, cell] of below.cells.entries()) {
    const upper = above.cells[n];
    if (cell === name || !upper) cells.push(cell);
    else {
      const isFree = cell.inherited || cell.cell.text.trim() === '';
      if (!isFree && upper.cell.text.trim() !== '') return null;
      cells.push(isFree ? upper : cell);
    }
  }
  const column: ColumnMapping = { ...kana.column, index: -2, meaning: { kind: 'field', field: 'kana' } };
  return { ...below, cells: [...cells, { ...kana, column }] };
}

import type { ColumnMapping, Mapping, PassedOver, PersonField } from '../reading/mapping.ts';
import { matchKey } from '../text/match-key.ts';
import { cityNamed } from './city-guess.ts';
import { gridOf, placeName } from './grid.ts';
import { looksLikeBody } from './organisation-parts.ts';
import type { AroundRow, PersonSource, SourceCell, Sources } from './person-source.ts';
import { joinReadingRows } from './reading-rows.ts';
import { rowKind } from './row-kind.ts';
import type { TableFile } from './table-file.ts';

const NAME_FIELDS: readonly PersonField[] = ['name', 'familyName', 'givenName', 'titleAndName'];

const isName = ({ meaning }: ColumnMapping): boolean =>
  meaning !== null &&
  meaning !== 'ignored' &&
  meaning.kind === 'field' &&
  NAME_FIELDS.includes(meaning.field);

/**
 * Splits one sheet's table into the rows that are people, the rows that are not (and why), and what stands around.
 * For a sideways list the file must have been turned.
 */
export function tableRows(file: TableFile, mapping: Mapping, sheetIndex: number): Sources {
  const sheet = file.sheets[sheetIndex];
  if (!sheet) return { people: [], passedOver: [], around: [] };
  const grid = gridOf(sheet);
  const place = (row: number, column: number): string =>
    mapping.layout === 'sideways' ? placeName(file, sheet, column, row) : placeName(file, sheet, row, column);
  const hidden = new Set(sheet.hiddenRows);
  const people: PersonSource[] = [];
  const passedOver: PassedOver[] = [];
  const around: AroundRow[] = [];
  const textsOf = (row: number): string[] =>
    Array.from({ length: grid.width }, (_, column) => grid.text(row, column));
  const above = Math.min(...mapping.headingRows) - 1;
  for (let row = 0; row < above; row += 1) around.push({ isAbove: true, texts: textsOf(row) });
  let group: string | null = null;
  for (let row = Math.max(0, ...mapping.headingRows); row < grid.height; row += 1) {
    const texts = textsOf(row);
    if (texts.every((text) => text === '')) continue;
    const cells = mapping.columns.map((column): SourceCell => {
      const { cell, inherited } = grid.merged(row, column.index);
      // A name merged down several rows is one person, not several.
      const own = isName(column) ? grid.cell(row, column.index) : cell;
      const at = place(row, column.index);
      return { column, cell: own, inherited: inherited && !isName(column), row, at };
    });
    const name = nameOf(cells);
    const named = groupOf(texts);
    const why: PassedOver['why'] | null =
      named !== null
        ? 'group'
        : isRepeatedHeading(mapping, texts, name)
          ? 'heading'
          : name === '' && isUnfilled(cells)
            ? null
            : rowKind(name, texts);
    group = named ?? group;
    if (why === null && name !== '') people.push({ row, hidden: hidden.has(row), group, cells });
    if (why === null) continue;
    const at = place(
      row,
      Math.max(
        0,
        texts.findIndex((text) => text !== ''),
      ),
    );
    passedOver.push({ at, text: texts.filter((text) => text !== '').join(' '), why });
    if (why === 'note' || why === 'no-name') around.push({ isAbove: false, texts });
  }
  return { people: joinReadingRows(people, isName), passedOver, around };
}

const nameOf = (cells: readonly SourceCell[]): string =>
  cells
    .filter(({ column }) => isName(column))
    .map(({ cell }) => cell.text.trim())
    .join(' ')
    .trim();

/** A row with nothing but an organisation's name in it (【名古屋市】): those below are of it. */
function groupOf(texts: readonly string[]): string | null {
  const filled = texts.filter((text) => text !== '');
  const [text = ''] = filled;
  if (filled.length !== 1 || text.length > 30 || /[。:：]/.test(text)) return null;
  const bare = text.replace(/^[【〔《<＜■◆●○・\s]+|[】〕》>＞\s]+$/gu, '');
  return cityNamed(bare) !== null || looksLikeBody(bare) ? bare : null;
}

function isRepeatedHeading(mapping: Mapping, texts: readonly string[], name: string): boolean {
  return (
    name !== '' &&
    mapping.columns
      .filter(isName)
      .every(
        ({ index, heading }) => matchKey(texts[index] ?? '') === matchKey(heading.split('／').at(-1) ?? ''),
      )
  );
}

/** A row that was numbered or pre-filled with the organisation, and left without a person. */
function isUnfilled(cells: readonly SourceCell[]): boolean {
  return cells.every(({ column: { meaning }, cell, inherited }) => {
    const text = cell.text.trim();
    if (text === '' || inherited) return true;
    if (meaning === 'ignored') return /^[\d①-⑳]+$/u.test(text.normalize('NFKC'));
    const isOrganisation = meaning !== null && meaning.kind === 'field' && meaning.field === 'organisation';
    return isOrganisation && text.length < 12 && !/[:：※【]/.test(text);
  });
}

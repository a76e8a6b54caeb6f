import type { ActivityRef, ColumnMapping, Mapping } from '../reading/mapping.ts';
import { matchKey } from '../text/match-key.ts';
import { type Grid, gridOf, placeName } from './grid.ts';
import type { AroundRow, PersonSource, SourceCell, Sources } from './person-source.ts';
import { readHeading } from './read-heading.ts';
import { rowKind } from './row-kind.ts';
import type { TableFile } from './table-file.ts';

/** A form: labels with their values to the right, one block a person, each block beginning at the name. */

interface Pair {
  readonly label: string;
  readonly row: number;
  readonly valueColumn: number;
}

/** A form is filled in by hand: what is longer is a table. */
const MAX_ROWS = 1_000;

const isLabelText = (text: string): boolean => text !== '' && text.length <= 40 && !/[。]/.test(text);

function isNameLabel(label: string): boolean {
  const { meaning } = readHeading([label], []);
  return meaning !== null && meaning !== 'ignored' && meaning.kind === 'field' && meaning.field === 'name';
}

/** Every recognised label whose right neighbour is not a label itself. */
function pairsOf(grid: Grid, activities: readonly ActivityRef[]): Pair[] {
  const isLabel = (text: string): boolean =>
    isLabelText(text) && readHeading([text], activities).meaning !== null;
  // Values hold words of headings too (創造都市推進課): only a sure heading is no value.
  const isSure = (text: string): boolean =>
    isLabelText(text) && readHeading([text], activities).confidence === 'sure';
  const pairs: Pair[] = [];
  for (let row = 0; row < grid.height; row += 1) {
    let column = 0;
    while (column < grid.width) {
      const text = grid.text(row, column);
      const valueColumn = grid.after(row, column);
      if (isLabel(text) && valueColumn < grid.width && !isSure(grid.text(row, valueColumn))) {
        pairs.push({ label: text, row, valueColumn });
        column = grid.after(row, valueColumn);
      } else column = valueColumn;
    }
  }
  return pairs;
}

/**
 * The form on the first visible sheet that looks like one, with the number of labels of its richest block. Further
 * sheets that are such a form as well (a sheet a person) belong to it.
 */
export function findForm(
  file: TableFile,
  activities: readonly ActivityRef[],
): { readonly mapping: Mapping; readonly labels: number; readonly blocks: number } | null {
  const forms = file.sheets.flatMap((sheet, sheetIndex) => {
    const grid = gridOf(sheet);
    if (sheet.hidden || grid.height > MAX_ROWS) return [];
    const blocks = blocksOf(grid, activities);
    // A label that returns is a value that looks like one (卵アレルギー down the column of a list).
    const labels = Math.max(
      0,
      ...blocks.map((block) => new Set(block.map(({ label }) => matchKey(label))).size),
    );
    return labels < 4 ? [] : [{ sheetIndex, sheetName: sheet.name, blocks, labels }];
  });
  const [first, ...others] = forms;
  if (!first) return null;
  const columns: ColumnMapping[] = [];
  for (const { label } of forms.flatMap(({ blocks }) => blocks.flat())) {
    if (columns.some(({ heading }) => matchKey(heading) === matchKey(label))) continue;
    const { meaning, confidence } = readHeading([label], activities);
    columns.push({ index: columns.length, letter: '', heading: label, meaning, confidence, samples: [] });
  }
  const mapping: Mapping = {
    layout: 'form',
    sheetIndex: first.sheetIndex,
    sheetName: first.sheetName,
    headingRows: [],
    columns,
    alsoSheets: others.map(({ sheetIndex }) => sheetIndex),
  };
  return {
    mapping,
    labels: first.labels,
    blocks: forms.reduce((sum, { blocks }) => sum + blocks.length, 0),
  };
}

function blocksOf(grid: Grid, activities: readonly ActivityRef[]): Pair[][] {
  const blocks: Pair[][] = [];
  for (const pair of pairsOf(grid, activities)) {
    if (isNameLabel(pair.label)) blocks.push([]);
    blocks.at(-1)?.push(pair);
  }
  return blocks;
}

/** The blocks of a form as people; blocks without a name are left out in silence (empty places of the form). */
export function formPeople(file: TableFile, mapping: Mapping, activities: readonly ActivityRef[]): Sources {
  const sheet = file.sheets[mapping.sheetIndex];
  if (!sheet) return { people: [], passedOver: [], around: [] };
  const grid = gridOf(sheet);
  const blocks = blocksOf(grid, activities);
  const people = blocks.flatMap((block): PersonSource[] => {
    const cells = block.flatMap(({ label, row, valueColumn }): SourceCell[] => {
      const column = mapping.columns.find(({ heading }) => matchKey(heading) === matchKey(label));
      if (!column) return [];
      const { cell } = grid.merged(row, valueColumn);
      return [{ column, cell, inherited: false, row, at: placeName(file, sheet, row, valueColumn) }];
    });
    const name = cells.find(({ column }) => isNameLabel(column.heading))?.cell.text.trim() ?? '';
    if (name === '' || rowKind(name, [name]) !== null) return [];
    return [{ row: block[0]?.row ?? 0, hidden: false, group: null, cells }];
  });
  const firstRow = blocks[0]?.[0]?.row ?? 0;
  const around = Array.from({ length: grid.height }, (_, row) => row)
    .filter((row) => row < firstRow || !blocks.flat().some((pair) => pair.row === row))
    .map(
      (row): AroundRow => ({
        isAbove: row < firstRow,
        texts: Array.from({ length: grid.width }, (_, column) => grid.text(row, column)),
      }),
    );
  return { people, passedOver: [], around };
}

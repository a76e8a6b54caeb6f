import { strFromU8, unzipSync } from 'fflate';
import type { CellStyle } from 'hucre';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { cellText } from './cell-text.ts';
import { columnName, rowXml, type StyleIds } from './row-xml.ts';
import type { GridRow, SheetGrid } from './sheet-grid.ts';
import { BODY_FONT } from './styles.ts';
import { zipParts } from './zip-parts.ts';

/** A sheet: its rows, and all else that hucre knows to say of one. */
export interface GridSheet {
  readonly grid: SheetGrid;
  readonly frame: Omit<WriteSheet, 'rows' | 'cells' | 'merges' | 'rowDefs' | 'data'>;
}

/** Characters of XML that are handed on to be packed at once. */
const CHUNK = 64 * 1024;

/**
 * Sheets as an .xlsx. hucre makes the workbook with all there is but the rows (styles, page set-up, merges, input rules,
 * protection); the rows are written here, one after the other into the packer, so that neither their cells nor their
 * XML are held as a whole. In hucre's place for a row stands one cell of each style, which tells the styles' numbers.
 * @param edition which edition it is of and when it was made, for the file's properties
 */
export async function writeWorkbook(
  title: string,
  sheets: readonly GridSheet[],
  edition = '',
): Promise<Uint8Array> {
  const looks = sheets.map(({ grid }) => stylesIn(grid.rows));
  const framed = await writeXlsx({
    sheets: sheets.map(({ grid, frame }, at) => ({
      ...frame,
      merges: grid.merges,
      cells: new Map((looks[at] ?? []).map((style, column) => [`0,${column}`, { value: 0, style }])),
    })),
    defaultFont: BODY_FONT,
    properties: {
      title: cellText(title),
      creator: 'Tsudoi',
      ...(edition === '' ? {} : { description: cellText(edition) }),
    },
  });
  const rowsOf = new Map(
    sheets.map(({ grid }, at) => [`xl/worksheets/sheet${at + 1}.xml`, { grid, styles: looks[at] ?? [] }]),
  );
  return zipParts(
    Object.entries(unzipSync(framed)).map(([name, bytes]) => {
      const own = rowsOf.get(name);
      return { name, chunks: own ? sheetXml(strFromU8(bytes), own.grid.rows, own.styles) : [bytes] };
    }),
  );
}

/** The styles that cells of these rows have, each once. */
function stylesIn(rows: readonly GridRow[]): CellStyle[] {
  const seen = new Set<CellStyle>();
  for (const { styles } of rows) for (const style of styles) if (style !== null) seen.add(style);
  return [...seen];
}

const SHEET_DATA = /<sheetData>(.*?)<\/sheetData>|<sheetData\/>/s;

function* sheetXml(frame: string, rows: readonly GridRow[], styles: readonly CellStyle[]): Generator<string> {
  const place = SHEET_DATA.exec(frame);
  if (place === null) throw new Error('the frame of a sheet has no place for rows');
  const ids = styleIds(place[1] ?? '', styles);
  let chunk = `${frame.slice(0, place.index).replace(DIMENSION, dimension(rows))}<sheetData>`;
  for (const [at, row] of rows.entries()) {
    chunk += rowXml(row, at, ids);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield `${chunk}</sheetData>${frame.slice(place.index + place[0].length)}`;
}

const DIMENSION = /<dimension ref="[^"]*"\/>/;

/** What the rows take up: some readers look no further. */
function dimension(rows: readonly GridRow[]): string {
  const width = rows.reduce((most, { values }) => Math.max(most, values.length), 1);
  return `<dimension ref="A1:${columnName(width - 1)}${Math.max(1, rows.length)}"/>`;
}

/** Reads the styles' numbers off the cells that stand for them, in their order. */
function styleIds(cells: string, styles: readonly CellStyle[]): StyleIds {
  const numbers = [...cells.matchAll(/<c ([^>]*)>/g)].map(([, attributes = '']) =>
    Number(/(?:^| )s="(\d+)"/.exec(attributes)?.[1] ?? 0),
  );
  if (numbers.length !== styles.length) throw new Error('the frame of a sheet lacks styles');
  return new Map(styles.map((style, at) => [style, numbers[at] ?? 0]));
}

import { documentWords } from '../documents/words.ts';
import type { ExportRecord } from '../domain/collections/index.ts';
import { cellHasher, plainCell } from '../domain/exchange/cell-hash.ts';
import type { FoundTrace } from '../domain/exchange/trace.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { TableFile, TableSheet } from '../input/table-file.ts';
import { withMoves } from './moved-rows.ts';
import type { Returned, ReturnedRow } from './returned.ts';

/** Reads a workbook of ours beside the plan's record of it; null where it is none, or not of this plan. */
export function returnedRows(plan: Plan, file: TableFile): Returned | null {
  const { trace } = file;
  const record = plan.rows.exports.get(trace?.exportId ?? '');
  const sheet = file.sheets[trace?.sheetIndex ?? 0];
  if (!trace || !record || !sheet || trace.codes.every((code) => code === null)) return null;
  const heading = headingRow(sheet, record);
  if (heading === null) return null;
  const places = columnPlaces(sheet, heading, record);
  const texts = sheet.rows.map((row) => row.map(({ text }) => plainCell(text)));
  const table = new Map(record.rows.filter(isTableRow(record)).map((row) => [row.code, row]));
  const owners = owningRows(trace, texts, places, table, record);
  const last = Math.max(...[...owners.values()]);
  const sections = new Map(record.sections.map(({ text, ref }) => [plainCell(text), ref]));
  const passed: string[] = [];
  const rows: ReturnedRow[] = [];
  let section: string | null = null;
  for (let row = heading + 1; row < texts.length; row += 1) {
    const line = texts[row] ?? [];
    const named = line
      .map((text) => sections.get(text.replace(/^改\s/, '')))
      .find((ref) => ref !== undefined);
    section = named ?? section;
    if (named !== undefined) passed.push(named);
    const cells = new Map([...places].map(([id, at]) => [id, line[at] ?? '']));
    const code = trace.codes[row] ?? null;
    const sent = code !== null && owners.get(code) === row ? (table.get(code) ?? null) : null;
    if (sent)
      rows.push({ row, sent, cells, edited: editedCells(record, sent, cells), section, isMoved: false });
    else if (code === null || table.has(code)) {
      if (row > last && line.every((text) => text === '')) break;
      const filled = new Set([...cells].flatMap(([id, text]) => (text === '' ? [] : [id])));
      // A line of one cell is a heading or a note; a row of ours that was copied and left as it was says nothing new.
      if (named === undefined && filled.size > 1 && !isCopy(record, table.get(code ?? ''), cells))
        rows.push({ row, sent: null, cells, edited: filled, section, isMoved: false });
    }
  }
  const found = new Set(rows.flatMap(({ sent }) => (sent ? [sent.code] : [])));
  return {
    record,
    ...withMoves(record, rows, passed),
    missing: [...table.values()].filter(({ code }) => !found.has(code)),
    foreign: foreignHeadings(sheet, heading, record, [...places.values()]),
    lost: record.columns.filter(({ id }) => !places.has(id)).map(({ label }) => label),
    fields: fieldsOf(record, trace, texts),
  };
}

const isTableRow =
  ({ columns }: ExportRecord) =>
  ({ ref, values }: ExportRecord['rows'][number]): boolean =>
    values.length === columns.length && !isFieldRef(ref);

const isFieldRef = (ref: string | null): boolean =>
  /^(?:contact|agenda|question|proposal|hub):/.test(ref ?? '');

/** The row that has most of the headings; null where less than half of them are left. */
function headingRow({ rows }: TableSheet, { columns }: ExportRecord): number | null {
  const labels = new Set(columns.map(({ label }) => plainCell(label)));
  let best = { row: -1, hits: 0 };
  for (const [row, cells] of rows.entries()) {
    const hits = cells.filter(({ text }) => labels.has(plainCell(text))).length;
    if (hits > best.hits) best = { row, hits };
  }
  return best.hits * 2 >= columns.length ? best.row : null;
}

/** Where each column stands now; of two with one heading the first is the first. */
function columnPlaces(sheet: TableSheet, heading: number, { columns }: ExportRecord): Map<string, number> {
  const places = new Map<string, number>();
  const taken = new Set<number>();
  for (const { id, label } of columns) {
    const at = (sheet.rows[heading] ?? []).findIndex(
      ({ text }, column) => !taken.has(column) && plainCell(text) === plainCell(label),
    );
    if (at === -1) continue;
    taken.add(at);
    places.set(id, at);
  }
  return places;
}

/** The sheet's row that each code stands for; of a row that was copied the one with most cells as they went out. */
function owningRows(
  trace: FoundTrace,
  texts: readonly (readonly string[])[],
  places: ReadonlyMap<string, number>,
  table: ReadonlyMap<string, unknown>,
  { key, columns }: ExportRecord,
): ReadonlyMap<string, number> {
  const hash = cellHasher(key);
  const sent = new Map(trace.rows.map(({ code, hashes }) => [code, hashes]));
  const best = new Map<string, { row: number; same: number }>();
  const twice = new Set<string>();
  const seen = new Set<string>();
  for (const code of trace.codes) {
    if (code === null) continue;
    if (seen.has(code)) twice.add(code);
    seen.add(code);
  }
  for (const [row, code] of trace.codes.entries()) {
    if (code === null || !table.has(code)) continue;
    const hashes = sent.get(code) ?? [];
    const same = twice.has(code)
      ? columns.filter(
          ({ id }, at) => hash(code, id, texts[row]?.[places.get(id) ?? -1] ?? '') === hashes[at],
        ).length
      : 0;
    const other = best.get(code);
    if (!other || same > other.same) best.set(code, { row, same });
  }
  return new Map([...best].map(([code, { row }]) => [code, row]));
}

function editedCells(
  { columns }: ExportRecord,
  { values }: ExportRecord['rows'][number],
  cells: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  return new Set(
    columns.flatMap(({ id }, at) => {
      const text = cells.get(id);
      return text === undefined || text === plainCell(values[at] ?? '') ? [] : [id];
    }),
  );
}

const isCopy = (
  record: ExportRecord,
  sent: ExportRecord['rows'][number] | undefined,
  cells: ReadonlyMap<string, string>,
): boolean => sent !== undefined && editedCells(record, sent, cells).size === 0;

function foreignHeadings(
  sheet: TableSheet,
  heading: number,
  { language }: ExportRecord,
  places: readonly number[],
): readonly string[] {
  const { columns, changed } = documentWords(language);
  const counted = new Set(['No.', columns.number, columns.remarks, changed.column]);
  return (sheet.rows[heading] ?? []).flatMap(({ text }, at) => {
    const label = plainCell(text);
    return label === '' || places.includes(at) || counted.has(label) ? [] : [label];
  });
}

/** What stands beside each label: the first filled cell behind it. */
function fieldsOf(
  { rows }: ExportRecord,
  { codes }: FoundTrace,
  texts: readonly (readonly string[])[],
): ReadonlyMap<string, string> {
  const refs = new Map(rows.filter(({ ref }) => isFieldRef(ref)).map(({ code, ref }) => [code, ref ?? '']));
  const found = new Map<string, string>();
  for (const [row, code] of codes.entries()) {
    const ref = refs.get(code ?? '');
    if (ref !== undefined) found.set(ref, (texts[row] ?? []).filter((text) => text !== '')[1] ?? '');
  }
  return found;
}

/** What a row says in each of the export's columns; a column that is gone as it was known before. */
export const valuesOf = ({ columns }: ExportRecord, { sent, cells }: ReturnedRow): readonly string[] =>
  columns.map(({ id }, at) => cells.get(id) ?? sent?.values[at] ?? '');

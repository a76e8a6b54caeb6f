import type { Language } from '../domain/calendar/wareki.ts';
import { groupBy } from '../lib/group-by.ts';
import { listTables } from './arrange-table.ts';
import type { Document, DocumentCell, DocumentColumn, DocumentSection, DocumentTable } from './document.ts';
import { documentWords } from './words.ts';

/**
 * The list of a paper as one table: the first table; where others go on with it (one sheet a vehicle), all of them
 * under one heading row; of cards what they say. Blank lines to write on stay out. Null for a paper without a table.
 */
export function dataTable(document: Document): DocumentTable | null {
  const cards = document.blocks.flatMap((block) =>
    block.kind === 'cards' || block.kind === 'seat-plan' ? [block.table] : [],
  );
  const parts = cards.length > 0 ? cards : listTables(document);
  const [main] = parts;
  if (main === undefined) return null;
  const columns = [
    ...new Map(
      parts.flatMap((part) => (part.allColumns ?? part.columns).map((one) => [one.id, one])),
    ).values(),
  ];
  return { ...main, columns, sections: parts.flatMap((part) => sectionsOn(part, columns)) };
}

const sectionsOn = (part: DocumentTable, columns: readonly DocumentColumn[]): DocumentSection[] => {
  const places = columns.map(({ id }) => part.columns.findIndex((column) => column.id === id));
  return part.sections.map((section) => ({
    ...section,
    rows: section.rows
      .filter(({ paperOnly }) => !paperOnly)
      .map((row) => ({ ...row, cells: places.map((at) => row.cells[at] ?? EMPTY) })),
  }));
};

const EMPTY: DocumentCell = { text: '' };

/** A column of a machine-readable table: one datum in each of its cells. */
export interface DataColumn {
  readonly label: string;
  readonly type: DocumentColumn['type'];
  /** In full-width characters. */
  readonly width: number;
}

export interface DataRows {
  readonly columns: readonly DataColumn[];
  /** A datum of the column's type, or text where it has none: 午前 in a column of times. '' for nothing. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** How a row's cells, and the section it stands in, give one datum. */
interface Part extends DataColumn {
  readonly datum: (cells: readonly DocumentCell[], section: DocumentSection) => string | number;
}

/**
 * A list as data, after the rules for machine-readable tables (総務省「統計表における機械判読可能なデータの表記方法の
 * 統一ルール」): one heading row, one datum a cell, nothing merged. Two times in a cell become two columns, a
 * reading, a note, the section's date and the plan of its day a column each; 改 and headings stay on paper.
 */
export function dataRows(table: DocumentTable, language: Language): DataRows {
  const parts = distinct([
    ...leadParts(table, language),
    ...table.columns.flatMap((column, at) => columnParts(table, column, at, language)),
  ]);
  return {
    columns: parts.map(({ label, type, width }) => ({ label, type, width })),
    rows: table.sections.flatMap((section) =>
      section.rows.map(({ cells }) => parts.map(({ datum }) => datum(cells, section))),
    ),
  };
}

/** Each heading once: columns of one name (the two cities of a meeting) are numbered. */
function distinct(parts: readonly Part[]): Part[] {
  const alike = groupBy(parts, ({ label }) => label);
  return parts.map((part) => {
    const own = alike.get(part.label) ?? [];
    return own.length < 2 ? part : { ...part, label: `${part.label}${own.indexOf(part) + 1}` };
  });
}

/** What the sections say, as columns in front: the day's date (or the section's name), and its plan. */
function leadParts({ sectionLabel, sections, hasPlans }: DocumentTable, language: Language): Part[] {
  if (sectionLabel === undefined) return [];
  const { data } = documentWords(language);
  const isDated = sections.some(({ date }) => date !== undefined);
  return [
    {
      label: sectionLabel,
      type: isDated ? 'date' : 'text',
      width: 10,
      datum: (_, { date, name, heading }) => date ?? name ?? heading ?? '',
    },
    ...(hasPlans || sections.some(({ variant }) => variant)
      ? [{ label: data.variant, type: 'text' as const, width: 6, datum: variantOf }]
      : []),
  ];
}

/** A heading of data stands on one line. */
export const onOneLine = (label: string): string => label.replaceAll('\n', ' ');

const variantOf = (_: unknown, { variant = '' }: DocumentSection): string => variant;

/** Whether a column is one of names that have readings. */
export const isNamed = ({ readingLabel }: DocumentTable, { id }: DocumentColumn): boolean =>
  readingLabel !== undefined && id === 'name';

function columnParts(table: DocumentTable, column: DocumentColumn, at: number, language: Language): Part[] {
  const { data } = documentWords(language);
  const { type, width } = column;
  const label = onOneLine(column.label);
  // What a column may say decides, before what stands in it: the headings are the same every time.
  const has = (what: 'range' | 'reading' | 'note'): boolean =>
    column.splits?.includes(what) ||
    (what === 'reading' && isNamed(table, column)) ||
    table.sections.some(({ rows }) => rows.some(({ cells }) => Boolean(cells[at]?.[what])));
  const cellAt = (cells: readonly DocumentCell[]): DocumentCell => cells[at] ?? EMPTY;
  const own: Part[] = has('range')
    ? ([0, 1] as const).map((end) => ({
        label: end === 0 ? data.start(label) : data.end(label),
        type: 'time' as const,
        width: 6,
        datum: (cells) => cellAt(cells).range?.[end] ?? '',
      }))
    : [{ label, type, width, datum: (cells) => cellAt(cells).value ?? cellAt(cells).text }];
  const extra = (what: 'reading' | 'note', name: string): Part => ({
    label: name,
    type: 'text',
    width,
    datum: (cells) => cellAt(cells)[what] ?? '',
  });
  return [
    ...own,
    ...(has('reading') ? [extra('reading', table.readingLabel ?? label)] : []),
    ...(has('note') ? [extra('note', data.note(label))] : []),
  ];
}

import type { DataValidation } from 'hucre';
import type { FormField, ReplyForm } from '../../../shared/exchange/form.ts';
import { formWords } from '../../../shared/exchange/form-words.ts';
import { lineCount } from './cell-text.ts';
import { inputRule } from './input-rule.ts';
import { CODE_HEADING } from './read-trace.ts';
import { columnName } from './row-xml.ts';
import { rowHeight, SheetGrid } from './sheet-grid.ts';
import {
  bodyStyle,
  COLUMN_HEAD,
  EDITION,
  HEADING,
  INPUT,
  LABEL,
  ORDINARY,
  PARAGRAPH,
  STRONG_LINE,
  TITLE,
} from './styles.ts';
import { traceSheet } from './write-trace.ts';
import { type GridSheet, writeWorkbook } from './write-workbook.ts';

/** Columns before those that are filled in: the number, and the hidden code. */
const LEAD = 2;
/** Half-width characters that fill a page of A4 across. */
const PAGE_WIDTH = 150;

/**
 * A reply form as a workbook. The sheet is protected without a password: only what is to be filled in is open, and
 * whoever must change more can take the protection off.
 */
export async function writeForm(form: ReplyForm): Promise<Uint8Array> {
  return writeWorkbook(form.title, [formSheet(form), traceSheet(form.trace)]);
}

function formSheet(form: ReplyForm): GridSheet {
  const total = form.columns.reduce((sum, { width }) => sum + width, 0);
  const widths = [4, 0, ...form.columns.map(({ width }) => Math.round((width / total) * PAGE_WIDTH))];
  const grid = new SheetGrid(widths);
  const last = widths.length - 1;
  const rules: DataValidation[] = [];

  grid.addLine(form.title, TITLE);
  grid.addRow(rowHeight(1));
  grid.put(form.city, STRONG_LINE, 0, Math.max(LEAD, Math.floor(last / 2) - 1));
  grid.put(
    form.deadline,
    { ...EDITION, font: STRONG_LINE.font ?? {} },
    Math.max(LEAD + 1, Math.floor(last / 2)),
    last,
  );
  if (form.returnTo !== '') grid.addLine(form.returnTo, STRONG_LINE);
  for (const text of form.intro) grid.addLine(text, PARAGRAPH);
  grid.addLine(form.activitiesTitle, HEADING);
  const [titleEnd, whenEnd] = [LEAD + 2, LEAD + 5];
  for (const { title, when, remarks } of form.activities) {
    grid.addRow(rowHeight(lineCount(when, grid.widthOf(titleEnd + 1, whenEnd))));
    grid.put(title, LABEL, 0, titleEnd);
    grid.put(when, LABEL_TEXT, titleEnd + 1, whenEnd);
    grid.put(remarks, LABEL_TEXT, whenEnd + 1, last);
  }
  grid.addLine(form.contactTitle, HEADING);
  for (const field of form.contact) putField(grid, field, [1 + LEAD, 5 + LEAD], rules, form);

  grid.addLine(form.peopleTitle, HEADING);
  grid.addLine(form.peopleNote, PARAGRAPH);
  putPeople(grid, form, rules);
  if (form.agenda.length > 0) {
    grid.addLine(form.agendaTitle, HEADING);
    grid.addLine(form.agendaNote, PARAGRAPH);
    for (const field of form.agenda) putField(grid, field, [LEAD + 2, last], rules, form);
  }
  if (form.hub.length > 0) {
    grid.addLine(form.hubTitle, HEADING);
    grid.addLine(form.hubNote, PARAGRAPH);
    for (const field of form.hub) putField(grid, field, [LEAD + 2, last], rules, form);
  }
  grid.addLine(form.privacyTitle, HEADING);
  grid.addLine(form.privacy, PARAGRAPH);
  return {
    grid,
    frame: {
      name: form.sheetName,
      columns: widths.map((width, at) => (at === 1 ? { width: 1, hidden: true } : { width })),
      dataValidations: rules,
      protection: { sheet: true, formatColumns: false, formatRows: false, sort: false },
      pageSetup: {
        paperSize: 'a4',
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        horizontalCentered: true,
        margins: { top: 0.5, bottom: 0.5, left: 0.4, right: 0.4, header: 0.2, footer: 0.2 },
      },
      headerFooter: { oddFooter: '&C&P / &N' },
      view: { showGridLines: false },
    },
  };
}

const LABEL_TEXT = bodyStyle('start', 'text', ORDINARY);

/** A label and a cell to fill in over the columns up to `end`; the code stands hidden behind the first column. */
function putField(
  grid: SheetGrid,
  { code, label, value, lines, input }: FormField,
  [labelEnd, end]: readonly [number, number],
  rules: DataValidation[],
  form: ReplyForm,
): void {
  const labelLines = lineCount(label, grid.widthOf(LEAD, labelEnd) - 2);
  grid.addRow(rowHeight(Math.max(lines, labelLines)));
  grid.put('', LABEL, 0);
  grid.put(code, LABEL, 1);
  grid.put(label, LABEL, LEAD, labelEnd);
  grid.put(value, INPUT, labelEnd + 1, end);
  rules.push(inputRule(input, rangeOf(grid.next - 1, labelEnd + 1), formWords(form.language)));
}

function putPeople(grid: SheetGrid, form: ReplyForm, rules: DataValidation[]): void {
  const { columns, rows } = form;
  const lines = columns.map(({ label }, at) => lineCount(label, (grid.widths[at + LEAD] ?? 1) - 2));
  grid.addRow(rowHeight(Math.max(...lines)));
  grid.put('No.', COLUMN_HEAD, 0);
  grid.put(CODE_HEADING, COLUMN_HEAD, 1);
  for (const [at, { label }] of columns.entries()) grid.put(label, COLUMN_HEAD, at + LEAD);
  const first = grid.next;
  for (const [n, { code, values }] of rows.entries()) {
    const most = values.map((value, at) => lineCount(value, (grid.widths[at + LEAD] ?? 1) - 2));
    grid.addRow(rowHeight(Math.max(1, ...most)));
    grid.put(String(n + 1), LABEL, 0);
    grid.put(code, LABEL, 1);
    for (const [at, value] of values.entries()) grid.put(value, INPUT, at + LEAD);
  }
  const end = grid.next - 1;
  for (const [at, { input }] of columns.entries())
    rules.push(inputRule(input, rangeOf(first, at + LEAD, end), formWords(form.language)));
}

/** A1 names of a block one column wide, zero-based rows. */
const rangeOf = (row: number, column: number, lastRow = row): string => {
  const letter = columnName(column);
  return lastRow === row ? `${letter}${row + 1}` : `${letter}${row + 1}:${letter}${lastRow + 1}`;
};

import type {
  Document,
  DocumentCover,
  DocumentFacts,
  DocumentReceipt,
} from '../../../shared/documents/document.ts';
import { textWidth } from '../../../shared/text/text-width.ts';
import type { SheetGrid } from './sheet-grid.ts';
import { EDITION, HEADING, MARK, PARAGRAPH, SUBTITLE, TITLE } from './styles.ts';

/** Around a mark's words, in half-width characters. */
const MARK_AIR = 4;

/** Marks and edition, the title, and what stands below it. */
export function putHead(grid: SheetGrid, document: Document): void {
  const { marks, edition, title, subtitle } = document;
  const last = grid.widths.length - 1;
  if (marks.length > 0 || edition !== '') {
    grid.addRow(20);
    const marked = marks.length > 0 && last > 0;
    const mark = marks.join('・');
    // The mark stands in as many columns as its words need.
    let markEnd = 0;
    while (markEnd < last - 1 && grid.widthOf(0, markEnd) < textWidth(mark) + MARK_AIR) markEnd += 1;
    if (marked) grid.put(mark, MARK, 0, markEnd);
    grid.put(edition, EDITION, marked ? markEnd + 1 : 0, last);
  }
  grid.addLine(title, TITLE);
  for (const line of subtitle) grid.addLine(line, SUBTITLE);
  grid.addRow(8);
}

/** Facts as lines: their number, their label and what they say. */
export function putFacts(grid: SheetGrid, { rows }: DocumentFacts): void {
  for (const { number, label, text } of rows) {
    const said = [...(number === undefined ? [] : [String(number)]), label, text];
    grid.addLine(said.filter((part) => part !== '').join('　'), PARAGRAPH);
  }
}

/** A cover's lines; the title stands at the head of the sheet already. */
export function putCover(grid: SheetGrid, { above, lines, foot }: DocumentCover): void {
  for (const line of [...above, ...lines, ...foot]) grid.addLine(line, SUBTITLE);
  grid.addRow(8);
}

/** A receipt as lines; its stub is the register that follows. */
export function putReceipt(grid: SheetGrid, receipt: DocumentReceipt): void {
  grid.addLine(`${receipt.title}　${receipt.number}`, HEADING);
  const { addressee, amount, proviso, received, date, issuer } = receipt;
  for (const line of [addressee, amount, proviso, received, `${date}　${issuer}`])
    grid.addLine(line, PARAGRAPH);
  grid.addRow(8);
}

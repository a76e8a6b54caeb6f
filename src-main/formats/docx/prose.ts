import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type {
  DocumentCover,
  DocumentFacts,
  DocumentHeading,
  DocumentParagraph,
} from '../../../shared/documents/document.ts';
import { textWidth } from '../../../shared/text/text-width.ts';
import { xmlText } from '../xml-text.ts';
import { CHARACTER, MM, STYLE } from './styles.ts';

/** What stands in a Word document beside its tables. */

/** A text as runs, its line breaks as such. */
export function runsOf(
  text: string,
  look: { readonly bold?: boolean; readonly size?: number } = {},
): ParagraphChild[] {
  const lines = xmlText(text).split('\n');
  return lines.map((line, at) => new TextRun({ text: line, ...look, ...(at > 0 ? { break: 1 } : {}) }));
}

export const headingParagraph = ({ text, number, level, newPage }: DocumentHeading): Paragraph =>
  new Paragraph({
    children: runsOf(text),
    heading: level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1,
    ...(number === undefined ? {} : { numbering: { reference: 'headings', level: 0 } }),
    ...(newPage ? { pageBreakBefore: true } : {}),
  });

export const textParagraph = ({ text, look, newPage }: DocumentParagraph): Paragraph =>
  new Paragraph({
    children: runsOf(text),
    style: look === undefined ? STYLE.line : look === 'text' ? STYLE.body : STYLE[look],
    ...(newPage ? { pageBreakBefore: true } : {}),
  });

/** Facts as lines with a tab behind the label; framed ones in a table of one cell at the right. */
export function factBlocks(facts: DocumentFacts, instance: number): (Paragraph | Table)[] {
  const { rows, boxed } = facts;
  const isNumbered = rows.some(({ number }) => number !== undefined);
  const labels = Math.max(...rows.map(({ label }) => textWidth(label))) / 2;
  const lead = isNumbered ? 2 * CHARACTER : 0;
  const left = Math.round(lead + (labels + 2) * CHARACTER);
  const lines = rows.map(
    ({ number, label, text }) =>
      new Paragraph({
        style: STYLE.fact,
        children: [...runsOf(label), new TextRun({ text: '\t' }), ...runsOf(text)],
        tabStops: [
          ...(lead > 0 ? [{ type: 'left' as const, position: lead }] : []),
          { type: 'left' as const, position: left },
        ],
        indent: { left, hanging: left },
        ...(number === undefined ? {} : { numbering: { reference: 'facts', level: 0, instance } }),
      }),
  );
  const gap = new Paragraph({ style: STYLE.gap, children: [] });
  if (!boxed) return [...lines, gap];
  const border = { style: BorderStyle.SINGLE, size: 6, color: '14181F' };
  return [
    gap,
    new Table({
      alignment: AlignmentType.RIGHT,
      width: { size: Math.round(105 * MM), type: WidthType.DXA },
      columnWidths: [Math.round(105 * MM)],
      rows: [
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              children: lines,
              margins: { top: 100, bottom: 100, left: 200, right: 200 },
              borders: { top: border, bottom: border, left: border, right: border },
            }),
          ],
        }),
      ],
    }),
  ];
}

/** A cover: the title a third down the page, who hands it out at the foot; the next page begins behind it. */
export function coverParagraphs({ above, title, lines, foot }: DocumentCover): Paragraph[] {
  const centred = (text: string, before = 0): Paragraph =>
    new Paragraph({ style: 'Subtitle', children: runsOf(text), spacing: { before } });
  const [firstFoot, ...rest] = foot;
  return [
    ...above.map((line, at) => centred(line, at === 0 ? Math.round(60 * MM) : 0)),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: runsOf(title),
      spacing: { before: above.length === 0 ? Math.round(60 * MM) : 240, after: 480 },
    }),
    ...lines.map((line) => centred(line)),
    ...(firstFoot === undefined ? [] : [centred(firstFoot, Math.round(50 * MM))]),
    ...rest.map((line) => centred(line)),
    new Paragraph({ pageBreakBefore: true, children: [] }),
  ];
}

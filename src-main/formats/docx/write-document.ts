import {
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  Document as WordDocument,
} from 'docx';
import type { Document, DocumentBlock, DocumentTable } from '../../../shared/documents/document.ts';
import { BODY_POINTS, DENSE_POINTS, isWide } from '../../../shared/documents/fit-columns.ts';
import { withMarkColumn } from '../../../shared/documents/mark-column.ts';
import { coverParagraphs, factBlocks, headingParagraph, runsOf, textParagraph } from './prose.ts';
import { MM, NUMBERING, STYLE, stylesWith } from './styles.ts';
import { type TablePlace, wordTable } from './tables.ts';

/** Width and height in twips, upright. */
const PAPER = { A4: [11_906, 16_838], A3: [16_838, 23_811] } as const;
const MARGIN = Math.round(20 * MM);

/**
 * A document as .docx that a person goes on writing in: real headings, numbers that count on, tables with repeated
 * heads; edition at the head and page numbers at the foot of every page.
 */
export async function writeDocx(source: Document): Promise<Uint8Array> {
  const document = withMarkColumn(source);
  const [short, long] = PAPER[document.page.size];
  const isAcross = document.page.orientation === 'landscape';
  const width = (isAcross ? long : short) - 2 * MARGIN;
  const points = document.dense ? DENSE_POINTS : BODY_POINTS;
  const word = new WordDocument({
    title: document.title,
    creator: 'Tsudoi',
    lastModifiedBy: 'Tsudoi',
    // A letter bears no edition; its file does.
    description: document.edition,
    styles: stylesWith(points),
    numbering: NUMBERING,
    // Word would else open it in a mode for older versions.
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: short,
              height: long,
              orientation: isAcross ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: MARGIN,
              bottom: MARGIN,
              left: MARGIN,
              right: MARGIN,
              header: Math.round(10 * MM),
              footer: Math.round(10 * MM),
            },
          },
        },
        headers: { default: new Header({ children: headLine(document, width) }) },
        footers: { default: new Footer({ children: document.layout === 'letter' ? [] : [pageLine()] }) },
        children: [...headOf(document), ...bodyOf(document, width, points), ...notesOf(document)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(word));
}

/** Marks at the left, edition at the right; a letter has neither. */
function headLine({ layout, marks, edition }: Document, width: number): Paragraph[] {
  const said = layout === 'letter' ? ['', ''] : [marks.join('・'), edition];
  return [
    new Paragraph({
      style: 'Header',
      tabStops: [{ type: TabStopType.RIGHT, position: width }],
      children: [
        ...runsOf(said[0] ?? '', { bold: true }),
        new TextRun({ text: '\t' }),
        ...runsOf(said[1] ?? ''),
      ],
    }),
  ];
}

const pageLine = (): Paragraph =>
  new Paragraph({
    style: 'Footer',
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  });

const headOf = ({ layout, title, subtitle }: Document): Paragraph[] =>
  layout !== undefined
    ? []
    : [
        new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }),
        ...subtitle.map((line) => new Paragraph({ style: 'Subtitle', children: runsOf(line) })),
        ...(subtitle.length > 0 ? [new Paragraph({ style: STYLE.gap, children: [] })] : []),
      ];

const bodyOf = ({ blocks }: Document, across: number, points: number): FileChild[] =>
  blocks.flatMap((block, at) => blockOf(block, at, { across, points, wide: isWide(blocks, at) }));

function blockOf(block: DocumentBlock, at: number, place: TablePlace): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(block)];
    case 'paragraph':
      return [textParagraph(block)];
    case 'facts':
      return factBlocks(block, at);
    case 'cover':
      return coverParagraphs(block);
    case 'chart':
      // The chart itself is left to paper: its figures are the table that follows.
      return [new Paragraph({ style: 'Caption', children: runsOf(block.caption) })];
    case 'receipt':
      return [];
    case 'cards':
    case 'seat-plan':
      return tableBlocks(block.table, { ...place, wide: true });
    case 'table':
      return tableBlocks(block, place);
  }
}

const tableBlocks = (table: DocumentTable, place: TablePlace): FileChild[] => [
  ...(table.caption === null ? [] : [new Paragraph({ style: 'Caption', children: runsOf(table.caption) })]),
  wordTable(table, place),
  // Two tables without a paragraph between them would be one.
  new Paragraph({ style: STYLE.gap, children: [] }),
];

const notesOf = ({ notes }: Document): Paragraph[] =>
  notes.map((note) => new Paragraph({ style: STYLE.note, children: runsOf(note) }));

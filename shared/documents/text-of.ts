import type { Document, DocumentBlock, DocumentTable } from './document.ts';

/** Every text of a paper, in the order in which it stands there: for the fonts it needs, and for tests. */
export const textsOf = ({
  title,
  subtitle,
  marks,
  edition,
  copies = [],
  blocks,
  notes,
}: Document): string[] => [
  title,
  ...subtitle,
  ...marks,
  edition,
  ...copies,
  ...blocks.flatMap(blockTexts),
  ...notes,
];

function blockTexts(block: DocumentBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.number === undefined ? '' : String(block.number), block.text];
    case 'paragraph':
      return [block.text];
    case 'facts':
      return block.rows.flatMap(({ number, label, text }) => [String(number ?? ''), label, text]);
    case 'cover':
      return [...block.above, block.title, ...block.lines, ...block.foot];
    case 'chart':
      return [
        block.caption,
        block.limitLabel ?? '',
        ...block.series.map(({ label }) => label),
        ...block.bars.map(({ label }) => label),
      ];
    case 'receipt': {
      const { kind: _, ...said } = block;
      return Object.values(said);
    }
    case 'cards':
    case 'seat-plan':
      return tableTexts(block.table);
    case 'table':
      return tableTexts(block);
  }
}

/** An order of proceedings has no heads. */
const tableTexts = ({ caption, columns, sections, orderPoints }: DocumentTable): string[] => [
  caption ?? '',
  ...(orderPoints === undefined ? columns.map(({ label }) => label) : []),
  ...sections.flatMap(({ heading, rows }) => [
    heading ?? '',
    ...rows.flatMap(({ cells }) =>
      cells.flatMap(({ text, reading = '', note = '' }) => [text, reading, note]),
    ),
  ]),
];

import { wrapText } from '../text/wrap-text.ts';
import type { Document, DocumentBlock, DocumentCell, DocumentRow, DocumentTable } from './document.ts';
import { withMarkColumn } from './mark-column.ts';
import { documentWords } from './words.ts';

/** Columns that only count: what they say stands in front of the row in place of a bullet. */
const COUNTS: ReadonlySet<string> = new Set(['number', 'order']);
/** A text that says itself what it is (対象：…): the column's label before it would be one colon too many. */
const OWN_LABEL = /^[^\s\d：:]{1,12}(：|: )/;
type Words = ReturnType<typeof documentWords>;

/**
 * A paper as text for a mail: ■ before headings, ・ before items, each further fact on a line behind its label. Nothing
 * is aligned by spaces and no line is drawn, so that it holds in any font. What is marked on the paper says 改.
 * @param wrap full-width characters after which a line is broken; null: lines are as long as they are
 */
export function plainText(source: Document, { wrap }: { readonly wrap: number | null }): string {
  const document = withMarkColumn(source);
  const { layout, language, title, subtitle, edition, blocks, notes } = document;
  const words = documentWords(language);
  const lines = [
    ...(layout === 'letter' || layout === 'report' ? [] : [title, ...subtitle, edition, '']),
    ...blocks.flatMap((block) => [
      ...blockLines(block, words),
      // A report begins with its cover, and says below it what state it is of.
      ...(block.kind === 'cover' && layout === 'report' ? [edition, ''] : []),
    ]),
    '',
    ...notes,
  ].flatMap((line) => line.split(/\r\n?|\n/));
  const broken = wrap === null ? lines : lines.flatMap((line) => wrapText(line, wrap * 2));
  return `${broken
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function blockLines(block: DocumentBlock, { mail, gap: space, colon }: Words): string[] {
  switch (block.kind) {
    case 'heading': {
      const said = block.number === undefined ? block.text : `${block.number}${space}${block.text}`;
      return ['', block.level === 2 ? mail.subheading(said) : mail.heading(said)];
    }
    case 'paragraph':
      if (block.look === 'text') return [`${mail.firstIndent}${block.text}`];
      return block.look === 'subject' || block.look === 'center' ? ['', block.text, ''] : [block.text];
    case 'facts':
      return [
        ...block.rows.map(({ number, label, text }) => {
          const lead = number === undefined ? mail.bullet : `${number}${space}`;
          return `${lead}${label}${colon}${text.replaceAll('\n', `\n${mail.indent}`)}`;
        }),
        '',
      ];
    case 'cover':
      return [...block.above, block.title, ...block.lines, ...block.foot, ''];
    case 'chart':
      return ['', mail.heading(block.caption)];
    case 'receipt':
      return [block.number, block.addressee, block.amount, block.proviso, block.date, block.issuer, ''];
    case 'cards':
    case 'seat-plan':
      return tableLines(block.table, mail, space, colon);
    case 'table':
      return tableLines(block, mail, space, colon);
  }
}

function tableLines(table: DocumentTable, mail: Words['mail'], space: string, colon: string): string[] {
  return [
    ...(table.caption === null ? [] : ['', mail.heading(table.caption)]),
    ...table.sections.flatMap(({ heading, rows }) => [
      ...(heading === null ? [] : ['', mail.heading(heading)]),
      ...rows.flatMap((row) => rowLines(row, table, mail, space, colon)),
    ]),
    '',
  ];
}

/** The first two facts of a row in its first line, each further one in a line of its own. */
function rowLines(
  row: DocumentRow,
  { columns }: DocumentTable,
  mail: Words['mail'],
  space: string,
  colon: string,
): string[] {
  const cells = columns.flatMap(
    ({ id, label, type }, at): (DocumentCell & { id: string; label: string })[] => {
      const cell = row.cells[at] ?? { text: '' };
      if (cell.text === '' && !cell.note) return [];
      // A mark by itself says nothing: 改 does, and it stands in front; a box to tick does not.
      return type === 'mark' && at > 0 ? [] : [{ ...cell, id, label }];
    },
  );
  const counted = cells.some(({ id }) => COUNTS.has(id));
  const first = cells.slice(0, counted || cells[0]?.id === 'changed' ? 3 : 2);
  const said = first.map(({ text, reading = '' }) =>
    reading === '' ? oneLine(text) : `${oneLine(text)}${mail.reading(reading)}`,
  );
  return [
    (counted ? '' : mail.bullet) + said.join(space),
    ...first.flatMap(({ note = '' }) =>
      note === '' ? [] : [mail.indent + note.replaceAll('\n', `\n${mail.indent}`)],
    ),
    ...cells.slice(first.length).map(({ label, text, note = '' }) => {
      const lead = OWN_LABEL.test(text) ? '' : `${oneLine(label)}${colon}`;
      return [`${mail.indent}${lead}${oneLine(text)}`, ...(note === '' ? [] : [mail.indent + note])].join(
        '\n',
      );
    }),
  ];
}

/** The lines of a cell in one, as a mail has it. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

import type PptxGenJS from 'pptxgenjs';
import {
  SLIDE,
  type SlideBox,
  type SlideParagraph,
  type SlideRow,
} from '../../../shared/documents/slides/slide.ts';
import { xmlText } from '../xml-text.ts';
import { boxPlace, CELL_INSETS, COLOR, FACT_INSETS, FONT, inches } from './looks.ts';

type TextBox = Extract<SlideBox, { kind: 'text' }>;
type TableBox = Extract<SlideBox, { kind: 'table' }>;

/** Paragraphs as runs, each line of the text one that a person can go on writing in. */
export function textRuns(paragraphs: readonly SlideParagraph[], lang: string): PptxGenJS.TextProps[] {
  return paragraphs.flatMap(({ look, text, size, before, after }, nth) => {
    const lines = xmlText(text).split('\n');
    return lines.map((line, at) => ({
      text: line,
      options: {
        lang,
        fontFace: FONT,
        fontSize: size,
        bold: look === 'subheading',
        color: look === 'hint' ? COLOR.quiet : COLOR.ink,
        breakLine: true,
        paraSpaceBefore: at === 0 && nth > 0 ? before : 0,
        paraSpaceAfter: at === lines.length - 1 ? after : 0,
      },
    }));
  });
}

/** Puts a box of text at a height; the first of a slide that has nothing else is its body, seen in the outline. */
export function putText(
  slide: PptxGenJS.Slide,
  box: TextBox,
  { y, lang, isBody }: { readonly y: number; readonly lang: string; readonly isBody: boolean },
): void {
  // A heading below a table keeps away from it.
  const before = y === SLIDE.bodyTop ? 0 : (box.paragraphs[0]?.before ?? 0);
  slide.addText(textRuns(box.paragraphs, lang), {
    ...(isBody ? { placeholder: 'body' } : boxPlace(y + before, box.height - before)),
    fontFace: FONT,
    margin: 0,
    valign: 'top',
  });
}

/** Puts a table at a height: a real one, its rows as high as their texts were reckoned. */
export function putTable(
  slide: PptxGenJS.Slide,
  box: TableBox,
  { y, lang }: { readonly y: number; readonly lang: string },
): void {
  const rows = box.grid.head === null ? box.rows : [box.grid.head, ...box.rows];
  slide.addTable(
    rows.map((row) => cellsOf(row, box, lang)),
    {
      ...boxPlace(y, box.height),
      colW: box.grid.columns.map(({ width }) => inches(width)),
      rowH: rows.map(({ height }) => inches(height)),
      margin: box.grid.look === 'facts' ? FACT_INSETS : CELL_INSETS,
      autoPage: false,
      fontFace: FONT,
    },
  );
}

function cellsOf(row: SlideRow, { grid }: TableBox, lang: string): PptxGenJS.TableCell[] {
  const isFacts = grid.look === 'facts';
  const border = isFacts ? { type: 'none' as const } : { pt: 0.75, color: COLOR.line };
  return row.cells.map((text, at) => {
    const isLabel = isFacts && at === 0;
    const align = { start: 'left', center: 'center', end: 'right' } as const;
    return {
      text: xmlText(text),
      options: {
        lang,
        fontFace: FONT,
        fontSize: grid.size,
        bold: row.look !== 'body' || row.strong || isLabel,
        color: isLabel ? COLOR.accent : COLOR.ink,
        align: row.look === 'head' ? 'center' : align[grid.columns[at]?.align ?? 'start'],
        valign: isFacts ? 'top' : 'middle',
        border,
        ...(row.look === 'section' ? { colspan: grid.columns.length, align: 'left' as const } : {}),
        ...(row.look === 'body' ? {} : { fill: { color: row.look === 'head' ? COLOR.wash : COLOR.section } }),
      },
    };
  });
}

import type { AlignmentStyle, BorderLineStyle, BorderSide, CellStyle } from 'hucre';

/** The look of our workbooks: ink on white, one indigo tint, hair lines inside a section. */

export const FONT = 'BIZ UDPゴシック';
export const BODY_POINTS = 10.5;
const INK = { rgb: '1D2330' };
const LINE = { rgb: '8A90A0' };
const HEAD_FILL = { rgb: 'E9EEF8' };
const SECTION_FILL = { rgb: 'F4F2EC' };

const font = (size: number, bold = false): NonNullable<CellStyle['font']> => ({
  name: FONT,
  size,
  color: INK,
  ...(bold ? { bold } : {}),
});
const side = (style: BorderLineStyle): BorderSide => ({ style, color: LINE });
const solid = (color: { rgb: string }): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: color,
});
const wrapped = (horizontal: 'left' | 'center' | 'right'): AlignmentStyle => ({
  horizontal,
  vertical: 'center',
  wrapText: true,
  ...(horizontal === 'center' ? {} : { indent: 1 }),
});

export const TITLE: CellStyle = { font: font(14, true), alignment: wrapped('center') };
export const SUBTITLE: CellStyle = { font: font(BODY_POINTS), alignment: wrapped('center') };
export const EDITION: CellStyle = { font: font(9), alignment: { horizontal: 'right', vertical: 'center' } };
export const MARK: CellStyle = {
  font: font(BODY_POINTS, true),
  alignment: wrapped('center'),
  border: { top: side('medium'), right: side('medium'), bottom: side('medium'), left: side('medium') },
};
export const HEADING: CellStyle = { font: font(12, true), alignment: wrapped('left') };
export const PARAGRAPH: CellStyle = {
  font: font(BODY_POINTS),
  alignment: { horizontal: 'left', vertical: 'top', wrapText: true },
};
export const COLUMN_HEAD: CellStyle = {
  font: font(BODY_POINTS, true),
  fill: solid(HEAD_FILL),
  alignment: wrapped('center'),
  border: { top: side('thin'), right: side('thin'), bottom: side('thin'), left: side('thin') },
};
export const SECTION_HEAD: CellStyle = {
  font: font(BODY_POINTS, true),
  fill: solid(SECTION_FILL),
  alignment: wrapped('left'),
  border: { top: side('thin'), right: side('thin'), bottom: side('thin'), left: side('thin') },
};

const ALIGN = { start: 'left', center: 'center', end: 'right' } as const;

/** A cell of a table's body. */
export function bodyStyle(cell: {
  readonly align: keyof typeof ALIGN;
  readonly strong: boolean;
  readonly optional: boolean;
  readonly startsSection: boolean;
  readonly endsSection: boolean;
  readonly numFmt: string;
}): CellStyle {
  const inner = cell.optional ? 'dashed' : 'hair';
  return {
    font: font(BODY_POINTS, cell.strong),
    alignment: wrapped(ALIGN[cell.align]),
    border: {
      top: side(cell.startsSection ? 'thin' : inner),
      right: side('thin'),
      bottom: side(cell.endsSection ? 'thin' : inner),
      left: side('thin'),
    },
    numFmt: cell.numFmt,
  };
}

import type { AlignmentStyle, BorderLineStyle, BorderSide, CellStyle } from 'hucre';
import type { DocumentColumn } from '../../../shared/documents/document.ts';

/** The look of our workbooks: ink on white, one indigo tint, hair lines inside a section. */

const FONT = 'BIZ UDPゴシック';
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
/**
 * The workbook's own font. The body of a table has it by naming none: hucre compares a style's fonts
 * anew for every cell.
 */
export const BODY_FONT = font(BODY_POINTS);
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
export const SUBTITLE: CellStyle = { font: BODY_FONT, alignment: wrapped('center') };
export const EDITION: CellStyle = { font: font(9), alignment: { horizontal: 'right', vertical: 'center' } };
export const MARK: CellStyle = {
  font: font(BODY_POINTS, true),
  alignment: wrapped('center'),
  border: { top: side('medium'), right: side('medium'), bottom: side('medium'), left: side('medium') },
};
export const HEADING: CellStyle = { font: font(12, true), alignment: wrapped('left') };
export const PARAGRAPH: CellStyle = {
  font: BODY_FONT,
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

/** A line of a form that must be seen: for whom, until when. */
export const STRONG_LINE: CellStyle = { font: font(BODY_POINTS, true), alignment: wrapped('left') };
/** What is asked, beside the cell for the answer. */
export const LABEL: CellStyle = {
  font: BODY_FONT,
  fill: solid(SECTION_FILL),
  alignment: wrapped('left'),
  border: { top: side('thin'), right: side('thin'), bottom: side('thin'), left: side('thin') },
};
/** A cell to be filled in: open on a protected sheet. */
export const INPUT: CellStyle = {
  font: BODY_FONT,
  alignment: wrapped('left'),
  border: { top: side('thin'), right: side('thin'), bottom: side('thin'), left: side('thin') },
  numFmt: '@',
  protection: { locked: false },
};

const ALIGN = { start: 'left', center: 'center', end: 'right' } as const;
const NUMBER_FORMATS: Readonly<Record<DocumentColumn['type'], string>> = {
  text: '@',
  mark: '@',
  number: '#,##0',
  date: 'yyyy/mm/dd',
  time: '[h]:mm',
};

/** A sheet of data has no look but the format of its values, and a heading that is seen as one. */
export const DATA_FORMATS = NUMBER_FORMATS;
export const DATA_HEAD: CellStyle = { font: font(BODY_POINTS, true), numFmt: '@' };

/** What a row is, and where it stands in its section. */
export interface RowPlace {
  readonly strong: boolean;
  readonly optional: boolean;
  readonly startsSection: boolean;
  readonly endsSection: boolean;
}

/** A row like most others: inside its section, neither strong nor optional. */
export const ORDINARY: RowPlace = {
  strong: false,
  optional: false,
  startsSection: false,
  endsSection: false,
};

/** Every style there is once made: there are no more than there are combinations. */
const made = new Map<string, CellStyle>();

/** The style of a cell of a table's body: the same object whenever it is the same style. */
export function bodyStyle(
  align: DocumentColumn['align'],
  type: DocumentColumn['type'],
  place: RowPlace,
  format: string = NUMBER_FORMATS[type],
): CellStyle {
  const { strong, optional, startsSection, endsSection } = place;
  const key = `${align} ${format} ${strong} ${optional} ${startsSection} ${endsSection}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const inner = optional ? 'dashed' : 'hair';
  const style: CellStyle = {
    ...(strong ? { font: font(BODY_POINTS, true) } : {}),
    alignment: wrapped(ALIGN[align]),
    border: {
      top: side(startsSection ? 'thin' : inner),
      right: side('thin'),
      bottom: side(endsSection ? 'thin' : inner),
      left: side('thin'),
    },
    numFmt: format,
  };
  made.set(key, style);
  return style;
}

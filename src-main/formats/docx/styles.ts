import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LevelSuffix } from 'docx';

/** The styles a document is written in: Word's own where it has one, so that they have its user's words for them. */

/** Both are part of Windows 10 and 11; named for Latin and Japanese text alike, else Word takes another for one of them. */
const MINCHO = 'BIZ UDP明朝 Medium';
const GOTHIC = 'BIZ UDPゴシック';
const font = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });

/** Twips of a point; half-points are `size`. */
export const POINT = 20;
/** Twips of one full-width character of body text. */
export const CHARACTER = 10.5 * POINT;
export const MM = 56.7;

export const STYLE = {
  body: 'BodyText',
  line: 'Line',
  right: 'Right',
  addressee: 'Addressee',
  center: 'NoteHeading',
  subject: 'Subject',
  hint: 'Hint',
  names: 'Line',
  fact: 'Fact',
  cell: 'TableText',
  cellHead: 'TableHeading',
  reading: 'Reading',
  note: 'Note',
  gap: 'Gap',
} as const;

const gothic = (points: number, bold = true) => ({ font: font(GOTHIC), size: points * 2, bold });

/** @param cellPoints what tables are set in */
export const stylesWith = (cellPoints: number): IStylesOptions => ({
  default: {
    document: {
      run: { font: font(MINCHO), size: 21, language: { value: 'en-US', eastAsia: 'ja-JP' } },
      paragraph: { spacing: { line: 320 } },
    },
    title: {
      run: gothic(16),
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 160 }, keepNext: true },
    },
    heading1: {
      run: gothic(12),
      paragraph: { spacing: { before: 220, after: 60 }, keepNext: true, outlineLevel: 0 },
    },
    heading2: {
      run: gothic(11),
      paragraph: { spacing: { before: 160, after: 40 }, keepNext: true, outlineLevel: 1 },
    },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 21 },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
    },
    {
      id: STYLE.body,
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { alignment: AlignmentType.BOTH, indent: { firstLine: CHARACTER } },
    },
    { id: STYLE.line, name: '行', basedOn: 'Normal', quickFormat: true, paragraph: { keepNext: true } },
    {
      id: STYLE.right,
      name: '右寄せ',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { alignment: AlignmentType.RIGHT },
    },
    {
      id: STYLE.addressee,
      name: '宛先',
      basedOn: 'Normal',
      next: STYLE.right,
      quickFormat: true,
      paragraph: { spacing: { before: 280, after: 280 }, contextualSpacing: true, keepNext: true },
    },
    {
      id: STYLE.center,
      name: 'Note Heading',
      basedOn: 'Normal',
      next: STYLE.fact,
      quickFormat: true,
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 160, after: 160 }, keepNext: true },
    },
    {
      id: STYLE.subject,
      name: '件名',
      basedOn: 'Normal',
      next: STYLE.body,
      quickFormat: true,
      run: gothic(12),
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 360, after: 280 }, keepNext: true },
    },
    {
      id: STYLE.hint,
      name: '記入のめやす',
      basedOn: STYLE.body,
      quickFormat: true,
      run: { color: '5A6070' },
    },
    { id: STYLE.fact, name: '記書き', basedOn: 'Normal', quickFormat: true },
    {
      id: STYLE.cell,
      name: '表',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: cellPoints * 2 },
      paragraph: { spacing: { line: 264, before: 20, after: 20 } },
    },
    {
      id: STYLE.cellHead,
      name: '表の見出し',
      basedOn: STYLE.cell,
      quickFormat: true,
      run: gothic(cellPoints),
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
    },
    {
      id: STYLE.reading,
      name: 'ふりがな',
      basedOn: STYLE.cell,
      next: STYLE.cell,
      quickFormat: true,
      run: { size: 13, color: '4A505C' },
      paragraph: { spacing: { line: 160, lineRule: 'exact', before: 20, after: 0 }, keepNext: true },
    },
    { id: STYLE.note, name: '注', basedOn: 'Normal', quickFormat: true, run: { size: 18 } },
    {
      id: STYLE.gap,
      name: '表の後',
      basedOn: 'Normal',
      run: { size: 8 },
      paragraph: { spacing: { line: 120, lineRule: 'exact' } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      quickFormat: true,
      run: gothic(10.5),
      paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
    },
    { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 17 } },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 17 },
      paragraph: { alignment: AlignmentType.CENTER },
    },
  ],
});

/** Numbers that Word goes on counting: those of headings, and of the facts of a letter. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: 'headings',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1',
          suffix: LevelSuffix.TAB,
          style: { paragraph: { indent: { left: 2 * CHARACTER, hanging: 2 * CHARACTER } } },
        },
      ],
    },
    {
      reference: 'facts',
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1', suffix: LevelSuffix.TAB }],
    },
  ],
};

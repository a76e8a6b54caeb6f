/** What a paper that is a Document can be written as: Word, slides, 提出用 Excel, データ用 Excel, CSV, text, PDF. */
export const PAPER_FILES = ['docx', 'pptx', 'xlsx', 'data-xlsx', 'csv', 'txt', 'pdf'] as const;
export type PaperFile = (typeof PAPER_FILES)[number];

/** Those that are made from the Document alone, without a browser to lay it out. */
export const BYTE_FILES = ['docx', 'pptx', 'xlsx', 'data-xlsx', 'csv', 'txt'] as const;

/** The ending of each, without a dot. */
export const ENDINGS = {
  docx: 'docx',
  pptx: 'pptx',
  xlsx: 'xlsx',
  'data-xlsx': 'xlsx',
  csv: 'csv',
  txt: 'txt',
  pdf: 'pdf',
} as const satisfies Readonly<Record<PaperFile, string>>;
export type PaperEnding = (typeof ENDINGS)[PaperFile];

const PROGRAMS = { docx: 'Word', pptx: 'PowerPoint', xlsx: 'Excel', csv: 'Excel' } as const;

/** The program that most likely holds a file open, by its name's ending; null where that may be any. */
export function programOf(fileName: string): (typeof PROGRAMS)[keyof typeof PROGRAMS] | null {
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1);
  return Object.hasOwn(PROGRAMS, ending) ? PROGRAMS[ending as keyof typeof PROGRAMS] : null;
}

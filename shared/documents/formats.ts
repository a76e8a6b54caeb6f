/** What a paper that is a Document can be written as: Word, 提出用 Excel, データ用 Excel, CSV, plain text, PDF. */
export const PAPER_FILES = ['docx', 'xlsx', 'data-xlsx', 'csv', 'txt', 'pdf'] as const;
export type PaperFile = (typeof PAPER_FILES)[number];

/** Those that are made from the Document alone, without a browser to lay it out. */
export const BYTE_FILES = ['docx', 'xlsx', 'data-xlsx', 'csv', 'txt'] as const;

/** The ending of each, without a dot. */
export const ENDINGS = {
  docx: 'docx',
  xlsx: 'xlsx',
  'data-xlsx': 'xlsx',
  csv: 'csv',
  txt: 'txt',
  pdf: 'pdf',
} as const satisfies Readonly<Record<PaperFile, string>>;
export type PaperEnding = (typeof ENDINGS)[PaperFile];

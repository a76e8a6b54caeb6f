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

/** The program that most likely holds a file open, by its name's ending. */
export const programOf = (fileName: string): 'Word' | 'PowerPoint' | 'Excel' =>
  fileName.endsWith('.docx') ? 'Word' : fileName.endsWith('.pptx') ? 'PowerPoint' : 'Excel';

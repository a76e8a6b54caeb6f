import { meetingOf, type Plan } from '../domain/plan/plan.ts';
import { paperHead, textColumn } from './builders/head.ts';
import type { Document, DocumentRow } from './document.ts';
import { editionLabel } from './edition.ts';
import { suggestedFileName } from './file-names.ts';
import type { DocumentOptions } from './options.ts';
import { DOCUMENT_PAPER_IDS, DOCUMENT_PAPERS, type DocumentPaper } from './papers.ts';
import { documentWords } from './words.ts';

/** A paper of the batch and the name it is written under. */
export interface BatchFile {
  readonly paper: DocumentPaper;
  readonly name: string;
  readonly document: Document;
}

/** All papers of a meeting, as they go into one folder. */
export interface Batch {
  readonly files: readonly BatchFile[];
  /** 一覧: which file holds what, and which papers have nothing in them yet. */
  readonly contents: BatchFile['document'];
  readonly contentsName: string;
}

/**
 * Every paper that has something in it, numbered in the order in which papers are offered
 * (01_…_日程表_第2版.xlsx), and a contents list that also names those that are empty.
 * @param ending of the files, without a dot
 */
export function buildBatch(plan: Plan, options: DocumentOptions, ending: 'xlsx' | 'csv' | 'pdf'): Batch {
  const { language } = options;
  const meeting = meetingOf(plan);
  const edition = options.edition || editionLabel(plan, language);
  const files: BatchFile[] = [];
  const empty: DocumentPaper[] = [];
  for (const paper of DOCUMENT_PAPER_IDS) {
    const { build, of, files: kinds } = DOCUMENT_PAPERS[paper];
    if (!kinds.includes(ending)) continue;
    const own = of === 'schedule' ? edition : '';
    const document = build(plan, { ...options, edition: own });
    if (!hasRows(document)) {
      empty.push(paper);
      continue;
    }
    const name = numbered(files.length + 1, suggestedFileName(meeting, paper, ending, language, own));
    files.push({ paper, name, document });
  }
  return {
    files,
    contents: contentsOf(plan, files, empty, { ...options, edition }),
    contentsName: numbered(0, suggestedFileName(meeting, 'contents', ending, language, edition)),
  };
}

/** Whether a paper says anything: a table with a row, a paragraph, facts. */
export const hasRows = (document: Document): boolean =>
  rowsOf(document) > 0 || document.blocks.some(({ kind }) => kind === 'paragraph' || kind === 'facts');

/** Rows of all tables together; not what only paper has (blank lines). */
export const rowsOf = ({ blocks }: Document): number =>
  blocks.reduce(
    (sum, block) =>
      sum +
      (block.kind === 'table'
        ? block.sections.reduce((rows, section) => rows + section.rows.filter(isData).length, 0)
        : 0),
    0,
  );

const isData = ({ paperOnly }: DocumentRow): boolean => !paperOnly;

const numbered = (n: number, name: string): string => `${String(n).padStart(2, '0')}_${name}`;

function contentsOf(
  plan: Plan,
  files: readonly BatchFile[],
  empty: readonly DocumentPaper[],
  options: DocumentOptions,
): Document {
  const { language } = options;
  const words = documentWords(language);
  const { papers, contents } = words;
  const row = (number: string, paper: DocumentPaper, file: string, rows: number): DocumentRow => ({
    cells: [
      number === '' ? { text: '' } : { text: number, value: Number(number) },
      { text: papers[paper] },
      { text: file },
      rows === 0 ? { text: '' } : { text: rows.toLocaleString(language), value: rows },
    ],
  });
  return {
    ...paperHead(plan, 'contents', options),
    subtitle: [],
    marks: [],
    page: { size: 'A4', orientation: 'portrait' },
    blocks: [
      {
        kind: 'table',
        caption: null,
        columns: [
          { id: 'number', label: words.columns.number, type: 'number', width: 4, align: 'center' },
          textColumn('paper', contents.paper, 10),
          textColumn('file', contents.file, 28),
          { id: 'rows', label: contents.rows, type: 'number', width: 5, align: 'end' },
        ],
        sections: [
          {
            heading: null,
            rows: [
              ...files.map(({ paper, name, document }, at) =>
                row(String(at + 1), paper, name, rowsOf(document)),
              ),
              ...empty.map((paper) => row('', paper, contents.empty, 0)),
            ],
          },
        ],
      },
    ],
    notes: [],
  };
}

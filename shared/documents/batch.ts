import { DEFAULT_CHOICES, type PaperChoices } from '../domain/collections/paper-settings.ts';
import { meetingOf, type Plan } from '../domain/plan/plan.ts';
import { nameOf } from '../domain/reference/title-of.ts';
import { type BuiltPaper, buildPaper, type PaperMoment } from './build-paper.ts';
import { paperHead, textColumn } from './builders/head.ts';
import { letterOrder } from './builders/notice.ts';
import { cityFileNames } from './city-file-names.ts';
import { type Document, type DocumentRow, tableOf } from './document.ts';
import { editionLabel } from './edition.ts';
import { suggestedFileName } from './file-names.ts';
import { ENDINGS, type PaperFile } from './formats.ts';
import { DOCUMENT_PAPER_IDS, DOCUMENT_PAPERS, type DocumentPaper, type PaperKind } from './papers.ts';
import { documentWords } from './words.ts';

/** A paper of the batch; `nameAs` gives the name it is written under in a format. */
export interface BatchEntry extends BuiltPaper {
  readonly paper: DocumentPaper;
  readonly number: number;
  readonly nameAs: (format: PaperFile) => string;
  /** As which files it makes sense. */
  readonly files: readonly PaperFile[];
}

/** What became of a file of the batch, for the list of them. */
export interface BatchLine {
  readonly paper: DocumentPaper | 'calendar' | 'contents';
  readonly number: number;
  readonly name: string;
  readonly rows: number;
  /** Why it is not in the folder; null for one that is. */
  readonly failed: string | null;
}

export interface Batch {
  readonly entries: readonly BatchEntry[];
  /** Papers that have nothing in them yet. */
  readonly empty: readonly DocumentPaper[];
}

/** What is wished of a batch. */
export interface BatchWish {
  /** Default: every paper there is. */
  readonly papers?: readonly DocumentPaper[];
  /** What was chosen of a paper; default: nothing. */
  readonly choicesOf?: (paper: DocumentPaper) => PaperChoices;
  /** Letters as a file for each body they go to, its place and name behind the paper's (通知_01_名古屋市). */
  readonly eachCity?: boolean;
  /** 部数番号: so many copies of each paper, numbered; 0: none. */
  readonly copies?: number;
}

/** A paper of the batch when it has been built: the files it comes to, none where it has nothing in it yet. */
export interface BatchStep {
  readonly paper: DocumentPaper;
  readonly entries: readonly BatchEntry[];
}

/**
 * All papers asked for that have something in them, numbered in the order in which papers are offered
 * (01_…_日程表_第2版.xlsx).
 */
export function buildBatch(plan: Plan, moment: PaperMoment, wish: BatchWish = {}): Batch {
  return batchOf([...batchSteps(plan, moment, wish)]);
}

/** The batch that so many steps come to. */
export const batchOf = (steps: readonly BatchStep[]): Batch => ({
  entries: steps.flatMap(({ entries }) => entries),
  empty: steps.flatMap(({ paper, entries }) => (entries.length === 0 ? [paper] : [])),
});

/** The same, a paper at a time: with thousands of people some take long, and a screen can go on between them. */
export function* batchSteps(
  plan: Plan,
  moment: PaperMoment,
  {
    papers = DOCUMENT_PAPER_IDS,
    choicesOf = () => DEFAULT_CHOICES,
    eachCity = false,
    copies = 0,
  }: BatchWish = {},
): Generator<BatchStep, void, void> {
  let last = 0;
  for (const paper of DOCUMENT_PAPER_IDS) {
    if (!papers.includes(paper)) continue;
    const { files, apart }: PaperKind = DOCUMENT_PAPERS[paper];
    const choices = { ...choicesOf(paper), copies };
    const parts = eachCity && apart ? partsByCity(plan, choices, moment) : [{ choices, of: null }];
    const full = parts
      .map((part) => {
        const built = buildPaper(plan, paper, part.choices, moment);
        return { ...built, of: part.of ?? built.of };
      })
      .filter(({ document }) => hasRows(document));
    const number = last + 1;
    if (full.length > 0) last = number;
    const entries = full.map(
      (one): BatchEntry => ({
        ...one,
        paper,
        number,
        files,
        nameAs: (format) =>
          numbered(number, paperFileName(plan, paper, format, moment.language, one.edition, one.of)),
      }),
    );
    yield { paper, entries };
  }
}

/** The same choices for one body after another, as far as they are chosen. */
function partsByCity(
  plan: Plan,
  choices: PaperChoices,
  { language }: PaperMoment,
): { readonly choices: PaperChoices; readonly of: string | null }[] {
  const { organisationIds } = choices.people;
  const cities = letterOrder(plan, { sort: choices.citySort, language });
  const names = cityFileNames(cities.map((city) => ({ id: city.id, name: nameOf(city, language) })));
  return cities
    .filter(({ id }) => organisationIds.length === 0 || organisationIds.includes(id))
    .map(({ id }) => ({
      choices: { ...choices, people: { ...choices.people, organisationIds: [id] } },
      of: names.get(id) ?? '',
    }));
}

/** The name proposed for a paper in a format: that of a sheet of data says so, and that of a letter to whom it goes. */
export function paperFileName(
  plan: Plan,
  paper: DocumentPaper,
  format: PaperFile,
  language: PaperMoment['language'],
  edition: string,
  of = '',
): string {
  const data = format === 'data-xlsx' ? documentWords(language).data.name : '';
  const tail = [of, edition, data].filter((part) => part !== '').join('_');
  return suggestedFileName(meetingOf(plan), paper, ENDINGS[format], language, tail);
}

/** Whether a paper says anything: a table with a row, or text. */
export const hasRows = (document: Document): boolean =>
  rowsOf(document) > 0 ||
  document.blocks.some(({ kind }) => kind !== 'table' && kind !== 'heading' && kind !== 'chart');

/** Rows of all tables together; not what only paper has (blank lines). */
export const rowsOf = ({ blocks }: Document): number =>
  blocks.reduce(
    (sum, block) =>
      sum +
      (tableOf(block)?.sections.reduce(
        (n, { rows }) => n + rows.filter(({ paperOnly }) => !paperOnly).length,
        0,
      ) ?? 0),
    0,
  );

const numbered = (n: number, name: string): string => `${String(n).padStart(2, '0')}_${name}`;

/** 帳票一覧: which file holds what, what could not be written and why, and which papers have nothing in them yet. */
export function batchContents(
  plan: Plan,
  moment: PaperMoment,
  lines: readonly BatchLine[],
  empty: readonly DocumentPaper[],
): { readonly document: Document; readonly name: string } {
  const { language, today, minute } = moment;
  const words = documentWords(language);
  const { papers, contents } = words;
  const edition = moment.edition || editionLabel(plan, language);
  const row = (
    number: number | null,
    paper: BatchLine['paper'],
    file: string,
    rows: number,
  ): DocumentRow => ({
    cells: [
      number === null ? { text: '' } : { text: String(number), value: number },
      { text: papers[paper] },
      { text: file },
      rows === 0 ? { text: '' } : { text: rows.toLocaleString(language), value: rows },
    ],
  });
  const document: Document = {
    ...paperHead(plan, 'contents', { language, date: today, minute, edition }),
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
              ...lines.map(({ number, paper, name, rows, failed }) =>
                row(
                  number,
                  paper,
                  failed === null ? name : contents.failed(name, failed),
                  failed === null ? rows : 0,
                ),
              ),
              ...empty.map((paper) => row(null, paper, contents.empty, 0)),
            ],
          },
        ],
      },
    ],
    notes: [],
  };
  const name = numbered(0, suggestedFileName(meetingOf(plan), 'contents', 'xlsx', language, edition));
  return { document, name };
}

import type { Plan } from '../domain/plan/plan.ts';
import type { ErrorCode } from '../lib/errors.ts';
import type { Result } from '../lib/result.ts';
import { type Batch, type BatchLine, batchContents, rowsOf } from './batch.ts';
import { type BatchCalendar, CALENDAR_NUMBER } from './batch-calendars.ts';
import type { PaperMoment } from './build-paper.ts';
import type { BuiltCalendar } from './builders/calendar.ts';
import type { Document } from './document.ts';
import type { PaperFile } from './formats.ts';

/** One file of a batch before it is written. */
export interface BatchFile {
  readonly name: string;
  readonly paper: BatchLine['paper'];
  readonly edition: string;
  readonly rows: number;
  readonly sensitive: boolean;
  readonly content:
    | { readonly kind: 'document'; readonly document: Document; readonly as: PaperFile }
    | { readonly kind: 'calendar'; readonly built: BuiltCalendar };
}

/** What a file of the batch came to: the name it got, or why it could not be written. */
export type PutFile = (file: BatchFile) => Promise<
  Result<
    { readonly name: string },
    {
      readonly why: string;
      /** What need not be tried any more: a format, or anything (the folder cannot be written to). */
      readonly ends?: PaperFile | 'all';
    }
  >
>;

/** What a failure ends for the rest of the batch: PDFs where nothing can print them, all of it where nothing can be written. */
export function endedBy(code: ErrorCode): { readonly ends?: PaperFile | 'all' } {
  switch (code) {
    case 'no-print-engine':
      return { ends: 'pdf' };
    case 'no-write-permission':
    case 'no-such-folder':
    case 'disk-full':
      return { ends: 'all' };
    default:
      return {};
  }
}

export interface BatchRun {
  readonly batch: Batch;
  readonly formats: readonly PaperFile[];
  /** The meeting's, and those of the cities where they are wanted. */
  readonly calendars: readonly BatchCalendar[];
}

export interface BatchWatch {
  readonly put: PutFile;
  /** Before each file, and once at the end. */
  readonly onProgress?: (done: number, all: number, name: string) => void;
  /** Asked before each file: the person has had enough. */
  readonly isStopped?: () => boolean;
}

/**
 * Writes all papers of a batch, one file after another, and at last the list of them, which also says what could not
 * be written. One failure stops none of the others, but a failure that `ends` a format or all of it is said once,
 * and the rest is not tried: in the list each file that is missing stands with the reason.
 * @returns what became of each file that was tried; the list itself comes last, unless it was stopped
 */
export async function runBatch(
  plan: Plan,
  moment: PaperMoment,
  run: BatchRun,
  { put, onProgress = () => undefined, isStopped = () => false }: BatchWatch,
): Promise<readonly BatchLine[]> {
  const files = filesOf(run);
  const lines: BatchLine[] = [];
  const listed: BatchLine[] = [];
  const ended = new Map<PaperFile | 'all', string>();
  for (const [at, { file, number }] of files.entries()) {
    if (isStopped() || ended.has('all')) return lines;
    const as = file.content.kind === 'document' ? file.content.as : null;
    const why = as === null ? undefined : ended.get(as);
    if (why !== undefined) {
      listed.push(missing(file, number, why));
      continue;
    }
    onProgress(at, files.length + 1, file.name);
    const line = await lineOf(file, number);
    lines.push(line);
    listed.push(line);
  }
  if (ended.has('all')) return lines;
  onProgress(files.length, files.length + 1, '');
  const list = batchContents(plan, moment, listed, run.batch.empty);
  const about = {
    name: list.name,
    paper: 'contents' as const,
    edition: '',
    rows: listed.length,
    sensitive: false,
  };
  lines.push(
    await lineOf({ ...about, content: { kind: 'document', document: list.document, as: 'xlsx' } }, 0),
  );
  onProgress(files.length + 1, files.length + 1, '');
  return lines;

  async function lineOf(file: BatchFile, number: number): Promise<BatchLine> {
    const written = await put(file);
    if (written.ok)
      return { paper: file.paper, number, rows: file.rows, name: written.value.name, failed: null };
    const { why, ends } = written.error;
    if (ends !== undefined) ended.set(ends, why);
    return missing(file, number, why);
  }
}

/** The names of all files of a batch, without the list of them. */
export const batchFiles = (run: BatchRun): readonly string[] => filesOf(run).map(({ file }) => file.name);

const missing = ({ paper, name, rows }: BatchFile, number: number, failed: string): BatchLine => ({
  paper,
  number,
  rows,
  name,
  failed,
});

function filesOf({
  batch,
  formats,
  calendars,
}: BatchRun): { readonly file: BatchFile; readonly number: number }[] {
  const papers = batch.entries.flatMap(({ paper, number, document, edition, sensitive, files, nameAs }) =>
    files
      .filter((as) => formats.includes(as))
      .map((as) => ({
        number,
        file: {
          name: nameAs(as),
          paper,
          edition,
          rows: rowsOf(document),
          sensitive,
          content: { kind: 'document' as const, document, as },
        },
      })),
  );
  return [
    ...papers,
    ...calendars.map(({ name, built }) => ({
      number: CALENDAR_NUMBER,
      file: {
        name,
        paper: 'calendar' as const,
        edition: built.edition,
        rows: built.calendar.events.length,
        sensitive: false,
        content: { kind: 'calendar' as const, built },
      },
    })),
  ];
}

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { errorSentence } from '../../shared/bridge/error-sentences.ts';
import { type BatchWish, buildBatch } from '../../shared/documents/batch.ts';
import { batchCalendars } from '../../shared/documents/batch-calendars.ts';
import type { PaperMoment } from '../../shared/documents/build-paper.ts';
import type { PaperFile } from '../../shared/documents/formats.ts';
import {
  type BatchFile,
  batchFiles,
  endedBy,
  type PutFile,
  runBatch,
} from '../../shared/documents/run-batch.ts';
import type { Language } from '../../shared/domain/calendar/wareki.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import type { AppError } from '../../shared/lib/errors.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import { addingTo } from '../files/folder-collector.ts';
import { writingError } from '../files/system-error.ts';
import { writeIcs } from '../formats/ics/write-calendar.ts';
import type { CliOutput } from './command.ts';
import { reportFailure } from './failure.ts';
import { sayKeptBeside } from './kept-beside.ts';
import { cliLanguage } from './language.ts';
import { documentBytes } from './papers.ts';

const FORMATS = ['docx', 'pptx', 'xlsx', 'pdf'] as const;

/**
 * Every paper as Excel and PDF (what is written on in, as Word; what is shown, as slides), and the calendar, into one
 * folder, which is made where it is not there; each name is printed once it is written. What is there stays, as somebody
 * may have written on in it: the new file gets a number. One that fails stops none of
 * the others: it is said and stands in the list (帳票一覧). Where there is nothing to print PDFs with, that is said
 * once, and all else is written. In the end one line names every file that is missing. `wish`: which papers, letters
 * and calendars apart for each city, how many numbered copies.
 * @returns the exit code: 0; 2 where files are missing; 1 where nothing was written
 */
export async function exportAll(
  plan: Plan,
  moment: PaperMoment,
  folder: string,
  io: CliOutput,
  {
    formats = FORMATS,
    withCalendar = true,
    ...wish
  }: BatchWish & {
    readonly formats?: readonly PaperFile[];
    readonly withCalendar?: boolean;
  } = {},
): Promise<0 | 1 | 2> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return reportFailure(writingError(error, path.basename(folder)), io);
  }
  const add = await addingTo(folder);
  const written = new Set<string>();
  const put: PutFile = async (file) => {
    const bytes = await bytesOf(file, io);
    const saved = bytes.ok ? await add({ name: file.name, bytes: bytes.value }) : bytes;
    if (saved.ok) {
      io.out(`${saved.value.name}\n`);
      sayKeptBeside(saved.value, io);
      written.add(file.name);
      return saved;
    }
    reportFailure(saved.error, io);
    const why = errorSentence(saved.error, moment.language);
    return { ok: false, error: { why, ...endedBy(saved.error.code) } };
  };
  const stampedAt = new Date().toISOString();
  const { eachCity = false, choicesOf } = wish;
  const letters = choicesOf?.('notice');
  const calendars = withCalendar
    ? [...batchCalendars(plan, moment, { stampedAt, eachCity, ...(letters ? { letters } : {}) })]
    : [];
  const run = { batch: buildBatch(plan, moment, wish), formats, calendars };
  await runBatch(plan, moment, run, { put });
  const missing = batchFiles(run).filter((name) => !written.has(name));
  if (missing.length === 0) return 0;
  if (written.size === 0) return 1;
  io.err(`tsudoi: ${MISSING[cliLanguage(process.env)](missing)}\n`);
  return 2;
}

/** Which files are missing, in one line. */
const MISSING: Readonly<Record<Language, (names: readonly string[]) => string>> = {
  ja: (names) =>
    `次の${names.length}ファイルは書き出していません（ほかは書き出しました）：${names.join('、')}`,
  en: (names) => `These ${names.length} files were not written (all others were): ${names.join(', ')}`,
};

async function bytesOf({ content }: BatchFile, io: CliOutput): Promise<Result<Uint8Array, AppError>> {
  return content.kind === 'calendar'
    ? ok(writeIcs(content.built.calendar))
    : documentBytes(content.document, content.as, io.printer);
}

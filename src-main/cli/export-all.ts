import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { errorSentence } from '../../shared/bridge/error-sentences.ts';
import { type BatchWish, buildBatch } from '../../shared/documents/batch.ts';
import type { PaperMoment } from '../../shared/documents/build-paper.ts';
import { buildCalendar } from '../../shared/documents/builders/calendar.ts';
import type { PaperFile } from '../../shared/documents/formats.ts';
import { type BatchFile, endedBy, type PutFile, runBatch } from '../../shared/documents/run-batch.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import type { AppError } from '../../shared/lib/errors.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import { saveOutput } from '../files/save-output.ts';
import { writingError } from '../files/system-error.ts';
import { writeIcs } from '../formats/ics/write-calendar.ts';
import type { CliOutput } from './command.ts';
import { reportFailure } from './failure.ts';
import { documentBytes } from './papers.ts';

const FORMATS = ['docx', 'pptx', 'xlsx', 'pdf'] as const;

/**
 * Every paper as Excel and PDF (what is written on in, as Word; what is shown, as slides), and the calendar, into one
 * folder, which is made where it is not there; each name is printed once it is written. One that fails stops none of the others: it is
 * said, it stands in the list (帳票一覧), and the exit code is 1. Where there is nothing to print PDFs with, that is
 * said once, and all else is written. `wish`: which papers, letters apart for each city, how many numbered copies.
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
): Promise<0 | 1> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return reportFailure(writingError(error, path.basename(folder)), io);
  }
  let code: 0 | 1 = 0;
  const put: PutFile = async (file) => {
    const bytes = await bytesOf(file, io);
    const saved = bytes.ok ? await saveOutput(path.join(folder, file.name), bytes.value) : bytes;
    if (saved.ok) {
      io.out(`${saved.value.name}\n`);
      return saved;
    }
    reportFailure(saved.error, io);
    const why = errorSentence(saved.error, moment.language);
    const { code: which } = saved.error;
    if (which !== 'no-print-engine') code = 1;
    return { ok: false, error: { why, ...endedBy(which) } };
  };
  const stampedAt = new Date().toISOString();
  const { language, today: date, minute } = moment;
  const calendar = buildCalendar(plan, { language, date, minute, stampedAt });
  const batch = buildBatch(plan, moment, wish);
  await runBatch(plan, moment, { batch, formats, calendar: withCalendar ? calendar : null }, { put });
  return code;
}

async function bytesOf({ content }: BatchFile, io: CliOutput): Promise<Result<Uint8Array, AppError>> {
  return content.kind === 'calendar'
    ? ok(writeIcs(content.calendar))
    : documentBytes(content.document, content.as, io.printer);
}

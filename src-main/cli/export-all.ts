import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { errorSentence } from '../../shared/bridge/error-sentences.ts';
import type { AppError } from '../../shared/bridge/errors.ts';
import {
  type BatchLine,
  batchContents,
  buildBatch,
  calendarName,
  rowsOf,
} from '../../shared/documents/batch.ts';
import type { PaperMoment } from '../../shared/documents/build-paper.ts';
import { buildCalendar } from '../../shared/documents/builders/calendar.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import type { Result } from '../../shared/lib/result.ts';
import { saveOutput } from '../files/save-output.ts';
import { writingError } from '../files/system-error.ts';
import type { CliOutput } from './command.ts';
import { reportFailure } from './failure.ts';
import { calendarBytes, documentBytes } from './papers.ts';

const FORMATS = ['docx', 'xlsx', 'pdf'] as const;

/**
 * Every paper as Excel and PDF (what is written on in, as Word), and the calendar, into one folder, which is made where it is not there; each name is
 * printed once it is written. One that fails stops none of the others: it is said, it stands in the list (帳票一覧),
 * and the exit code is 1. Where there is nothing to print PDFs with, that is said once, and all else is written.
 */
export async function exportAll(
  plan: Plan,
  moment: PaperMoment,
  folder: string,
  io: CliOutput,
): Promise<0 | 1> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return reportFailure(writingError(error, path.basename(folder)), io);
  }
  const { entries, empty } = buildBatch(plan, moment);
  const lines: BatchLine[] = [];
  let code: 0 | 1 = 0;
  let canPrint = true;

  async function put(about: Omit<BatchLine, 'failed'>, make: () => Promise<Result<Uint8Array, AppError>>) {
    const bytes = await make();
    const saved = bytes.ok ? await saveOutput(path.join(folder, about.name), bytes.value) : bytes;
    if (saved.ok) {
      io.out(`${saved.value.name}\n`);
      lines.push({ ...about, name: saved.value.name, failed: null });
      return;
    }
    lines.push({ ...about, failed: errorSentence(saved.error, moment.language) });
    reportFailure(saved.error, io);
    if (saved.error.code === 'no-print-engine') canPrint = false;
    else code = 1;
  }

  for (const { paper, number, document, nameAs, files } of entries) {
    for (const format of FORMATS) {
      if (!files.includes(format) || (format === 'pdf' && !canPrint)) continue;
      const about = { paper, number, name: nameAs(format), rows: rowsOf(document) };
      await put(about, async () => documentBytes(document, format, io.printer));
    }
  }
  const { calendar } = buildCalendar(plan, { language: moment.language, date: moment.today });
  if (calendar.events.length > 0) {
    const about: Omit<BatchLine, 'failed'> = {
      paper: 'calendar',
      number: 99,
      name: calendarName(plan, moment),
      rows: calendar.events.length,
    };
    await put(about, async () => ({ ok: true, value: calendarBytes(plan, moment) }));
  }
  const contents = batchContents(plan, moment, lines, empty);
  await put({ paper: 'contents', number: 0, name: contents.name, rows: lines.length }, async () =>
    documentBytes(contents.document, 'xlsx', undefined),
  );
  return code;
}

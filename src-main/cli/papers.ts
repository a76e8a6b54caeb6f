import { buildPaper, type PaperMoment } from '../../shared/documents/build-paper.ts';
import { buildCalendar } from '../../shared/documents/builders/calendar.ts';
import type { Document } from '../../shared/documents/document.ts';
import type { PaperFile } from '../../shared/documents/formats.ts';
import { DOCUMENT_PAPER_IDS, DOCUMENT_PAPERS, type DocumentPaper } from '../../shared/documents/papers.ts';
import { DEFAULT_CHOICES, type PaperChoices } from '../../shared/domain/collections/paper-settings.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { type AppError, appError } from '../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { DOCUMENT_WRITERS } from '../formats/document-writers.ts';
import { writeIcs } from '../formats/ics/write-calendar.ts';
import type { PaperPrinter } from '../print/paper-printer.ts';
import type { CalendarWish } from './calendar-options.ts';

type Bytes = Result<Uint8Array, AppError>;

/** A paper in a format. */
export interface PaperAs {
  readonly paper: DocumentPaper;
  readonly format: PaperFile;
}

/** What `--as` can name: a paper in a format, or the calendar. */
export type Kind = PaperAs | { readonly paper: 'calendar'; readonly format: 'ics' };

/** By the name of `--as`: schedule-xlsx, schedule-data-xlsx, overview-docx, schedule-pdf, … and calendar-ics. */
export const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...DOCUMENT_PAPER_IDS.flatMap((paper) =>
    DOCUMENT_PAPERS[paper].files.map((format): [string, Kind] => [`${paper}-${format}`, { paper, format }]),
  ),
  ['calendar-ics', { paper: 'calendar', format: 'ics' }],
]);

/** One paper of a plan as a file's bytes. */
export async function writePaper(
  plan: Plan,
  { paper, format }: PaperAs,
  moment: PaperMoment,
  { printer, choices }: { readonly printer: PaperPrinter | undefined; readonly choices: PaperChoices },
): Promise<Bytes> {
  return documentBytes(buildPaper(plan, paper, choices, moment).document, format, printer);
}

/** A Document in any format; a PDF needs a printer. */
export async function documentBytes(
  document: Document,
  format: PaperFile,
  printer: PaperPrinter | undefined,
): Promise<Bytes> {
  if (format !== 'pdf') return ok(await DOCUMENT_WRITERS[format](document));
  return printer ? printer.print(document) : fail(appError('no-print-engine'));
}

/** A calendar of the plan, stamped with the moment. That it was made is not kept: nobody knows whether it went out. */
export function calendarBytes(
  plan: Plan,
  { language, today: date, minute }: PaperMoment,
  wish: CalendarWish,
): Uint8Array {
  const stampedAt = new Date().toISOString();
  return writeIcs(buildCalendar(plan, { language, date, minute, stampedAt, ...wish }).calendar);
}

/** The choices kept under a name for a paper; what is usual without a name, null where there is none of that name. */
export const choicesNamed = (plan: Plan, { paper }: Kind, name: string): PaperChoices | null =>
  name === '' ? DEFAULT_CHOICES : settingOf(plan, paper, name);

const settingOf = (plan: Plan, paper: string, name: string): PaperChoices | null =>
  [...plan.rows.paperSettings.values()].find((one) => one.paper === paper && one.name === name)?.choices ??
  null;

import { type AppError, appError } from '../../../shared/bridge/errors.ts';
import { buildAttendeeList } from '../../../shared/documents/builders/attendee-list.ts';
import { buildBoardingList } from '../../../shared/documents/builders/boarding-list.ts';
import { buildCalendar } from '../../../shared/documents/builders/calendar.ts';
import { buildChangeList } from '../../../shared/documents/builders/change-list.ts';
import { buildItinerary } from '../../../shared/documents/builders/itinerary.ts';
import { buildProgramme } from '../../../shared/documents/builders/programme.ts';
import { buildRunSheet } from '../../../shared/documents/builders/run-sheet.ts';
import { buildSchedule } from '../../../shared/documents/builders/schedule.ts';
import { editionLabel } from '../../../shared/documents/edition.ts';
import type { DocumentOptions } from '../../../shared/documents/options.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { writeFileAtomically } from '../../files/atomic-write.ts';
import { writeIcs } from '../../formats/ics/write-calendar.ts';
import { writeXlsx } from '../../formats/xlsx/write-document.ts';
import type { CliCommand } from '../command.ts';
import { missingArgument, reportFailure } from '../failure.ts';
import { localDate } from '../local-date.ts';
import { parseOptions } from '../parse-options.ts';
import { readPlan } from '../read-plan.ts';

type Writer = (plan: Plan, options: DocumentOptions) => Uint8Array | Promise<Uint8Array>;

/** What can be written, by the name of `--as`. */
const WRITERS: Readonly<Record<string, Writer>> = {
  'schedule-xlsx': (plan, options) => writeXlsx(buildSchedule(plan, options)),
  'run-sheet-xlsx': (plan, options) => writeXlsx(buildRunSheet(plan, options)),
  'programme-xlsx': (plan, options) => writeXlsx(buildProgramme(plan, options)),
  'itinerary-xlsx': (plan, options) => writeXlsx(buildItinerary(plan, options)),
  'boarding-list-xlsx': (plan, options) => writeXlsx(buildBoardingList(plan, options)),
  'changes-xlsx': (plan, options) => writeXlsx(buildChangeList(plan, options)),
  'attendees-xlsx': (plan, options) => writeXlsx(buildAttendeeList(plan, options)),
  'calendar-ics': (plan, options) => writeIcs(buildCalendar(plan, options).calendar),
};

const EXAMPLE = 'export plan.tsudoi --as schedule-xlsx --out schedule.xlsx';

/** `export PLAN --as KIND --out FILE [--language ja|en]`: one paper of a plan. */
export const exportCommand: CliCommand = {
  name: 'export',
  usage: `export PLAN.tsudoi --as KIND --out FILE  write a paper: ${Object.keys(WRITERS).join(', ')} [--language ja|en]`,
  async run(args, io) {
    const parsed = parseOptions(args, {
      as: { type: 'string' },
      out: { type: 'string' },
      language: { type: 'string', default: 'ja' },
    });
    if (!parsed.ok) return reportFailure(parsed.error, io);
    const { as = '', out, language } = parsed.value.values;
    const [file] = parsed.value.positionals;
    const writer = Object.hasOwn(WRITERS, as) ? WRITERS[as] : undefined;
    const wrong = (why: string): AppError => appError('bad-argument', { why });
    if (file === undefined) return reportFailure(missingArgument('plan', EXAMPLE), io);
    if (as === '') return reportFailure(missingArgument('kind', EXAMPLE), io);
    if (!writer) return reportFailure(wrong(`--as ${Object.keys(WRITERS).join('|')}`), io);
    if (!out) return reportFailure(missingArgument('out', EXAMPLE), io);
    if (language !== 'ja' && language !== 'en') return reportFailure(wrong('--language ja|en'), io);

    const plan = await readPlan(file);
    if (!plan.ok) return reportFailure(plan.error, io);
    const now = new Date();
    // A list of people has no edition of the schedule.
    const edition = as === 'attendees-xlsx' ? '' : editionLabel(plan.value, language);
    const bytes = await writer(plan.value, {
      language,
      date: localDate(now),
      edition,
      stampedAt: now.toISOString(),
    });
    const written = await writeFileAtomically(out, bytes);
    return written.ok ? 0 : reportFailure(written.error, io);
  },
};

import path from 'node:path';
import type { PaperMoment } from '../../../shared/documents/build-paper.ts';
import { paperKind } from '../../../shared/documents/papers.ts';
import { MOST_COPIES } from '../../../shared/domain/collections/paper-settings.ts';
import { type AppError, appError } from '../../../shared/lib/errors.ts';
import { saveOutput } from '../../files/save-output.ts';
import { CALENDAR_OPTIONS, calendarWish, saysCalendar } from '../calendar-options.ts';
import type { CliCommand, CliOutput } from '../command.ts';
import { exportAll } from '../export-all.ts';
import { exportUsage } from '../export-usage.ts';
import { missingArgument, reportFailure } from '../failure.ts';
import { sayKeptBeside } from '../kept-beside.ts';
import { otherEnding, unknownKind } from '../kind-hints.ts';
import { localDate } from '../local-date.ts';
import { calendarBytes, choicesNamed, KINDS, type Kind, writePaper } from '../papers.ts';
import { parseOptions } from '../parse-options.ts';
import { readPlan } from '../read-plan.ts';

const EXAMPLE = 'export plan.tsudoi --as schedule-xlsx --out schedule.xlsx';

/** `export PLAN --as KIND --out FILE`: one paper of a plan; `export PLAN --all --out FOLDER`: all of them. */
export const exportCommand: CliCommand = {
  name: 'export',
  usage: exportUsage(),
  async run(args, io) {
    const parsed = parseOptions(args, {
      as: { type: 'string' },
      all: { type: 'boolean', default: false },
      out: { type: 'string' },
      language: { type: 'string', default: 'ja' },
      setting: { type: 'string', default: '' },
      copies: { type: 'string', default: '0' },
      'each-city': { type: 'boolean', default: false },
      network: { type: 'string' },
      activity: { type: 'string' },
      city: { type: 'string' },
      person: { type: 'string' },
      alarm: { type: 'string' },
      since: { type: 'string' },
    });
    if (!parsed.ok) return reportFailure(parsed.error, io);
    const { as = '', all, out, language, setting, 'each-city': eachCity } = parsed.value.values;
    const copies = /^\d{1,4}$/.test(parsed.value.values.copies) ? Number(parsed.value.values.copies) : -1;
    const [file] = parsed.value.positionals;
    const wrong = (why: string): AppError => appError('bad-argument', { why });
    if (file === undefined) return reportFailure(missingArgument('plan', EXAMPLE), io);
    if (as === '' && !all) return reportFailure(missingArgument('kind', EXAMPLE), io);
    if (as !== '' && all) return reportFailure(wrong('--as | --all'), io);
    const kind =
      KINDS.get(as) ??
      KINDS.get(
        `${as}-${path
          .extname(out ?? '')
          .slice(1)
          .toLowerCase()}`,
      );
    if (!all && !kind) return reportFailure(wrong(unknownKind(as)), io);
    if (copies < 0 || copies > MOST_COPIES) return reportFailure(wrong(`--copies 0–${MOST_COPIES}`), io);
    if (eachCity && kind && kind.paper !== 'calendar' && !isApart(kind))
      return reportFailure(wrong('--each-city: --as notice-docx|notice-pdf|notice-txt|calendar-ics'), io);
    if (eachCity && saysCalendar(parsed.value.values))
      return reportFailure(wrong(`--each-city | --${CALENDAR_OPTIONS.join(' | --')}`), io);
    if (saysCalendar(parsed.value.values) && kind?.paper !== 'calendar')
      return reportFailure(wrong(`--${CALENDAR_OPTIONS.join(' | --')}: --as calendar-ics`), io);
    if (!out) return reportFailure(missingArgument('out', EXAMPLE), io);
    const ending = kind && !eachCity ? otherEnding(out, kind) : null;
    if (ending !== null) return reportFailure(wrong(`--out ${path.basename(out)}: ${ending}`), io);
    if (language !== 'ja' && language !== 'en') return reportFailure(wrong('--language ja|en'), io);

    const plan = await readPlan(file);
    if (!plan.ok) return reportFailure(plan.error, io);
    const now = new Date();
    const moment: PaperMoment = {
      language,
      today: localDate(now),
      minute: now.getHours() * 60 + now.getMinutes(),
    };
    try {
      if (!kind) return await exportAll(plan.value, moment, out, io, { eachCity, copies });
      if (kind.paper === 'calendar' && eachCity)
        return await exportAll(plan.value, moment, out, io, { papers: [], formats: [], eachCity });
      if (kind.paper === 'calendar') {
        const calendar = calendarWish(plan.value, parsed.value.values);
        return calendar.ok
          ? await save(out, calendarBytes(plan.value, moment, calendar.value), io)
          : reportFailure(calendar.error, io);
      }
      const choices = choicesNamed(plan.value, kind, setting);
      if (choices === null) return reportFailure(wrong(`--setting ${setting}`), io);
      if (eachCity)
        return await exportAll(plan.value, moment, out, io, {
          papers: [kind.paper],
          formats: [kind.format],
          withCalendar: false,
          choicesOf: () => choices,
          eachCity,
          copies,
        });
      const wish = { ...choices, copies: copies === 0 ? choices.copies : copies };
      const bytes = await writePaper(plan.value, kind, moment, { printer: io.printer, choices: wish });
      return bytes.ok ? await save(out, bytes.value, io) : reportFailure(bytes.error, io);
    } finally {
      await io.printer?.dispose();
    }
  },
};

/** Whether it is a letter, which can be a file for each city. */
const isApart = ({ paper }: Kind): boolean => paper !== 'calendar' && paperKind(paper)?.apart === true;

/** Where the file is open in another program, what was made is kept beside it, and that is said. */
async function save(out: string, bytes: Uint8Array, io: CliOutput): Promise<0 | 1> {
  const saved = await saveOutput(out, bytes);
  if (!saved.ok) return reportFailure(saved.error, io);
  const { name, insteadOf } = saved.value;
  if (insteadOf !== null) io.out(`${insteadOf} -> ${path.join(path.dirname(out), name)}\n`);
  sayKeptBeside(saved.value, io);
  return 0;
}

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type AppError, appError } from '../../../shared/bridge/errors.ts';
import { buildBatch } from '../../../shared/documents/batch.ts';
import { buildCalendar } from '../../../shared/documents/builders/calendar.ts';
import { suggestedFileName } from '../../../shared/documents/file-names.ts';
import type { DocumentOptions } from '../../../shared/documents/options.ts';
import { meetingOf, type Plan } from '../../../shared/domain/plan/plan.ts';
import { ok, type Result } from '../../../shared/lib/result.ts';
import { writeFileAtomically } from '../../files/atomic-write.ts';
import { writingError } from '../../files/system-error.ts';
import { writeIcs } from '../../formats/ics/write-calendar.ts';
import { writeXlsx } from '../../formats/xlsx/write-document.ts';
import type { CliCommand, CliOutput } from '../command.ts';
import { missingArgument, reportFailure } from '../failure.ts';
import { localDate } from '../local-date.ts';
import { WRITERS } from '../papers.ts';
import { parseOptions } from '../parse-options.ts';
import { readPlan } from '../read-plan.ts';

const EXAMPLE = 'export plan.tsudoi --as schedule-xlsx --out schedule.xlsx';
const KINDS = [...WRITERS.keys()].join(', ');

/** `export PLAN --as KIND --out FILE`: one paper of a plan; `export PLAN --all --out FOLDER`: all of them. */
export const exportCommand: CliCommand = {
  name: 'export',
  usage: [
    `export PLAN.tsudoi --as KIND --out FILE  write a paper: ${KINDS} [--language ja|en]`,
    'export PLAN.tsudoi --all --out FOLDER    write every paper as Excel, the calendar, and a list of them',
  ].join('\n  '),
  async run(args, io) {
    const parsed = parseOptions(args, {
      as: { type: 'string' },
      all: { type: 'boolean', default: false },
      out: { type: 'string' },
      language: { type: 'string', default: 'ja' },
    });
    if (!parsed.ok) return reportFailure(parsed.error, io);
    const { as = '', all, out, language } = parsed.value.values;
    const [file] = parsed.value.positionals;
    const wrong = (why: string): AppError => appError('bad-argument', { why });
    if (file === undefined) return reportFailure(missingArgument('plan', EXAMPLE), io);
    if (as === '' && !all) return reportFailure(missingArgument('kind', EXAMPLE), io);
    if (as !== '' && all) return reportFailure(wrong('--as | --all'), io);
    const write = WRITERS.get(as);
    if (!all && !write) return reportFailure(wrong(`--as ${KINDS.replaceAll(', ', '|')}`), io);
    if (!out) return reportFailure(missingArgument('out', EXAMPLE), io);
    if (language !== 'ja' && language !== 'en') return reportFailure(wrong('--language ja|en'), io);

    const plan = await readPlan(file);
    if (!plan.ok) return reportFailure(plan.error, io);
    const now = new Date();
    const options = { language, date: localDate(now), stampedAt: now.toISOString() } as const;
    const written = write
      ? await writeFileAtomically(out, await write(plan.value, options))
      : await writeAll(plan.value, options, out, io);
    return written.ok ? 0 : reportFailure(written.error, io);
  },
};

/** Every paper into one folder, which is made where it is not there; each name is printed once it is written. */
async function writeAll(
  plan: Plan,
  options: DocumentOptions,
  folder: string,
  io: CliOutput,
): Promise<Result<void, AppError>> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return { ok: false, error: writingError(error, path.basename(folder)) };
  }
  const { files, contents, contentsName } = buildBatch(plan, options, 'xlsx');
  const documents = [{ name: contentsName, document: contents }, ...files];
  const { calendar } = buildCalendar(plan, options);
  const calendarName = `99_${suggestedFileName(meetingOf(plan), 'calendar', 'ics', options.language)}`;
  const all = [
    ...documents.map(({ name, document }) => ({ name, make: async () => writeXlsx(document) })),
    ...(calendar.events.length === 0 ? [] : [{ name: calendarName, make: async () => writeIcs(calendar) }]),
  ];
  for (const { name, make } of all) {
    const written = await writeFileAtomically(path.join(folder, name), await make());
    if (!written.ok) return written;
    io.out(`${name}\n`);
  }
  return ok(undefined);
}

import path from 'node:path';
import { type AppError, appError } from '../../../shared/bridge/errors.ts';
import type { PaperMoment } from '../../../shared/documents/build-paper.ts';
import { saveOutput } from '../../files/save-output.ts';
import type { CliCommand, CliOutput } from '../command.ts';
import { exportAll } from '../export-all.ts';
import { missingArgument, reportFailure } from '../failure.ts';
import { localDate } from '../local-date.ts';
import { KINDS, writeKind } from '../papers.ts';
import { parseOptions } from '../parse-options.ts';
import { readPlan } from '../read-plan.ts';

const EXAMPLE = 'export plan.tsudoi --as schedule-xlsx --out schedule.xlsx';
const NAMES = [...KINDS.keys()].join(', ');

/** `export PLAN --as KIND --out FILE`: one paper of a plan; `export PLAN --all --out FOLDER`: all of them. */
export const exportCommand: CliCommand = {
  name: 'export',
  usage: [
    `export PLAN.tsudoi --as KIND --out FILE  write a paper: ${NAMES}; or its name alone, as what FILE ends in [--language ja|en] [--setting NAME]`,
    'export PLAN.tsudoi --all --out FOLDER    write every paper as Excel and PDF, the calendar, and a list of them',
  ].join('\n  '),
  async run(args, io) {
    const parsed = parseOptions(args, {
      as: { type: 'string' },
      all: { type: 'boolean', default: false },
      out: { type: 'string' },
      language: { type: 'string', default: 'ja' },
      setting: { type: 'string', default: '' },
    });
    if (!parsed.ok) return reportFailure(parsed.error, io);
    const { as = '', all, out, language, setting } = parsed.value.values;
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
    if (!all && !kind) return reportFailure(wrong(`--as ${NAMES.replaceAll(', ', '|')}`), io);
    if (!out) return reportFailure(missingArgument('out', EXAMPLE), io);
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
      if (!kind) return await exportAll(plan.value, moment, out, io);
      const bytes = await writeKind(plan.value, kind, moment, { printer: io.printer, setting });
      return bytes.ok ? await save(out, bytes.value, io) : reportFailure(bytes.error, io);
    } finally {
      await io.printer?.dispose();
    }
  },
};

/** Where the file is open in another program, what was made is kept beside it, and that is said. */
async function save(out: string, bytes: Uint8Array, io: CliOutput): Promise<0 | 1> {
  const saved = await saveOutput(out, bytes);
  if (!saved.ok) return reportFailure(saved.error, io);
  const { name, insteadOf } = saved.value;
  if (insteadOf !== null) io.out(`${insteadOf} -> ${path.join(path.dirname(out), name)}\n`);
  return 0;
}

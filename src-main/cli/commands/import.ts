import path from 'node:path';
import type { CommandContext } from '../../../shared/domain/commands/command.ts';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { fromPlanFile, type PlanFile } from '../../../shared/domain/plan/plan-file.ts';
import { type AppError, appError } from '../../../shared/lib/errors.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { fail, ok, type Result } from '../../../shared/lib/result.ts';
import { VERSION } from '../../bridge/version.ts';
import { writeFileAtomically } from '../../files/atomic-write.ts';
import { openPlanFile } from '../../formats/plan-file/read-plan-file.ts';
import { writePlanFile } from '../../formats/plan-file/write-plan-file.ts';
import { createNodeSpawner } from '../../worker/node-spawner.ts';
import { createTableReader, type TableReader } from '../../worker/table-reader.ts';
import { changedPlanFile } from '../changed-plan-file.ts';
import type { CliCommand, CliOutput } from '../command.ts';
import { missingArgument, reportFailure } from '../failure.ts';
import type { FilePreview } from '../import-preview/file-preview.ts';
import { previewFile } from '../import-preview/preview-file.ts';
import { importText } from '../import-text.ts';
import { cliLanguage } from '../language.ts';
import { parseOptions } from '../parse-options.ts';
import { readInput } from '../read-input.ts';

const EXAMPLE = 'import plan.tsudoi replies.xlsx --preview';

/**
 * `import PLAN FILES… --preview [--json] | --apply [--out FILE]`: attendee lists, schedules and calendars, told apart by
 * what is in them, one after another. --preview shows what would change; --apply writes the plan with all of it, in
 * the place of PLAN or to --out, or, where one file cannot be taken in, nothing at all.
 */
export const importCommand: CliCommand = {
  name: 'import',
  usage: {
    en: 'import PLAN.tsudoi FILES… --preview [--json] | --apply [--out FILE]  take in lists, schedules, calendars',
    ja: 'import PLAN.tsudoi FILES… --preview [--json] | --apply [--out FILE]  名簿・日程・カレンダーを取り込む',
  },
  async run(args, io) {
    const parsed = parseOptions(args, {
      preview: { type: 'boolean', default: false },
      apply: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      out: { type: 'string' },
    });
    if (!parsed.ok) return reportFailure(parsed.error, io);
    const { preview, apply, json, out } = parsed.value.values;
    const [planPath, ...files] = parsed.value.positionals;
    if (planPath === undefined) return reportFailure(missingArgument('plan', EXAMPLE), io);
    if (files.length === 0) return reportFailure(missingArgument('list', EXAMPLE), io);
    if (preview === apply) return reportFailure(appError('bad-argument', { why: '--preview | --apply' }), io);
    const read = await readPlanFileAt(planPath);
    if (!read.ok) return reportFailure(read.error, io);
    const reader = createTableReader(io.spawner ?? createNodeSpawner());
    const now = new Date().toISOString();
    try {
      const taken = await takeIn(read.value, files, reader, { now, newId });
      if (!taken.ok) return reportFailure(taken.error, io);
      return await finish(taken.value, { target: apply ? (out ?? planPath) : null, json, now }, io);
    } finally {
      reader.dispose();
    }
  },
};

interface TakenIn {
  readonly file: PlanFile;
  readonly previews: readonly FilePreview[];
}

/** All files into the plan, in the order they were given; the first that cannot be taken ends it. */
async function takeIn(
  planFile: PlanFile,
  files: readonly string[],
  reader: TableReader,
  context: CommandContext,
): Promise<Result<TakenIn, AppError>> {
  const language = cliLanguage(process.env);
  const copy = newId();
  const previews: FilePreview[] = [];
  let file = planFile;
  for (const one of files) {
    const plan = fromPlanFile(file);
    if (!plan.ok) return fail(appError('plan-file-broken', { name: plan.error.collection }));
    const bytes = await readInput(one);
    if (!bytes.ok) return bytes;
    const { zone } = meetingOf(plan.value);
    const foreign = await reader.readFile({ name: path.basename(one), bytes: bytes.value, zone });
    if (!foreign.ok) return foreign;
    const outcome = previewFile(plan.value, foreign.value, context, language);
    if (!outcome.ok) return outcome;
    const { preview, change } = outcome.value;
    previews.push(preview);
    if (change === null) continue;
    file = changedPlanFile(file, change, copy);
  }
  return ok({ file, previews });
}

async function finish(
  { file, previews }: TakenIn,
  { target, json, now }: { target: string | null; json: boolean; now: string },
  io: CliOutput,
): Promise<number> {
  if (target !== null) {
    const bytes = writePlanFile({ ...file, source: `Tsudoi ${VERSION}`, savedAt: now });
    const written = await writeFileAtomically(target, bytes);
    if (!written.ok) return reportFailure(written.error, io);
  }
  io.out(
    json
      ? `${JSON.stringify({ applied: target !== null, files: previews }, null, 2)}\n`
      : importText(previews, target !== null, cliLanguage(process.env)),
  );
  return 0;
}

async function readPlanFileAt(file: string): Promise<Result<PlanFile, AppError>> {
  const bytes = await readInput(file);
  return bytes.ok ? openPlanFile(bytes.value, path.basename(file)) : bytes;
}

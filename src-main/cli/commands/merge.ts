import path from 'node:path';
import type { CopyState } from '../../../shared/domain/merge/copy-state.ts';
import { finishMerge, proposeMerge } from '../../../shared/domain/merge/merge.ts';
import { copyFile, stateOfFile } from '../../../shared/domain/merge/state-of-file.ts';
import { stampedFrom } from '../../../shared/domain/merge/three-state.ts';
import { applyRows } from '../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { fromPlanFile, type PlanFile } from '../../../shared/domain/plan/plan-file.ts';
import { stamp } from '../../../shared/domain/plan/stamps.ts';
import { type AppError, appError } from '../../../shared/lib/errors.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { fail, ok, type Result } from '../../../shared/lib/result.ts';
import { VERSION } from '../../bridge/version.ts';
import { writeFileAtomically } from '../../files/atomic-write.ts';
import { writePlanFile } from '../../formats/plan-file/write-plan-file.ts';
import type { CliCommand, CliOutput } from '../command.ts';
import { missingArgument, reportFailure } from '../failure.ts';
import { cliLanguage } from '../language.ts';
import { parseOptions } from '../parse-options.ts';
import { readPlanFileOf } from '../read-plan.ts';
import { mergeJson, mergeText, openCount } from './merge-text.ts';

const EXAMPLE = 'merge - mine.tsudoi theirs.tsudoi --out merged.tsudoi';
/** Written, with conflicts that a person has to decide. */
const CONFLICTS_OPEN = 2;

interface Read {
  readonly file: PlanFile;
  readonly plan: Plan;
}

/**
 * `merge BASE MINE THEIRS --out FILE`: two copies of a plan that were edited apart, brought together.
 * BASE is `-` (or left out) where both say by stamps what they have seen, which every file does that
 * version 2 of the format wrote; older ones are compared with BASE, the plan both came from.
 * @returns 0; 2 when it was written with conflicts open; 1 when nothing was written
 */
export const mergeCommand: CliCommand = {
  name: 'merge',
  usage: {
    en: [
      'merge BASE MINE THEIRS --out FILE [--json]  bring two copies of a plan together; BASE: - unless one of',
      '    them is of an older Tsudoi. Exit code 2: written, with conflicts open, which are listed',
    ].join('\n  '),
    ja: [
      'merge BASE MINE THEIRS --out FILE [--json]  計画の写し二つを一つに合わせる。BASEは、どちらかが古い版の',
      '    集いで作られたときのほかは - とする。終了コード2：書き出したが、食い違いが残っている（一覧に出す）',
    ].join('\n  '),
  },
  async run(args, io) {
    const parsed = parseOptions(args, { out: { type: 'string' }, json: { type: 'boolean', default: false } });
    if (!parsed.ok) return reportFailure(parsed.error, io);
    const { out, json } = parsed.value.values;
    const given = parsed.value.positionals;
    const [base = '-', mine, theirs] = given.length === 2 ? ['-', ...given] : given;
    if (mine === undefined || theirs === undefined || given.length > 3)
      return reportFailure(missingArgument('plan', EXAMPLE), io);
    if (!out) return reportFailure(missingArgument('out', EXAMPLE), io);
    const states = await readStates(base, mine, theirs);
    if (!states.ok) return reportFailure(states.error, io);
    return write(states.value, out, json, io);
  },
};

interface States {
  readonly mine: CopyState;
  readonly theirs: CopyState;
  readonly names: PlanFile['names'];
  readonly from: string;
}

async function readStates(base: string, mine: string, theirs: string): Promise<Result<States, AppError>> {
  const [a, b] = [await read(mine), await read(theirs)];
  if (!a.ok) return a;
  if (!b.ok) return b;
  const c = base === '-' ? null : await read(base);
  if (c && !c.ok) return c;
  const wrong = (why: string) => fail(appError('bad-argument', { why }));
  const ids = new Set([a.value, b.value, ...(c ? [c.value] : [])].map(({ plan }) => plan.id));
  if (ids.size > 1) return wrong(`${path.basename(mine)}, ${path.basename(theirs)}: not one plan`);
  const names = { ...b.value.file.names, ...a.value.file.names };
  const from = path.basename(theirs);
  if (isStamped(a.value) && isStamped(b.value)) {
    const states = {
      mine: stateOfFile(a.value.file, a.value.plan),
      theirs: stateOfFile(b.value.file, b.value.plan),
    };
    return ok({ ...states, names, from });
  }
  if (!c) return wrong('BASE is needed: a file of an older Tsudoi does not say what it has seen');
  const [root, left, right] = [newId(), newId(), newId()];
  const of = (one: Read, copy: string): CopyState => stampedFrom(c.value.plan, root, one.plan, copy);
  return ok({ mine: of(a.value, left), theirs: of(b.value, right), names: {}, from });
}

/** Whether a file says of every row who wrote it, and of the plan what its copy has seen. */
const isStamped = ({ file }: Read): boolean =>
  file.copy !== '' &&
  Object.entries(file.rows).every(
    ([name, rows]) => name === 'conflicts' || rows.every((row) => Object.keys(row.stamps).length > 0),
  );

async function read(file: string): Promise<Result<Read, AppError>> {
  const read = await readPlanFileOf(file);
  if (!read.ok) return read;
  const plan = fromPlanFile(read.value);
  return plan.ok
    ? ok({ file: read.value, plan: plan.value })
    : fail(appError('plan-file-broken', { name: path.basename(file) }));
}

async function write(states: States, out: string, asJson: boolean, io: CliOutput): Promise<number> {
  const { mine, theirs, names, from } = states;
  const copy = newId();
  const seq = Math.max(mine.plan.seq, theirs.plan.seq) + 1;
  const now = new Date().toISOString();
  const proposal = proposeMerge(mine, theirs);
  const by = { mark: stamp(copy, seq), names, from };
  const { change, merged, findings } = finishMerge(mine, proposal, new Map(), by, { now, newId });
  const plan: Plan = { ...applyRows(mine.plan, change.rows), seq };
  const stamps = new Map(mine.stamps);
  for (const row of merged.stamps) stamps.set(`${row.collection}/${row.key}`, row.stamps);
  const state = { plan, stamps, seen: { ...merged.seen, [copy]: seq } };
  const file = copyFile(state, { source: `Tsudoi ${VERSION}`, savedAt: now, copy, names });
  const written = await writeFileAtomically(out, writePlanFile(file));
  if (!written.ok) return reportFailure(written.error, io);
  const language = cliLanguage(process.env);
  const told = { plan, incoming: proposal.incoming, findings };
  io.out(asJson ? mergeJson(told, language) : mergeText(told, language));
  return openCount(plan) > 0 ? CONFLICTS_OPEN : 0;
}

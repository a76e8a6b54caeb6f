import type { CommandContext } from '../../../shared/domain/commands/command.ts';
import { copyState } from '../../../shared/domain/merge/copy-state.ts';
import { finishMerge, proposeMerge } from '../../../shared/domain/merge/merge.ts';
import { stateOfFile } from '../../../shared/domain/merge/state-of-file.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { fromPlanFile } from '../../../shared/domain/plan/plan-file.ts';
import { checkPlan } from '../../../shared/domain/rules/index.ts';
import { comparePeople } from '../../../shared/exchange/compare-people.ts';
import { compareReturnedSchedule } from '../../../shared/exchange/compare-returned-schedule.ts';
import { isCalendarFile } from '../../../shared/input/calendar-file.ts';
import { NO_CHOICES } from '../../../shared/input/schedule/proposal.ts';
import { readAnySchedule } from '../../../shared/input/schedule/read-any-schedule.ts';
import { seededIds } from '../../../shared/lib/ids.ts';
import { tableOfText } from '../../../shared/text/pasted-table.ts';
import { foldRadicals } from '../../../shared/text/radicals.ts';
import { previewFile } from '../../../src-main/cli/import-preview/preview-file.ts';
import { openPlanFile } from '../../../src-main/formats/plan-file/read-plan-file.ts';
import { readForeign } from '../../../src-main/formats/read-foreign.ts';
import type { ParserName } from './corpus.ts';

const NEAR = '2026-10-20';

/**
 * Reads an input all the way to the change that taking it in would be; gives how it ended: `ok …` where it came
 * through, else the code that a person is told. Whatever it throws is a failure.
 */
export async function read(parser: ParserName, bytes: Uint8Array, plan: Plan): Promise<string> {
  const context: CommandContext = { now: '2026-10-01T00:00:00.000Z', newId: seededIds(1) };
  if (parser === 'plan') return readPlan(bytes, plan, context);
  const given =
    parser === 'paste'
      ? new TextEncoder().encode(tableOfText(foldRadicals(new TextDecoder().decode(bytes))))
      : bytes;
  const file = await readForeign({ name: `a.${parser}`, bytes: given, near: NEAR });
  if (!file.ok) return file.error.code;
  const trace = isCalendarFile(file.value) ? undefined : returned(file.value, plan);
  const preview = previewFile(plan, file.value, context, 'ja');
  if (!preview.ok) return preview.error.code;
  const { kind, added, changed, open } = preview.value.preview;
  return `ok ${trace ?? kind}${added.length + changed.length + open > 0 ? '' : ', no change'}`;
}

/** What has come back of ours, beside what went out. */
function returned(file: Parameters<typeof comparePeople>[1], plan: Plan): string | undefined {
  if (!file.trace) return undefined;
  if (file.trace.kind !== 'schedule') return comparePeople(plan, file) ? `own ${file.trace.kind}` : undefined;
  const read = readAnySchedule(file, NEAR);
  if (!read.ok) return undefined;
  return compareReturnedSchedule(plan, file, read.value, NO_CHOICES) ? 'own schedule' : undefined;
}

/** A plan that could be opened must not make fail what the program does with it at once: its rules, and a merge. */
async function readPlan(bytes: Uint8Array, plan: Plan, context: CommandContext): Promise<string> {
  const file = await openPlanFile(bytes, 'a.tsudoi');
  if (!file.ok) return file.error.code;
  const opened = fromPlanFile(file.value);
  if (!opened.ok) return 'plan-file-broken';
  const findings = checkPlan(opened.value).length;
  const mine = copyState(plan, new Map(), {});
  const proposal = proposeMerge(mine, stateOfFile(file.value, opened.value));
  const by = { mark: 'fuzz:2', names: {}, from: 'a' };
  const { change } = finishMerge(mine, proposal, new Map(), by, context);
  return `ok ${findings > 0 ? 'findings' : 'no findings'}, ${change.rows.length > 0 ? 'merged' : 'nothing new'}`;
}

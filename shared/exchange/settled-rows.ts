import type { AgreedRow } from '../domain/commands/agree-rows.ts';
import { type Acceptance, cellKey, takenItems } from '../input/schedule/accepted.ts';
import type { ItemProposal } from '../input/schedule/proposal.ts';
import type { ReturnedSchedule } from './compare-returned-schedule.ts';
import { valuesOf } from './returned-rows.ts';

/** What the person has settled of a schedule of ours that has come back. */
export interface SettledRows {
  /** By their codes: what both sides know now. */
  readonly rows: ReadonlyMap<string, AgreedRow>;
  /** Lines of which all that was changed was changed here too, and stays as it is here. */
  readonly kept: number;
}

/**
 * The rows about which nothing is open: those that are taken in, those that say what the plan says by now, and those
 * of which the plan's was kept. A line that was left out is asked about again.
 */
export function settledRows(returned: ReturnedSchedule, accepted: Acceptance): SettledRows {
  const { record, proposal, conflicts } = returned;
  const taken = new Set(takenItems(proposal, accepted).map(({ index }) => index));
  const isKept = ({ index, verdict, changed }: ItemProposal): boolean =>
    verdict === 'changed' &&
    [...changed].every(
      (cell) => conflicts.get(index)?.has(cell) && accepted.leftCells.has(cellKey(index, cell)),
    );
  const rows = new Map<string, AgreedRow>();
  let kept = 0;
  for (const one of proposal.items) {
    const row = returned.rows[one.index];
    if (!row?.sent || accepted.left.has(one.index)) continue;
    if (isKept(one)) kept += 1;
    else if (one.verdict !== 'same' && !taken.has(one.index)) continue;
    const section = row.isMoved ? { section: row.section } : {};
    rows.set(row.sent.code, { ref: row.sent.ref, values: valuesOf(record, row), ...section });
  }
  return { rows, kept };
}

import { customText } from '../../../shared/domain/attendees/cell-text.ts';
import { customOf } from '../../../shared/domain/attendees/cell-write.ts';
import { answerOf } from '../../../shared/domain/attendees/filter-people.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { type Columns, FIXED_TRACKS } from './columns.ts';
import type { TableWords } from './use-table-words.ts';

/** Between two values in a row's extras; no text holds it. */
export const APART = '\u0001';

/**
 * What stands in a row's cells in sight that comes from other rows of the plan (answers, own fields), as one string:
 * a row whose string is the same need not be drawn again. Fixed widths come first, as they are drawn.
 */
export function rowExtras(
  plan: Plan,
  id: string,
  columns: Columns,
  fromTrack: number,
  toTrack: number,
  words: TableWords,
): string {
  let text = '';
  for (let track = 1; track <= toTrack; track += 1) {
    if (track >= FIXED_TRACKS && track < fromTrack) continue;
    for (const { column } of columns.tracks[track] ?? []) {
      const { cell } = column;
      if (cell.kind === 'answer') text += (answerOf(plan, id, cell.activity.id) ?? '') + APART;
      else if (cell.kind === 'custom')
        text += customText(customOf(plan, id, cell.field.id), words.yesNo) + APART;
    }
  }
  return text;
}

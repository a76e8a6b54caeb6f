import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { cellKey } from '../../../../shared/input/schedule/accepted.ts';
import type { Cell, ItemProposal, ScheduleProposal } from '../../../../shared/input/schedule/proposal.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { type CellWords, cellTexts } from './cell-texts.ts';
import styles from './schedule-preview.module.css';
import type { ScheduleDraft } from './use-schedule-import.ts';

export interface CellChangeProps {
  readonly plan: Plan;
  readonly draft: ScheduleDraft;
  readonly proposal: ScheduleProposal;
  readonly line: ItemProposal;
  /** The cells that are written together (start and end as one range). */
  readonly cells: readonly Cell[];
}

/** A cell as it will stand; of a changed line the old text struck out, and a box to leave the cell as it is. */
export function CellChange({ plan, draft, proposal, line, cells }: CellChangeProps) {
  const { scheduleImport: words, schedule, common } = useWords();
  const language = useLanguage();
  const said: CellWords = { language, roles: schedule.roles, undecided: common.undecided, room: words.room };
  const { before, after } = cellTexts(plan, proposal, line, cells, said);
  const changed = cells.filter((cell) => line.changed.has(cell));
  const look =
    cells[0] === 'title' || cells[0] === 'day' || cells[0] === 'place' ? styles.plain : styles.small;
  if (changed.length === 0) {
    const isNew = cells[0] === 'place' && proposal.places.some(({ key }) => key === line.placeKey);
    return after === '' ? null : (
      <div className={look}>
        {after} {isNew && <span className={styles.fresh}>{words.newPlace}</span>}
      </div>
    );
  }
  const left = changed.every((cell) => draft.accepted.leftCells.has(cellKey(line.index, cell)));
  const name = changed.map((cell) => words.cells[cell]).join('・');
  return (
    <label className={`${look} ${styles.change}`}>
      <input
        type="checkbox"
        checked={!left}
        disabled={draft.accepted.left.has(line.index)}
        aria-label={words.takeCell(line.fields.title, name)}
        onChange={(event) => draft.leaveCells(line.index, changed, !event.target.checked)}
      />
      <span>
        <del className={styles.old}>{before === '' ? common.undecided : before}</del>{' '}
        <ins className={styles.new}>{after}</ins>
      </span>
    </label>
  );
}

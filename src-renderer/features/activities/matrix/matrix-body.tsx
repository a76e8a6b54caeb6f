// biome-ignore-all lint/a11y/useSemanticElements: a virtualised grid is laid out by CSS grid; a table's elements cannot be placed so
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the keyboard and names the active cell
import { answerIndex } from '../../../../shared/domain/attendees/answer-index.ts';
import type { TotalsReader } from '../../../../shared/domain/attendees/answer-totals.ts';
import type { Activity } from '../../../../shared/domain/collections/index.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { fromText } from '../../../parts/from-text.ts';
import { usePlan } from '../../../store/use-plan.ts';
import { fieldColour } from '../../../ui/field-colour.ts';
import { useStable } from '../../../ui/use-stable.ts';
import { cellState } from './cell-state.ts';
import styles from './matrix.module.css';
import type { Fill } from './matrix-cells.ts';
import type { MatrixLines } from './matrix-lines.ts';
import { MatrixRow } from './matrix-row.tsx';
import type { Cursor } from './move.ts';
import { TotalsText } from './totals-text.tsx';
import type { SeenLine } from './use-matrix-window.ts';

/** The lines in sight: a city with its totals, and its people. */
export function MatrixBody({
  activities,
  lines,
  seen,
  height,
  totals,
  cursor,
  ...on
}: {
  activities: readonly Activity[];
  lines: MatrixLines;
  seen: readonly SeenLine[];
  height: number;
  totals: TotalsReader;
  cursor: Cursor | null;
  onCell: (cell: Cursor) => void;
  onBulk: (id: string, fill: Fill) => void;
}) {
  const { activities: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const onCell = useStable(on.onCell);
  const onBulk = useStable(on.onBulk);
  const index = answerIndex(plan);
  return (
    <div role="rowgroup" className={styles.body} style={{ height }}>
      {seen.map(({ index: at, top }) => {
        const line = lines.all[at];
        if (!line) return null;
        const person = plan.rows.attendees.get(line.kind === 'group' ? line.first : line.id);
        if (!person) return null;
        if (line.kind === 'person') {
          return (
            <MatrixRow
              key={line.id}
              person={person}
              states={activities.map((activity) => cellState(plan, index, person, activity)).join('')}
              activities={activities}
              active={cursor?.id === line.id ? cursor.column : -1}
              rowIndex={at + 3}
              top={top}
              onCell={onCell}
              onBulk={onBulk}
            />
          );
        }
        const organisation = plan.rows.organisations.get(person.organisationId ?? '');
        return (
          <div
            key={`group ${line.key}`}
            role="row"
            aria-rowindex={at + 3}
            className={styles.groupRow}
            style={{ transform: `translateY(${top}px)` }}
          >
            <div role="rowheader" className={styles.nameCell}>
              {organisation && (
                <span className={styles.dot} style={{ background: fieldColour(organisation.field) }} />
              )}
              <b>{fromText(plan, person, language) || words.unknownCity}</b>
            </div>
            {activities.map((activity) => {
              const sums = totals.group(line.key, activity.id);
              return (
                <div key={activity.id} role="gridcell" className={styles.totalCell}>
                  <TotalsText totals={sums} />
                </div>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}

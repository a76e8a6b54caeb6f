// biome-ignore-all lint/a11y/useSemanticElements: a virtualised grid is laid out by CSS grid; a table's elements cannot be placed so
import { type CSSProperties, useMemo, useRef, useState } from 'react';
import { answerIndex } from '../../../../shared/domain/attendees/answer-index.ts';
import { type AnswerTotals, answerTotals } from '../../../../shared/domain/attendees/answer-totals.ts';
import { standingOf } from '../../../../shared/domain/attendees/standing.ts';
import type { Activity } from '../../../../shared/domain/collections/index.ts';
import { meetingOf, type Plan } from '../../../../shared/domain/plan/plan.ts';
import { useWords } from '../../../i18n/language.tsx';
import { JoinHints } from '../../../parts/join-hints.tsx';
import { usePlan } from '../../../store/use-plan.ts';
import { cellId } from './cell-id.ts';
import styles from './matrix.module.css';
import { MatrixBody } from './matrix-body.tsx';
import { MatrixHead } from './matrix-head.tsx';
import type { MatrixLines } from './matrix-lines.ts';
import type { Cursor } from './move.ts';
import { useAnswers } from './use-answers.ts';
import { useMatrixKeys } from './use-matrix-keys.ts';
import { headHeight, useMatrixWindow } from './use-matrix-window.ts';

/** Px of a sign with the gap before it, of a digit, of a cell's edges, and of a column at least. */
const [SIGN, DIGIT, PADDING, LEAST] = [23, 8, 16, 128];

/** The grid: only the lines in sight are drawn; the grid itself has the keyboard and names the active cell. */
export function MatrixGrid({ activities, lines }: { activities: readonly Activity[]; lines: MatrixLines }) {
  const { activities: words } = useWords();
  const plan = usePlan();
  const scroller = useRef<HTMLDivElement>(null);
  const [place, setCursor] = useState<Cursor | null>(null);
  // A person who is no longer shown has no active cell.
  const cursor = place && lines.at.has(place.id) ? place : null;
  const totals = useMemo(() => answerTotals(plan), [plan]);
  const writer = useAnswers();
  const networks = useMemo(() => networksWithMembers(plan), [plan]);
  const head = headHeight(networks.length);
  const { seen, height, page } = useMatrixWindow(scroller, lines, cursor, head);
  const onKeyDown = useMatrixKeys({ cursor, setCursor, lines, activities, page, writer });

  const [person, activity] = [plan.rows.attendees.get(cursor?.id ?? ''), activities[cursor?.column ?? -1]];
  const isAsked = person && activity && standingOf(plan, answerIndex(plan), person, activity.id) !== null;
  return (
    <>
      <div role="status" className={styles.hint}>
        {isAsked && <JoinHints person={person} activity={activity} />}
      </div>
      <div
        ref={scroller}
        role="grid"
        aria-label={words.grid}
        aria-rowcount={lines.all.length + 2}
        aria-colcount={activities.length + 1}
        aria-activedescendant={cursor ? cellId(cursor) : undefined}
        tabIndex={0}
        className={styles.grid}
        style={
          {
            '--columns': activities.length,
            '--cell': `${cellWidth(activities.map(({ id }) => totals.all(id)))}px`,
          } as CSSProperties
        }
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const [id] = lines.ids;
          if (event.target === event.currentTarget && !cursor && id !== undefined)
            setCursor({ id, column: 0 });
        }}
      >
        <MatrixHead
          activities={activities}
          networks={networks}
          totals={totals}
          narrowed={lines.ids.length < plan.rows.attendees.size}
          onBulk={(activity, fill) => writer.fill(lines.ids, [activity], fill)}
        />
        <MatrixBody
          activities={activities}
          lines={lines}
          seen={seen}
          height={height}
          totals={totals}
          cursor={cursor}
          onCell={(cell) => {
            const activity = activities[cell.column];
            const isActive = cursor?.id === cell.id && cursor.column === cell.column;
            if (isActive && activity) writer.next(cell.id, activity.id);
            else setCursor(cell);
          }}
          onBulk={(id, fill) => writer.fill([id], activities, fill)}
        />
      </div>
    </>
  );
}

/** Px of a column: the widest totals (○257 待12 △3 ×67 and what is open) stand on one line. */
function cellWidth(totals: readonly AnswerTotals[]): number {
  const widths = totals.map(({ yes, waiting, maybe, no, open }) =>
    [yes, waiting, maybe, no, open]
      .filter((count, n) => n === 0 || count > 0)
      .reduce((sum, count) => sum + SIGN + DIGIT * String(count).length, PADDING),
  );
  return Math.max(LEAST, ...widths);
}

/** The networks of the meeting that have totals of their own: none where there is only one. */
function networksWithMembers(plan: Plan): readonly string[] {
  const known = new Set([...plan.rows.memberships.values()].map(({ network }) => network));
  const networks = meetingOf(plan).networks.filter((id) => known.has(id));
  return networks.length > 1 ? networks : [];
}

import { useMemo } from 'react';
import { answerOf } from '../../../shared/domain/attendees/filter-people.ts';
import type { AnswerValue } from '../../../shared/domain/collections/answers.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { organisationName } from './cell-text.ts';
import type { Columns } from './columns.ts';
import { GridRow } from './grid-row.tsx';
import { HeadRow } from './head-row.tsx';
import type { Lines } from './lines.ts';
import type { Cursor } from './move-cursor.ts';
import type { SeenLine } from './use-grid-window.ts';

export interface GridLinesProps {
  readonly seen: readonly SeenLine[];
  readonly lines: Lines;
  readonly columns: Columns;
  readonly cursor: Cursor | null;
  readonly selected: (id: string) => boolean;
  readonly veiled: boolean;
}

const LETTERS: Readonly<Record<AnswerValue, string>> = { yes: 'y', no: 'n', maybe: 'm' };
const letterOf = (value: AnswerValue | null): string => (value === null ? '-' : LETTERS[value]);

/** The lines in sight: headings of groups, and a row for each person. */
export function GridLines({ seen, lines, columns, cursor, selected, veiled }: GridLinesProps) {
  const { attendees: words } = useWords();
  const plan = usePlan();
  const activities = useMemo(
    () => columns.all.flatMap(({ cell }) => (cell.kind === 'answer' ? [cell.activity.id] : [])),
    [columns],
  );
  return seen.map(({ index, key, top }) => {
    const line = lines.all[index];
    if (!line) return null;
    if (line.kind === 'head') {
      return (
        <HeadRow key={key} plan={plan} line={line} activities={activities} rowIndex={index + 2} top={top} />
      );
    }
    const person = plan.rows.attendees.get(line.id);
    if (!person) return null;
    return (
      <GridRow
        key={key}
        person={person}
        organisation={organisationName(plan, person)}
        answers={activities.map((activity) => letterOf(answerOf(plan, line.id, activity))).join('')}
        columns={columns}
        active={cursor?.id === line.id ? cursor.column : -1}
        selected={selected(line.id)}
        veiled={veiled}
        rowIndex={index + 2}
        top={top}
        words={words}
      />
    );
  });
}

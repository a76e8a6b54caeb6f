import { useMemo, useState } from 'react';
import { answerIndex } from '../../../../shared/domain/attendees/answer-index.ts';
import { arrange } from '../../../../shared/domain/attendees/arrange.ts';
import { isInAudience } from '../../../../shared/domain/attendees/audience.ts';
import { createPeopleIndex } from '../../../../shared/domain/attendees/search-people.ts';
import { standingOf } from '../../../../shared/domain/attendees/standing.ts';
import type { Activity, Attendee } from '../../../../shared/domain/collections/index.ts';
import { byOrder, type Plan } from '../../../../shared/domain/plan/plan.ts';
import { searchWords } from '../../../../shared/text/search-key.ts';
import { type MatrixLines, matrixLines } from './matrix-lines.ts';

/** The own fields are no columns here, and nobody is found by them. */
const NONE: Plan['rows']['customValues'] = new Map();

/**
 * What the matrix shows: the people by city (加盟順) who meet the conditions. Answers do not move a row: one who
 * has just answered stays until something else is asked for.
 */
export function useMatrix(plan: Plan): {
  readonly activities: readonly Activity[];
  readonly lines: MatrixLines;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly onlyOpen: boolean;
  readonly setOnlyOpen: (on: boolean) => void;
} {
  const [text, setText] = useState('');
  const [onlyOpen, setOnlyOpen] = useState(false);
  const { activities: rows, attendees, organisations, memberships, meeting, days } = plan.rows;
  const activities = useMemo(
    () => [...rows.values()].filter(({ cancelled }) => !cancelled).sort(byOrder),
    [rows],
  );
  const index = useMemo(
    () => createPeopleIndex({ attendees, organisations, customValues: NONE }),
    [attendees, organisations],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: everything but the answers; see above
  const lines = useMemo(() => {
    const found = index.find(searchWords(text));
    const answers = answerIndex(plan);
    const isOpen = (person: Attendee): boolean =>
      activities.some((activity) => {
        const standing = standingOf(plan, answers, person, activity.id);
        return (standing === 'open' || standing === 'held') && isInAudience(plan, activity, person);
      });
    return matrixLines(arrange(plan, 'joining', (person) => found(person) && (!onlyOpen || isOpen(person))));
  }, [text, onlyOpen, activities, index, memberships, meeting, days]);
  return { activities, lines, text, setText, onlyOpen, setOnlyOpen };
}

// biome-ignore-all lint/a11y/useSemanticElements: a virtualised grid is laid out by CSS grid; a table's elements cannot be placed so
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid's one field has the keyboard and names the active cell
import { useMemo } from 'react';
import { organisationIdOf } from '../../../shared/domain/attendees/city-group.ts';
import { answerKey } from '../../../shared/domain/collections/answers.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { fieldName } from '../../../shared/domain/reference/networks.ts';
import { nameOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { fieldColour } from '../../ui/field-colour.ts';
import { organisationName } from './cell-text.ts';
import styles from './head-row.module.css';
import type { Line } from './lines.ts';

export interface HeadRowProps {
  readonly plan: Plan;
  readonly line: Extract<Line, { kind: 'head' }>;
  readonly activities: readonly string[];
  readonly rowIndex: number;
  readonly top: number;
}

/** The heading over a city's people: its field's colour, its name, its field, how many, how many have answered nothing yet. */
export function HeadRow({ plan, line, activities, rowIndex, top }: HeadRowProps) {
  const { attendees: words } = useWords();
  const language = useLanguage();
  const { heading, ids } = line;
  const organisation =
    heading.kind === 'group' ? plan.rows.organisations.get(organisationIdOf(heading.key) ?? '') : undefined;
  const { answers } = plan.rows;
  const waiting = useMemo(
    () =>
      activities.length === 0
        ? 0
        : ids.filter((id) => activities.every((one) => !answers.has(answerKey(id, one)))).length,
    [answers, activities, ids],
  );
  const first = plan.rows.attendees.get(ids[0] ?? '');
  const written =
    heading.kind === 'group'
      ? (first ? organisationName(plan, first) : '') || words.noGroup
      : words.noReadingHead;
  const own = organisation && nameOf(organisation, language);
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="rowheader" className={styles.head}>
        {organisation && (
          <span className={styles.dot} style={{ background: fieldColour(organisation.field) }} />
        )}
        <b className={heading.kind === 'no-reading' ? styles.caution : undefined}>{own ?? written}</b>
        {organisation && <span>{fieldName(organisation.field, language)}</span>}
        <span>{words.groupCount(ids.length)}</span>
        {waiting > 0 && <span className={styles.waiting}>{words.waiting(waiting)}</span>}
      </div>
    </div>
  );
}

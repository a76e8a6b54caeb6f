// biome-ignore-all lint/a11y/useSemanticElements: a virtualised grid is laid out by its lines' own places; a table's elements cannot be placed so
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid's one field has the keyboard and names the active cell
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { organisationIdOf } from '../../../shared/domain/attendees/city-group.ts';
import { owesAnswer } from '../../../shared/domain/attendees/owing.ts';
import { headingKey, idAt, type Section, sizeOf } from '../../../shared/domain/attendees/sections.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { fieldName, networkName } from '../../../shared/domain/reference/networks.ts';
import { nameOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { fieldColour } from '../../ui/field-colour.ts';
import { organisationName } from './cell-text.ts';
import styles from './head-row.module.css';
import type { Line } from './lines.ts';
import { useCountedPlan } from './use-counts.ts';

export interface HeadRowProps {
  readonly line: Extract<Line, { kind: 'head' }>;
  readonly rowIndex: number;
  readonly top: number;
}

/** The heading over a run of people: its name, how many, how many have answered nothing yet. A press folds it. */
export function HeadRow({ line, rowIndex, top }: HeadRowProps) {
  const { attendees: words } = useWords();
  const plan = usePlan();
  const later = useCountedPlan(plan);
  const { heading, section, folded } = line;
  const waiting = useMemo(
    // Under the answers for one activity it would seem to speak of that one.
    () => (later && heading.kind !== 'answer' ? waitingOf(later, section) : 0),
    [later, heading, section],
  );
  const Chevron = folded ? ChevronRight : ChevronDown;
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className={styles.row}
      data-fold={headingKey(heading)}
      style={{ transform: `translateY(${top}px)` }}
      title={folded ? words.table.unfold : words.table.fold}
    >
      <div role="rowheader" aria-expanded={!folded} className={styles.head}>
        <Chevron size={15} aria-hidden />
        <HeadingName plan={plan} line={line} />
        <span>{words.groupCount(sizeOf(section))}</span>
        {waiting > 0 && <span className={styles.waiting}>{words.waiting(waiting)}</span>}
      </div>
    </div>
  );
}

function HeadingName({ plan, line: { heading, section } }: { plan: Plan; line: HeadRowProps['line'] }) {
  const { attendees: words } = useWords();
  const language = useLanguage();
  switch (heading.kind) {
    case 'no-reading':
      return <b className={styles.caution}>{words.noReadingHead}</b>;
    case 'network':
      return <b>{heading.key === '' ? words.table.noNetwork : networkName(heading.key, language)}</b>;
    case 'answer':
      return <b>{words.answers[answerCode(heading.key)]}</b>;
    case 'group': {
      const organisation = plan.rows.organisations.get(organisationIdOf(heading.key) ?? '');
      const first = plan.rows.attendees.get(idAt(section, 0) ?? '');
      const written = (first ? organisationName(plan, first) : '') || words.noGroup;
      return (
        <>
          {organisation && (
            <span className={styles.dot} style={{ background: fieldColour(organisation.field) }} />
          )}
          <b>{organisation ? nameOf(organisation, language) : written}</b>
          {organisation && <span>{fieldName(organisation.field, language)}</span>}
        </>
      );
    }
  }
}

const answerCode = (key: string): 'yes' | 'no' | 'maybe' | 'none' =>
  key === 'yes' || key === 'no' || key === 'maybe' ? key : 'none';

/** How many of these people still owe an answer. */
function waitingOf(plan: Plan, { ids }: Section): number {
  const owes = owesAnswer(plan);
  return ids.filter((id) => {
    const person = plan.rows.attendees.get(id);
    return person !== undefined && owes(person);
  }).length;
}

import { useMemo, useState } from 'react';
import { unansweredByCity } from '../../../../shared/domain/attendees/unanswered.ts';
import { useWords } from '../../../i18n/language.tsx';
import { usePlan } from '../../../store/use-plan.ts';
import { useView } from '../../../store/view.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { todayIso } from '../today-iso.ts';
import { ALL_CITIES } from './all-cities.ts';
import styles from './open.module.css';
import { OpenTable } from './open-table.tsx';
import { ReminderPane } from './reminder-pane.tsx';

/** 未回答: what each city still owes, by activity, with a reminder for one city or all. */
export function OpenView() {
  const { activities: words } = useWords();
  const plan = usePlan();
  const go = useView((state) => state.go);
  const [chosen, choose] = useState(ALL_CITIES);
  const today = todayIso();
  const cities = useMemo(() => unansweredByCity(plan, today), [plan, today]);
  if (plan.rows.attendees.size === 0) {
    return (
      <EmptyState title={words.noPeople} text={words.noPeopleText}>
        <Button look="primary" onClick={() => go('import')}>
          {words.toImport}
        </Button>
      </EmptyState>
    );
  }
  if (cities.length === 0) return <EmptyState title={words.openNone} text={words.openNoneText} />;
  const one = cities.find(({ group }) => group === chosen);
  return (
    <div className={styles.desk}>
      <OpenTable cities={cities} chosen={one ? chosen : ALL_CITIES} onChoose={choose} />
      <ReminderPane cities={one ? [one] : cities} isAll={one === undefined} />
    </div>
  );
}

import { useWords } from '../../../i18n/language.tsx';
import { usePlan } from '../../../store/use-plan.ts';
import { useView } from '../../../store/view.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Kbd } from '../../../ui/marks.tsx';
import { SearchBox } from '../../../ui/search-box.tsx';
import styles from './matrix.module.css';
import { MatrixGrid } from './matrix-grid.tsx';
import { useMatrix } from './use-matrix.ts';

/** マトリクス: everybody's answers for everything, one key a cell. */
export function MatrixView() {
  const { activities: words } = useWords();
  const plan = usePlan();
  const go = useView((state) => state.go);
  const { activities, lines, ...ask } = useMatrix(plan);
  if (plan.rows.attendees.size === 0) {
    return (
      <EmptyState title={words.noPeople} text={words.noPeopleText}>
        <Button look="primary" onClick={() => go('import')}>
          {words.toImport}
        </Button>
        <Button onClick={() => go('attendees')}>{words.toAttendees}</Button>
      </EmptyState>
    );
  }
  return (
    <div className={styles.desk}>
      <div className={styles.tools}>
        <SearchBox label={words.search} value={ask.text} onChange={ask.setText} />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={ask.onlyOpen}
            onChange={(event) => ask.setOnlyOpen(event.target.checked)}
          />
          {words.onlyOpen}
        </label>
        <span className={styles.keys}>
          <Kbd>O</Kbd> {words.keys.yes} <Kbd>X</Kbd> {words.keys.no} <Kbd>T</Kbd> {words.keys.maybe}{' '}
          <Kbd>Del</Kbd> {words.keys.clear} <Kbd>Space</Kbd> {words.keys.cycle} <Kbd>Shift</Kbd>{' '}
          {words.keys.row}
        </span>
      </div>
      {lines.ids.length === 0 ? (
        <EmptyState title={words.noHits} text={words.noHitsText}>
          <Button
            onClick={() => {
              ask.setText('');
              ask.setOnlyOpen(false);
            }}
          >
            {words.clearFilter}
          </Button>
        </EmptyState>
      ) : (
        <MatrixGrid activities={activities} lines={lines} />
      )}
    </div>
  );
}

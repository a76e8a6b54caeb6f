import { useState } from 'react';
import { type DueTask, dueTasks, firstDayOf } from '../../../shared/domain/preparation/due.ts';
import { standardTasks } from '../../../shared/domain/preparation/template.ts';
import { searchKey } from '../../../shared/text/search-key.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { deskDate } from '../../store/desk-date.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { ColumnHeads } from '../../ui/column-heads.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Mark } from '../../ui/marks.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { AddLine } from './add-line.tsx';
import styles from './preparation.module.css';
import { TaskRow } from './task-row.tsx';

/** Rows drawn at once; more are found by searching. */
const SHOWN = 200;
const FILTERS = ['all', 'open', 'overdue'] as const;
type Filter = (typeof FILTERS)[number];

/** やることの一覧: what is due first stands first. */
export function ChecklistView() {
  const language = useLanguage();
  const { common, preparation } = useWords();
  const { checklist: words } = preparation;
  const plan = usePlan();
  const run = useRun(common.refused);
  const [filter, setFilter] = useState<Filter>('all');
  const [search, setSearch] = useState('');
  const tasks = dueTasks(plan, deskDate());
  const add = (title: string): boolean => run('addLines', { list: 'checklist', rows: [{ title }] });
  const adding = <AddLine label={words.new} hint={words.newHint} onAdd={add} />;
  if (tasks.length === 0) {
    const standard = standardTasks(language);
    return (
      <EmptyState title={words.none} text={words.noneText}>
        <Button look="primary" onClick={() => run('addLines', { list: 'checklist', rows: standard })}>
          {words.template(standard.length)}
        </Button>
        {adding}
      </EmptyState>
    );
  }
  const hits = tasks.filter((one) => isShown(one, filter) && isFound(one, search));
  const count = (state: DueTask['state']): number => tasks.filter((one) => one.state === state).length;
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <Segmented
          label={words.filter}
          value={filter}
          onChange={setFilter}
          options={FILTERS.map((value) => ({ value, label: words.filters[value] }))}
        />
        <SearchBox label={words.search} value={search} onChange={setSearch} />
        <span data-testid="checklist-summary">
          {words.summary(tasks.length, count('done'))}{' '}
          {count('overdue') > 0 && <Mark tone="error">{words.overdueCount(count('overdue'))}</Mark>}{' '}
          {count('soon') > 0 && <Mark tone="caution">{words.soonCount(count('soon'))}</Mark>}
        </span>
        {firstDayOf(plan) === null && <span className={styles.hint}>{words.noFirstDay}</span>}
      </div>
      <section className={styles.card} aria-label={words.title}>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <ColumnHeads words={words.columns} actions />
            <tbody>
              {hits.slice(0, SHOWN).map((one) => (
                <TaskRow key={one.task.id} one={one} />
              ))}
            </tbody>
          </table>
        </div>
        {hits.length === 0 && <p className={styles.hint}>{preparation.noHits}</p>}
        {hits.length > SHOWN && <p className={styles.hint}>{preparation.more(hits.length - SHOWN)}</p>}
        {adding}
      </section>
    </div>
  );
}

const isShown = ({ state }: DueTask, filter: Filter): boolean =>
  filter === 'all' || (filter === 'open' ? state !== 'done' : state === 'overdue');

const isFound = ({ task }: DueTask, search: string): boolean => {
  const key = searchKey(`${task.title} ${task.owner} ${task.remarks}`);
  return search
    .split(/\s+/)
    .map(searchKey)
    .every((word) => key.includes(word));
};

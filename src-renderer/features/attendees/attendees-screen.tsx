import { useEffect, useMemo, useState } from 'react';
import { groupKeyOf, SORTS } from '../../../shared/domain/attendees/city-group.ts';
import { filterCounts } from '../../../shared/domain/attendees/filter-people.ts';
import { lacksReading } from '../../../shared/domain/attendees/gojuon.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ScreenFrame } from '../../ui/screen.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { AttendeeGrid } from './attendee-grid.tsx';
import { AttendeesFoot } from './attendees-foot.tsx';
import styles from './attendees-screen.module.css';
import { columnsOf } from './columns.ts';
import { FilterBar } from './filter-bar.tsx';
import { useGrid } from './use-grid.ts';
import { usePeopleActions } from './use-people-actions.ts';
import { usePeopleList } from './use-people-list.ts';
import { useRowSelection } from './use-row-selection.ts';
import { useSearchOnward } from './use-search-onward.ts';

/** 参加者: who comes, with their answers; a table that is edited in place. */
export function AttendeesScreen() {
  const { attendees: words } = useWords();
  const plan = usePlan();
  const go = useView((state) => state.go);
  // Care is veiled whenever the screen is entered: the state lives no longer than the screen.
  const [veiled, setVeiled] = useState(true);
  const { activities, attendees } = plan.rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: columns follow the activities alone
  const columns = useMemo(() => columnsOf(plan), [activities]);
  const nameColumn = columns.all.findIndex(({ id }) => id === 'name');
  const list = usePeopleList(plan);
  const grid = useGrid(columns, veiled, list.lines.at);
  const selection = useRowSelection(list.lines);
  const actions = usePeopleActions({ list, grid, columns, selection });
  const onSearchKey = useSearchOnward(list, (id) => grid.place({ id, column: nameColumn }));
  const counts = useMemo(() => filterCounts(plan), [plan]);
  const facts = useMemo(() => {
    const people = [...attendees.values()];
    return { groups: new Set(people.map(groupKeyOf)).size, lacking: people.filter(lacksReading).length };
  }, [attendees]);

  // Somebody chosen in the palette is shown at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on entering the screen only
  useEffect(() => {
    const [id] = selection.ids;
    if (id !== undefined) grid.place({ id, column: nameColumn });
  }, []);

  return (
    <ScreenFrame
      title={words.title}
      tools={
        attendees.size > 0 && (
          <Segmented
            label={words.sort}
            options={SORTS.map((value) => ({ value, label: words.sorts[value] }))}
            value={list.sort}
            onChange={list.setSort}
          />
        )
      }
      actions={
        <>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the search field inside */}
          <div className={styles.search} onKeyDown={onSearchKey}>
            <SearchBox label={words.search} value={list.text} onChange={list.setText} />
          </div>
          <Button onClick={() => go('import')}>{words.toImport}</Button>
          <Button look="primary" onClick={() => go('documents')}>
            {words.toDocuments}
          </Button>
        </>
      }
      foot={
        attendees.size > 0 && (
          <AttendeesFoot
            {...facts}
            all={attendees.size}
            shown={list.lines.ids.length}
            narrowed={list.narrowed}
          />
        )
      }
    >
      {attendees.size === 0 ? (
        <EmptyState title={words.empty} text={words.emptyText}>
          <Button look="primary" onClick={() => go('import')}>
            {words.emptyImport}
          </Button>
          <Button onClick={actions.add}>{words.emptyAdd}</Button>
        </EmptyState>
      ) : (
        <div className={styles.desk}>
          <FilterBar
            filter={list.filter}
            counts={counts}
            onFilter={list.setFilter}
            veiled={veiled}
            onVeil={setVeiled}
            stale={list.stale}
            onResort={list.resort}
            onAdd={actions.add}
            selected={selection.ids.length}
            onRemove={actions.removeSelected}
            onClear={selection.clear}
          />
          {list.lines.ids.length === 0 ? (
            <EmptyState title={words.none} text={words.noneText}>
              <Button onClick={list.showAll}>{words.noneClear}</Button>
            </EmptyState>
          ) : (
            <AttendeeGrid
              grid={grid}
              lines={list.lines}
              columns={columns}
              veiled={veiled}
              selection={selection}
              actions={actions}
            />
          )}
        </div>
      )}
    </ScreenFrame>
  );
}

import { type ReactNode, useMemo, useState } from 'react';
import {
  BOARD_STATES,
  type BoardState,
  boardCounts,
  type CityReply,
  replyBoard,
} from '../../../../shared/domain/replies/reply-board.ts';
import { matchesWords, searchKeyOf, searchWords } from '../../../../shared/text/search-key.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { deskDate } from '../../../store/desk-date.ts';
import { useSelection } from '../../../store/selection.ts';
import { usePlan } from '../../../store/use-plan.ts';
import { useView } from '../../../store/view.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ScreenFrame } from '../../../ui/screen.tsx';
import { SearchBox } from '../../../ui/search-box.tsx';
import { FilterChips } from '../../attendees/filter-chips.tsx';
import { choosePaper } from '../../documents/choices.ts';
import styles from './board.module.css';
import { BoardTable } from './board-table.tsx';
import { useReminder } from './use-reminder.ts';

/** 受取状況: every city and where its reply stands, who has not answered, and what is still open. */
export function BoardView({ tabs }: { tabs: ReactNode }) {
  const { replies: words, common } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const go = useView((state) => state.go);
  const select = useSelection((state) => state.select);
  const remind = useReminder();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<BoardState | 'all'>('all');
  const today = deskDate();
  const board = useMemo(() => replyBoard(plan, today), [plan, today]);
  const counts = boardCounts(board);
  const wanted = searchWords(query);
  const shown = board.filter(
    (city) => (filter === 'all' || city.state === filter) && matchesWords(keyOf(city), wanted),
  );
  const open = board.filter((city) => city.open !== null);

  function openCity({ organisation }: CityReply): void {
    const people = [...plan.rows.attendees.values()].filter((one) => one.organisationId === organisation.id);
    select(people.map(({ id }) => id));
    go('attendees');
  }

  return (
    <ScreenFrame
      title={common.nav.replies}
      tools={tabs}
      actions={
        <>
          <div className={styles.search}>
            <SearchBox label={words.search} value={query} onChange={setQuery} />
          </div>
          <Button
            onClick={() => {
              choosePaper('reply-board', language);
              go('documents');
            }}
          >
            {words.paper}
          </Button>
        </>
      }
      foot={<span role="status">{words.summary(counts)}</span>}
    >
      <div id="replies-view" role="tabpanel" aria-label={words.tabs.board} className={styles.view}>
        {board.length === 0 ? (
          <EmptyState title={words.noCities} text={words.noCitiesText}>
            <Button onClick={() => go('import')}>{words.toImport}</Button>
          </EmptyState>
        ) : (
          <>
            <div className={styles.bar}>
              <FilterChips
                label={words.filter}
                value={filter}
                onChange={setFilter}
                options={[
                  { value: 'all', label: words.all, count: board.length },
                  ...BOARD_STATES.map((value) => ({
                    value,
                    label: words.states[value],
                    count: counts[value],
                  })),
                ]}
              />
              {open.length > 0 && (
                <Button small onClick={() => remind(open, words.reminderAll(open.length))}>
                  {words.reminderAll(open.length)}
                </Button>
              )}
            </div>
            {shown.length === 0 ? (
              <EmptyState title={words.noneShown} text={words.noneShownText}>
                <Button
                  onClick={() => {
                    setQuery('');
                    setFilter('all');
                  }}
                >
                  {words.showAll}
                </Button>
              </EmptyState>
            ) : (
              <BoardTable cities={shown} onOpen={openCity} />
            )}
          </>
        )}
      </div>
    </ScreenFrame>
  );
}

const keyOf = ({ organisation: { name, reading, nameEn }, files }: CityReply): string =>
  searchKeyOf([name, reading, nameEn, ...files.map(({ fileName }) => fileName)]);

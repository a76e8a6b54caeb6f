import { type DragEvent, type ReactNode, useMemo, useState } from 'react';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import {
  BOARD_STATES,
  type BoardState,
  boardCounts,
  type CityReply,
  replyBoard,
} from '../../../../shared/domain/replies/reply-board.ts';
import { matchesWords, searchKeyOf, searchWords } from '../../../../shared/text/search-key.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { FilterChips } from '../../../parts/filter-chips.tsx';
import { deskDate } from '../../../store/desk-date.ts';
import type { PickedFile } from '../../../store/intake.ts';
import { choosePaper } from '../../../store/paper-choices.ts';
import { useSelection } from '../../../store/selection.ts';
import { useView } from '../../../store/view.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Grow, ScreenFrame } from '../../../ui/screen.tsx';
import { SearchBox } from '../../../ui/search-box.tsx';
import { FileButtons } from '../intake/file-buttons.tsx';
import { droppedFiles } from '../intake/pick-files.ts';
import type { Incoming } from '../intake/use-incoming.ts';
import styles from './board.module.css';
import { BoardTable } from './board-table.tsx';
import { useReminder } from './use-reminder.ts';

export interface BoardViewProps {
  readonly plan: Plan;
  readonly tabs: ReactNode;
  /** What the folder at hand holds, by organisation id. */
  readonly incoming: ReadonlyMap<string, Incoming>;
  /** Where the folder stands, above the cities; its other files, below them. */
  readonly strip: ReactNode;
  readonly others: ReactNode;
  readonly onPick: (picked: readonly PickedFile[]) => void;
  readonly onReview: (organisationId: string) => void;
}

/** 受取状況: every city and where its reply stands, who has not answered, and what is still open. */
export function BoardView(props: BoardViewProps) {
  const { plan, tabs, incoming, onPick, onReview } = props;
  const { replies: words, common } = useWords();
  const language = useLanguage();
  const go = useView((state) => state.go);
  const select = useSelection((state) => state.select);
  const remind = useReminder();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<BoardState | 'all'>('all');
  const [over, setOver] = useState(false);
  const today = deskDate();
  const board = useMemo(() => replyBoard(plan, today, [...incoming.keys()]), [plan, today, incoming]);
  const counts = boardCounts(board);
  const wanted = searchWords(query);
  const shown = board.filter(
    (city) => (filter === 'all' || city.state === filter) && matchesWords(keyOf(city), wanted),
  );
  const open = board.filter((city) => city.open !== null);

  function openCity({ organisation }: CityReply): void {
    if (incoming.has(organisation.id)) {
      onReview(organisation.id);
      return;
    }
    const people = [...plan.rows.attendees.values()].filter((one) => one.organisationId === organisation.id);
    select(people.map(({ id }) => id));
    go('attendees');
  }

  async function onDrop(event: DragEvent): Promise<void> {
    event.preventDefault();
    setOver(false);
    const picked = await droppedFiles(event.dataTransfer);
    if (picked.length > 0) onPick(picked);
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
          <FileButtons onPick={onPick} />
        </>
      }
      foot={
        <>
          <span role="status">{words.summary(counts)}</span>
          <Grow />
          <span>{words.dropHint}</span>
        </>
      }
    >
      <div
        id="replies-view"
        role="tabpanel"
        aria-label={words.tabs.board}
        className={over ? `${styles.view} ${styles.over}` : styles.view}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => void onDrop(event)}
      >
        {props.strip}
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
              <span className={styles.tools}>
                {open.length > 0 && (
                  <Button small onClick={() => remind(open, words.reminderAll(open.length))}>
                    {words.reminderAll(open.length)}
                  </Button>
                )}
                <Button
                  small
                  onClick={() => {
                    choosePaper('reply-board', language);
                    go('documents');
                  }}
                >
                  {words.paper}
                </Button>
              </span>
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
              <BoardTable cities={shown} incoming={incoming} onOpen={openCity} />
            )}
          </>
        )}
        {props.others}
      </div>
    </ScreenFrame>
  );
}

const keyOf = ({ organisation: { name, reading, nameEn }, files }: CityReply): string =>
  searchKeyOf([name, reading, nameEn, ...files.map(({ fileName }) => fileName)]);

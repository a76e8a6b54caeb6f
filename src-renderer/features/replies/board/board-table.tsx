import type { KeyboardEvent } from 'react';
import { nameOf } from '../../../../shared/domain/reference/title-of.ts';
import type { CityReply } from '../../../../shared/domain/replies/reply-board.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { useRun } from '../../../store/use-run.ts';
import type { Incoming } from '../intake/use-incoming.ts';
import styles from './board.module.css';
import { BoardRow } from './board-row.tsx';
import { useReminder } from './use-reminder.ts';

const COLUMNS = ['city', 'state', 'deadline', 'received', 'file', 'people', 'owing', 'doubtful'] as const;

/** The cities, one a row; the arrow keys go from city to city, Enter opens one. */
export function BoardTable({
  cities,
  incoming,
  onOpen,
}: {
  cities: readonly CityReply[];
  incoming: ReadonlyMap<string, Incoming>;
  onOpen: (city: CityReply) => void;
}) {
  const { replies: words, common } = useWords();
  const language = useLanguage();
  const run = useRun(common.refused);
  const remind = useReminder();

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !(event.target instanceof HTMLElement)) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-city]')];
    const at = all.indexOf(event.target);
    if (at === -1) return;
    event.preventDefault();
    all[at + step]?.focus();
  }

  return (
    <table className={styles.table} aria-label={words.board}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {words.columns[column]}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody onKeyDown={onKeyDown}>
        {cities.map((city) => (
          <BoardRow
            key={city.organisation.id}
            city={city}
            incoming={incoming.get(city.organisation.id) ?? null}
            onOpen={() => onOpen(city)}
            onState={(state) => run('setReplyState', { organisationId: city.organisation.id, state })}
            onRemind={() => remind([city], words.reminderOf(nameOf(city.organisation, language)))}
          />
        ))}
      </tbody>
    </table>
  );
}

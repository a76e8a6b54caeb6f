import { useMemo, useState } from 'react';
import { clock } from '../../../shared/domain/calendar/times.ts';
import { hubMeetingKey } from '../../../shared/domain/collections/hub-meetings.ts';
import type { Hub } from '../../../shared/domain/collections/index.ts';
import { slotsOf } from '../../../shared/domain/hub/slots.ts';
import { searchKey } from '../../../shared/text/search-key.ts';
import { useWords } from '../../i18n/language.tsx';
import { useCityName } from '../../parts/use-city-name.ts';
import { usePlan } from '../../store/use-plan.ts';
import { SearchBox } from '../../ui/search-box.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './hub.module.css';
import { MeetingRecord } from './meeting-record.tsx';

/** Records drawn at once; more are found by searching. */
const SHOWN = 60;

type Filter = 'all' | 'written' | 'follow';

/** 記録: what was agreed in each meeting, and what is to follow. */
export function LogView({ hub }: { hub: Hub }) {
  const { hub: words } = useWords();
  const plan = usePlan();
  const nameOf = useCityName(plan);
  const [filter, setFilter] = useState<Filter>('all');
  const [search, setSearch] = useState('');
  const slots = useMemo(() => slotsOf(hub), [hub]);
  const wanted = searchKey(search);
  const meetings = [...plan.rows.hubMeetings.values()]
    .filter(
      ({ agreed, followUp }) =>
        filter === 'all' || followUp !== '' || (filter === 'written' && agreed !== ''),
    )
    .filter(({ aId, bId, agreed, followUp }) =>
      searchKey(`${nameOf(aId)} ${nameOf(bId)} ${agreed} ${followUp}`).includes(wanted),
    )
    .sort((a, b) => a.slot - b.slot || a.table - b.table);
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <Segmented
          label={words.logFilter}
          value={filter}
          onChange={setFilter}
          options={(['all', 'written', 'follow'] as const).map((value) => ({
            value,
            label: words.filters[value],
          }))}
        />
        <SearchBox label={words.search} value={search} onChange={setSearch} />
      </div>
      {meetings.length === 0 && <p className={styles.hint}>{words.logNone}</p>}
      <div className={styles.records}>
        {meetings.slice(0, SHOWN).map((meeting) => {
          const time = slots[meeting.slot];
          return (
            <section key={hubMeetingKey(meeting.aId, meeting.bId)} className={styles.card}>
              <h2>{words.pair(nameOf(meeting.aId), nameOf(meeting.bId))}</h2>
              <p className={styles.hint}>
                {words.slot(meeting.slot + 1, time ? clock(time.from) : '')}　{words.table(meeting.table + 1)}
              </p>
              <MeetingRecord meeting={meeting} />
            </section>
          );
        })}
      </div>
    </div>
  );
}

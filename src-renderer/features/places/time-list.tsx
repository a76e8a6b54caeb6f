import { Trash2 } from 'lucide-react';
import type { TravelTime } from '../../../shared/domain/collections/index.ts';
import { travelKey } from '../../../shared/domain/collections/travel-times.ts';
import { TRANSPORTS } from '../../../shared/domain/collections/values.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { parseDistance } from '../../parts/parse-minutes.ts';
import { useToasts } from '../../store/toast.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Select } from '../../ui/select.tsx';
import { AddTime } from './add-time.tsx';
import { MinutesInput } from './minutes-input.tsx';
import { placeLabel, travelPlaces } from './place-list.ts';
import styles from './places.module.css';

/** Every travel time that is known, in the order of the places, and a quick way to add one. */
export function TimeList({ plan }: { readonly plan: Plan }) {
  const { places: words } = useWords();
  const order = travelPlaces(plan).map(({ id }) => id);
  const times = [...plan.rows.travelTimes.values()].sort(
    (a, b) => order.indexOf(a.from) - order.indexOf(b.from) || order.indexOf(a.to) - order.indexOf(b.to),
  );
  return (
    <section className={styles.section} aria-label={words.pairs}>
      <h2>{words.pairs}</h2>
      {times.length === 0 ? (
        <p className={styles.hint}>{words.noPairsText}</p>
      ) : (
        <ul className={styles.hops}>
          {times.map((time) => (
            <TimeRow key={travelKey(time.from, time.to)} plan={plan} time={time} />
          ))}
        </ul>
      )}
      <AddTime plan={plan} />
    </section>
  );
}

function TimeRow({ plan, time }: { readonly plan: Plan; readonly time: TravelTime }) {
  const { common, places: words } = useWords();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const { from, to, minutes, transport, distance, remarks } = time;
  const label = (id: string): string => {
    const place = plan.rows.places.get(id);
    return place ? placeLabel(plan, place) : '';
  };
  const way = words.way(label(from), label(to));
  const set = (more: Partial<TravelTime>): boolean => run('setTravelTime', { from, to, minutes, ...more });
  return (
    <li className={styles.hop}>
      <span className={styles.way}>{way}</span>
      <Select
        aria-label={words.of(way, words.transport)}
        value={transport}
        onChange={(next) => set({ transport: next })}
        options={TRANSPORTS.map((value) => ({ value, label: words.transports[value] }))}
      />
      <span className={styles.unit}>
        <MinutesInput plan={plan} from={from} to={to} known={minutes} />
        {words.minutesUnit}
      </span>
      <span className={styles.unit}>
        <CommitInput
          className={styles.minutes}
          aria-label={words.of(way, words.distance)}
          inputMode="decimal"
          value={distance === null ? '' : String(distance)}
          onCommit={(text) => {
            const next = parseDistance(text);
            if (next !== undefined) return set({ distance: next });
            say(words.badDistance, 'error');
            return false;
          }}
        />
        km
      </span>
      <CommitInput
        className={styles.remarks}
        aria-label={words.of(way, words.remarks)}
        placeholder={words.remarks}
        value={remarks}
        onCommit={(text) => set({ remarks: text.trim() })}
      />
      <Button
        look="quiet"
        small
        aria-label={words.removeTime(way)}
        title={words.removeTime(way)}
        onClick={() => run('removeTravelTime', { from, to })}
      >
        <Trash2 size={15} aria-hidden />
      </Button>
    </li>
  );
}

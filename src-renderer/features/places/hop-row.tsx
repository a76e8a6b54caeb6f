import { clock } from '../../../shared/domain/calendar/times.ts';
import { travelKey } from '../../../shared/domain/collections/travel-times.ts';
import { TRANSPORTS } from '../../../shared/domain/collections/values.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import type { Hop } from '../../../shared/domain/travel/hops.ts';
import { travelMinutes } from '../../../shared/domain/travel/travel-minutes.ts';
import { useWords } from '../../i18n/language.tsx';
import { useRun } from '../../store/use-run.ts';
import { Mark } from '../../ui/marks.tsx';
import { Select } from '../../ui/select.tsx';
import { MinutesInput } from './minutes-input.tsx';
import styles from './places.module.css';

/** One way of a day: from where to where, how long, and whether the gap of the schedule holds it. */
export function HopRow({ plan, hop }: { readonly plan: Plan; readonly hop: Hop }) {
  const { common, places: words } = useWords();
  const run = useRun(common.refused);
  const { fromPlaceId: from, toPlaceId: to, free, until, legs } = hop;
  const name = (id: string): string => plan.rows.places.get(id)?.name ?? '';
  const own = plan.rows.travelTimes.get(travelKey(from, to));
  const travel = travelMinutes(plan, from, to);
  const way = words.way(name(from), name(to));
  return (
    <li className={styles.hop}>
      <span className={styles.way}>
        {way}
        <small>{gapText()}</small>
      </span>
      <Select
        aria-label={words.of(way, words.transport)}
        disabled={!own}
        value={travel?.transport ?? 'bus'}
        onChange={(transport) => own && run('setTravelTime', { from, to, minutes: own.minutes, transport })}
        options={TRANSPORTS.map((value) => ({ value, label: words.transports[value] }))}
      />
      <span className={styles.unit}>
        <MinutesInput plan={plan} from={from} to={to} known={travel?.minutes ?? null} />
        {words.minutesUnit}
      </span>
      <span className={styles.state}>{state()}</span>
    </li>
  );

  function gapText(): string {
    if (legs.length > 0) return words.legs(legs.map(({ title }) => title).join('、'));
    if (free === null || until === null) return words.gapUnknown;
    return until > free ? words.gap(clock(free), clock(until), until - free) : words.noGap;
  }

  function state() {
    // What is missing says so in its own field.
    if (travel === null || legs.length > 0 || free === null || until === null) return null;
    const short = free + travel.minutes - until;
    return short > 0 ? <Mark tone="error">{words.tight(short)}</Mark> : <Mark>{words.fits}</Mark>;
  }
}

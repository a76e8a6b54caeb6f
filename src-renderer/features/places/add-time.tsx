import { useRef, useState } from 'react';
import { TRANSPORTS, type Transport } from '../../../shared/domain/collections/values.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { parseDistance, parseMinutes } from '../../parts/parse-minutes.ts';
import { useToasts } from '../../store/toast.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { Labelled } from './labelled.tsx';
import { placeLabel, travelPlaces } from './place-list.ts';
import styles from './places.module.css';

/** A travel time in one line: from, to, by what, how long. What was the end is the next beginning. */
export function AddTime({ plan }: { readonly plan: Plan }) {
  const { common, places: words } = useWords();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const places = travelPlaces(plan);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [transport, setTransport] = useState<Transport>('bus');
  const [minutes, setMinutes] = useState('');
  const [distance, setDistance] = useState('');
  const next = useRef<HTMLSelectElement>(null);
  const isReady = from !== '' && to !== '' && from !== to && minutes.trim() !== '';

  function add(): void {
    if (!isReady) return;
    const length = parseMinutes(minutes);
    const kilometres = parseDistance(distance);
    if (typeof length !== 'number' || kilometres === undefined) {
      say(kilometres === undefined ? words.badDistance : words.badMinutes, 'error');
      return;
    }
    if (!run('setTravelTime', { from, to, transport, minutes: length, distance: kilometres })) return;
    setFrom(to);
    setTo('');
    setMinutes('');
    setDistance('');
    next.current?.focus();
  }

  const choices = (left: string) => [
    { value: '', label: '―' },
    ...places
      .filter(({ id }) => id !== left)
      .map((place) => ({ value: place.id, label: placeLabel(plan, place) })),
  ];
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Labelled label={words.from}>
        <Select aria-label={words.from} value={from} onChange={setFrom} options={choices('')} />
      </Labelled>
      <Labelled label={words.to}>
        <Select aria-label={words.to} ref={next} value={to} onChange={setTo} options={choices(from)} />
      </Labelled>
      <Labelled label={words.transport}>
        <Select
          aria-label={words.transport}
          value={transport}
          onChange={setTransport}
          options={TRANSPORTS.map((value) => ({ value, label: words.transports[value] }))}
        />
      </Labelled>
      <Labelled label={words.minutes}>
        <input
          autoComplete="off"
          aria-label={words.minutes}
          className={styles.minutes}
          inputMode="numeric"
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
      </Labelled>
      <Labelled label={words.distance}>
        <input
          autoComplete="off"
          aria-label={words.distance}
          className={styles.minutes}
          inputMode="decimal"
          value={distance}
          onChange={(event) => setDistance(event.target.value)}
        />
      </Labelled>
      <Button type="submit" disabled={!isReady}>
        {words.addTime}
      </Button>
    </form>
  );
}

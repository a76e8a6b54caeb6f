import { hoursText, parseHours } from '../../../shared/domain/calendar/parse-hours.ts';
import { clock, parseTimePoint } from '../../../shared/domain/calendar/times.ts';
import { HUB_MODES } from '../../../shared/domain/collections/hub.ts';
import type { Hub } from '../../../shared/domain/collections/index.ts';
import { endAfter, roundsForAll, slotsOf } from '../../../shared/domain/hub/slots.ts';
import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import { byOrder } from '../../../shared/domain/plan/plan.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useDayName } from '../../parts/day-name.ts';
import { parseMinutes } from '../../parts/parse-minutes.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './hub.module.css';
import { HubField } from './hub-field.tsx';

/** Day, hours, length of a meeting, tables; and at once how long that takes. */
export function SettingsCard({ hub }: { hub: Hub }) {
  const { common, hub: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const dayName = useDayName();
  const { fields } = words;
  const refuse = (text: string): false => {
    say(text, 'error');
    return false;
  };
  const time = (field: 'start' | 'end') => (
    <HubField label={fields[field]}>
      <CommitInput
        aria-label={fields[field]}
        value={clock(hub[field])}
        onCommit={(text) => {
          const point = parseTimePoint(text);
          return typeof point === 'number' ? run('setHub', { [field]: point }) : refuse(words.badTime);
        }}
      />
    </HubField>
  );
  const number = (
    field: 'slotMinutes' | 'changeover' | 'tables' | 'seed',
    from: number,
    to: number,
    list = '',
  ) => (
    <HubField label={fields[field]}>
      <CommitInput
        aria-label={fields[field]}
        inputMode="numeric"
        list={list === '' ? undefined : list}
        value={String(hub[field])}
        onCommit={(text) => {
          const n = parseMinutes(text);
          const isGood = typeof n === 'number' && n >= from && n <= to;
          return isGood ? run('setHub', { [field]: n }) : refuse(words.badNumber(from, to));
        }}
      />
    </HubField>
  );
  return (
    <section className={styles.card} aria-label={words.settings}>
      <h2>{words.settings}</h2>
      <div className={styles.fields}>
        <HubField label={fields.day}>
          <Select
            aria-label={fields.day}
            value={hub.dayId ?? ''}
            onChange={(id) => run('setHub', { dayId: id === '' ? null : id })}
            options={[
              { value: '', label: words.noDay },
              ...orderedDays(plan).map((day) => ({ value: day.id, label: dayName(day) })),
            ]}
          />
        </HubField>
        <HubField label={fields.place} wide>
          <Select
            aria-label={fields.place}
            value={hub.placeId ?? ''}
            onChange={(id) => run('setHub', { placeId: id === '' ? null : id })}
            options={[
              { value: '', label: words.noDay },
              ...[...plan.rows.places.values()]
                .sort(byOrder)
                .map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </HubField>
        {time('start')}
        {time('end')}
        {number('slotMinutes', 5, 120, 'hub-lengths')}
        <datalist id="hub-lengths">
          {[15, 20, 30].map((n) => (
            <option key={n} value={n} />
          ))}
        </datalist>
        {number('changeover', 0, 60)}
        {number('tables', 1, 500)}
        <HubField label={fields.breaks} wide>
          <CommitInput
            aria-label={fields.breaks}
            placeholder={words.breaksHint}
            value={hoursText(hub.breaks, language)}
            onCommit={(text) => {
              const breaks = parseHours(text);
              return breaks ? run('setHub', { breaks }) : refuse(words.badHours);
            }}
          />
        </HubField>
        {number('seed', 0, 9999)}
      </div>
      <div className={styles.choice}>
        <Segmented
          label={fields.mode}
          value={hub.mode}
          onChange={(mode) => run('setHub', { mode })}
          options={HUB_MODES.map((value) => ({ value, label: words.modes[value] }))}
        />
      </div>
      <Length hub={hub} cities={plan.rows.hubCities.size} />
      <Button look="quiet" small className={styles.end} onClick={() => run('removeHub', {})}>
        {words.remove}
      </Button>
    </section>
  );
}

/** How many meetings there is room for, and how long everybody with everybody takes, before the afternoon is too short. */
function Length({ hub, cities }: { hub: Hub; cities: number }) {
  const { hub: words } = useWords();
  const slots = slotsOf(hub);
  const last = slots.at(-1);
  const rounds = roundsForAll(cities, hub.tables);
  const over = endAfter(hub, rounds) - hub.end;
  const atOnce = Math.floor(cities / 2);
  return (
    <div className={styles.facts} data-testid="hub-length">
      <p className={last ? undefined : styles.over}>
        {last
          ? words.slotsFact(slots.length, hub.tables, slots.length * hub.tables, clock(last.to))
          : words.noSlots}
      </p>
      {hub.mode === 'all' && rounds > 0 && (
        <p className={over > 0 ? styles.over : undefined}>
          {words.allFact(cities, rounds, hub.tables, clock(endAfter(hub, rounds)))}
          {over > 0 ? words.allOver(over) : words.allFits}
          {cities % 2 === 1 && words.pauses}
          {atOnce > hub.tables && words.moreTables(atOnce)}
        </p>
      )}
    </div>
  );
}

import { hoursText, parseHours } from '../../../shared/domain/calendar/parse-hours.ts';
import type { Place } from '../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useEdit } from '../../parts/use-edit.ts';
import { useToasts } from '../../store/toast.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Select } from '../../ui/select.tsx';
import { datesText, nearDate, parseDates } from './closing-dates.ts';
import { Labelled } from './labelled.tsx';
import { parseGeo } from './parse-geo.ts';
import styles from './places.module.css';

const KNOWN = ['unknown', 'yes', 'no'] as const;
type Known = (typeof KNOWN)[number];
const toKnown = (value: boolean | null): Known => (value === null ? 'unknown' : value ? 'yes' : 'no');
const fromKnown = (value: Known): boolean | null => (value === 'unknown' ? null : value === 'yes');

/** Opening hours, closing days, and what a busload needs. */
export function PlaceOpening({ plan, place }: { readonly plan: Plan; readonly place: Place }) {
  const { places: words } = useWords();
  const language = useLanguage();
  const say = useToasts((state) => state.say);
  const edit = useEdit();
  const { id, name, hours, closedWeekdays, closedDates, toilet, busParking, geo } = place;
  const { fields } = words;
  const of = (field: string): string => words.of(name, field);
  const near = nearDate(plan);

  function refuse(sentence: string): false {
    say(sentence, 'error');
    return false;
  }

  const toggle = (weekday: number): boolean =>
    edit('places', id, {
      closedWeekdays: closedWeekdays.includes(weekday)
        ? closedWeekdays.filter((one) => one !== weekday)
        : [...closedWeekdays, weekday].sort(),
    });

  return (
    <div className={`${styles.line} ${styles.opening}`}>
      <Labelled label={fields.hours} size="l">
        <CommitInput
          aria-label={of(fields.hours)}
          placeholder={words.hoursHint}
          value={hoursText(hours, language)}
          onCommit={(text) => {
            const next = parseHours(text);
            return next === undefined ? refuse(words.badHours) : edit('places', id, { hours: next });
          }}
        />
      </Labelled>
      <Labelled label={fields.closedWeekdays}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in this row by every engine */}
        <div role="group" aria-label={of(fields.closedWeekdays)} className={styles.weekdays}>
          {words.weekdays.map((weekday, n) => (
            <button
              key={weekday}
              type="button"
              aria-pressed={closedWeekdays.includes(n)}
              aria-label={words.closedOn(name, weekday)}
              onClick={() => toggle(n)}
            >
              {weekday}
            </button>
          ))}
        </div>
      </Labelled>
      <Labelled label={fields.closedDates}>
        <CommitInput
          aria-label={of(fields.closedDates)}
          placeholder={words.datesHint}
          value={datesText(closedDates, near, language)}
          onCommit={(text) => {
            const next = parseDates(text, near);
            return next === undefined ? refuse(words.badDates) : edit('places', id, { closedDates: next });
          }}
        />
      </Labelled>
      <Labelled label={fields.toilet}>
        <Select
          aria-label={of(fields.toilet)}
          value={toKnown(toilet)}
          onChange={(value) => edit('places', id, { toilet: fromKnown(value) })}
          options={KNOWN.map((value) => ({ value, label: words.toilet[value] }))}
        />
      </Labelled>
      <Labelled label={fields.busParking}>
        <Select
          aria-label={of(fields.busParking)}
          value={toKnown(busParking)}
          onChange={(value) => edit('places', id, { busParking: fromKnown(value) })}
          options={KNOWN.map((value) => ({ value, label: words.parking[value] }))}
        />
      </Labelled>
      <Labelled label={fields.geo}>
        <CommitInput
          aria-label={of(fields.geo)}
          placeholder={words.geoHint}
          value={geo === null ? '' : `${geo.latitude}, ${geo.longitude}`}
          onCommit={(text) => {
            const next = parseGeo(text);
            return next === undefined ? refuse(words.badGeo) : edit('places', id, { geo: next });
          }}
        />
      </Labelled>
    </div>
  );
}

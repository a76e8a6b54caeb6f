import { useState } from 'react';
import { hoursText } from '../../../shared/domain/calendar/parse-hours.ts';
import type { Day } from '../../../shared/domain/collections/index.ts';
import type { Hours } from '../../../shared/domain/collections/values.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { commonFreeHours, dayPeople } from '../../../shared/domain/travel/presence.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import looks from './people.module.css';
import { PersonRow } from './person-row.tsx';
import styles from './places.module.css';

/** The people of one day. A name typed here stands in the list until its hours are known; then the plan keeps it. */
export function PeopleHours({ plan, day }: { readonly plan: Plan; readonly day: Day }) {
  const { places: words } = useWords();
  const language = useLanguage();
  const [name, setName] = useState('');
  const [typed, setTyped] = useState<readonly string[]>([]);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const known = dayPeople(plan, day.id);
  const people = [
    ...known,
    ...typed
      .filter((text) => !known.some((person) => person.text === text))
      .map((text) => ({ key: text, attendeeId: null, text, hours: [], items: [] })),
  ];
  const chosen = people.filter(({ key }) => picked.has(key));
  const free = commonFreeHours(plan, day.id, chosen, frameOf(day));

  function add(): void {
    const text = name.trim();
    if (text === '') return;
    setTyped([...typed, text]);
    setName('');
  }

  return (
    <section className={styles.section} aria-label={words.tabs.people}>
      {people.length === 0 ? (
        <div className={styles.hint}>
          <p>{words.noPeople}</p>
          <p>{words.noPeopleText}</p>
        </div>
      ) : (
        <>
          <ul className={styles.hops}>
            {people.map((person) => (
              <PersonRow
                key={person.key}
                person={person}
                dayId={day.id}
                picked={picked.has(person.key)}
                onPick={(on) => {
                  const next = new Set(picked);
                  if (on) next.add(person.key);
                  else next.delete(person.key);
                  setPicked(next);
                }}
              />
            ))}
          </ul>
          <p className={looks.free} role="status">
            {chosen.length === 0 ? (
              words.commonHint
            ) : (
              <>
                <span>{words.commonFree(chosen.length)}</span>
                <b>{free.length === 0 ? words.commonNone : hoursText(free, language)}</b>
              </>
            )}
          </p>
        </>
      )}
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          autoComplete="off"
          aria-label={words.newPerson}
          placeholder={words.newPerson}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" disabled={name.trim() === ''}>
          {words.addPerson}
        </Button>
      </form>
    </section>
  );
}

/** The day's window where it is definite, else eight to eight: what people look for a common time in. */
const frameOf = ({ windowStart, windowEnd }: Day): Hours => ({
  from: typeof windowStart === 'number' ? windowStart : 8 * 60,
  to: typeof windowEnd === 'number' ? windowEnd : 20 * 60,
});

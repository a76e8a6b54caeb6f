import { useMemo, useState } from 'react';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { listedPeople, PEOPLE_SHOWN, peopleWith } from '../find-people.ts';
import styles from './card-options.module.css';

/** Whose cards are wanted: those ticked stand first, the others are found by name, reading or city. */
export function PeoplePicker({
  plan,
  chosen,
  onChange,
}: {
  readonly plan: Plan;
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}) {
  const { documents } = useWords();
  const { cards: words } = documents;
  const language = useLanguage();
  const [text, setText] = useState('');
  const isChosen = new Set(chosen);
  const people = useMemo(() => listedPeople(plan, language), [plan, language]);
  const found = peopleWith(people, text).filter(({ person }) => !isChosen.has(person.id));
  const shown = [...people.filter(({ person }) => isChosen.has(person.id)), ...found.slice(0, PEOPLE_SHOWN)];
  return (
    <div className={styles.picker}>
      <input
        type="search"
        autoComplete="off"
        aria-label={words.findPerson}
        placeholder={words.findPerson}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ul className={styles.people} aria-label={words.people}>
        {shown.map(({ person: { id, name }, city }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={isChosen.has(id)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                }
              />
              <span>{name}</span>
              <small>{city}</small>
            </label>
          </li>
        ))}
      </ul>
      {found.length > PEOPLE_SHOWN && (
        <p className={styles.hint}>{words.moreFound(found.length - PEOPLE_SHOWN)}</p>
      )}
    </div>
  );
}

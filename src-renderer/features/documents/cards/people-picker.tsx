import { useState } from 'react';
import { inOrder } from '../../../../shared/domain/attendees/sort-people.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { nameOf } from '../../../../shared/domain/reference/title-of.ts';
import { searchKey, searchKeyOf } from '../../../../shared/text/search-key.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import styles from './card-options.module.css';

/** So many can be looked through; a name that is typed finds the others. */
const SHOWN = 60;

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
  const wanted = searchKey(text);
  const cityOf = (id: string | null, written: string): string => {
    const organisation = plan.rows.organisations.get(id ?? '');
    return organisation ? nameOf(organisation, language) : written;
  };
  const people = inOrder(plan).map((person) => ({
    person,
    city: cityOf(person.organisationId, person.organisationText),
  }));
  const found = people.filter(
    ({ person, city }) =>
      !isChosen.has(person.id) && searchKeyOf([person.name, person.reading, city]).includes(wanted),
  );
  const shown = [...people.filter(({ person }) => isChosen.has(person.id)), ...found.slice(0, SHOWN)];
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
      {found.length > SHOWN && <p className={styles.hint}>{words.moreFound(found.length - SHOWN)}</p>}
    </div>
  );
}

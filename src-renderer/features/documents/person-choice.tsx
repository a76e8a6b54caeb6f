import { useMemo, useState } from 'react';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { listedPeople, PEOPLE_SHOWN, peopleWith } from './find-people.ts';
import styles from './options-panel.module.css';

/** One person of the meeting; of many, those are offered whose name, reading or city was typed. */
export function PersonChoice({
  plan,
  label,
  value,
  onChange,
  also = [],
}: {
  readonly plan: Plan;
  readonly label: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** Others who can be chosen, behind those of the list. */
  readonly also?: readonly { readonly value: string; readonly label: string }[];
}) {
  const { documents } = useWords();
  const { cards: words } = documents;
  const language = useLanguage();
  const [text, setText] = useState('');
  const people = useMemo(() => listedPeople(plan, language), [plan, language]);
  const found = peopleWith(people, text);
  const isShown = found.slice(0, PEOPLE_SHOWN).some(({ person }) => person.id === value);
  const chosen = people.filter(({ person }) => person.id === value && !isShown);
  const more = found.length - PEOPLE_SHOWN;
  return (
    <>
      {people.length > PEOPLE_SHOWN && (
        <input
          type="search"
          autoComplete="off"
          className={styles.name}
          aria-label={words.findPerson}
          placeholder={words.findPerson}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            // What is typed until one is left needs no second choice.
            const [only, ...others] = peopleWith(people, event.target.value);
            if (only && others.length === 0) onChange(only.person.id);
          }}
        />
      )}
      <Field label={label} stacked hint={more > 0 ? words.moreFound(more) : ''}>
        {(props) => (
          <Select
            {...props}
            value={value}
            options={[
              ...[...chosen, ...found.slice(0, PEOPLE_SHOWN)].map(({ person: { id, name }, city }) => ({
                value: id,
                label: city === '' ? name : documents.personOf(name, city),
              })),
              ...also,
            ]}
            onChange={onChange}
          />
        )}
      </Field>
    </>
  );
}

import { useMemo, useState } from 'react';
import { byOrder } from '../../../shared/domain/plan/plan.ts';
import { matchesWords, searchKeyOf, searchWords } from '../../../shared/text/search-key.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './privacy.module.css';

/** As many as can be looked through; the search finds the others. */
const SHOWN = 100;

/** Chooses people of the plan by name, reading or city. */
export function PeoplePicker({
  onPicked,
  onClose,
}: {
  onPicked: (ids: readonly string[]) => void;
  onClose: () => void;
}) {
  const { common, privacy: words } = useWords();
  const { attendees, organisations } = usePlan().rows;
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const people = useMemo(
    () =>
      [...attendees.values()].sort(byOrder).map((person) => {
        const city = organisations.get(person.organisationId ?? '')?.name ?? person.organisationText;
        return { person, city, key: searchKeyOf([person.name, person.reading, city]) };
      }),
    [attendees, organisations],
  );
  const query = searchWords(text);
  const hits = people.filter(({ key }) => matchesWords(key, query));
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <Dialog
      title={words.pickTitle}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button look="primary" disabled={chosen.size === 0} onClick={() => onPicked([...chosen])}>
            {words.pickNext(chosen.size)}
          </Button>
        </>
      }
    >
      <Field label={words.pickSearch} stacked>
        {(props) => (
          <input
            autoComplete="off"
            {...props}
            autoFocus
            type="search"
            value={text}
            onChange={(e) => setText(e.target.value)}
          />
        )}
      </Field>
      <ul className={styles.people}>
        {hits.slice(0, SHOWN).map(({ person, city }) => (
          <li key={person.id}>
            <label>
              <input type="checkbox" checked={chosen.has(person.id)} onChange={() => toggle(person.id)} />
              <b>{person.name}</b>
              <span>{[city, person.department, person.jobTitle].filter(Boolean).join('　')}</span>
            </label>
          </li>
        ))}
      </ul>
      {hits.length > SHOWN && <p className={styles.hint}>{words.pickMore(hits.length - SHOWN)}</p>}
      {hits.length === 0 && <p className={styles.hint}>{words.pickNone}</p>}
    </Dialog>
  );
}

import { useMemo, useState } from 'react';
import { goneSubjects } from '../../../shared/domain/exchange/told-subjects.ts';
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
  const plan = usePlan();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const people = useMemo(
    () => [
      ...[...plan.rows.attendees.values()].sort(byOrder).map((person) => {
        const { id, name, reading, department, jobTitle, organisationText } = person;
        const city = plan.rows.organisations.get(person.organisationId ?? '')?.name ?? organisationText;
        const about = [city, department, jobTitle].filter(Boolean).join('　');
        return { id, name, about, key: searchKeyOf([name, reading, city]) };
      }),
      // Taken off the list, but still noted as having a calendar.
      ...goneSubjects(plan)
        .filter(({ kind }) => kind === 'person')
        .map(({ id, name }) => ({ id, name, about: words.pickGone, key: searchKeyOf([name]) })),
    ],
    [plan, words],
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
        {hits.slice(0, SHOWN).map(({ id, name, about }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
              <b>{name}</b>
              <span>{about}</span>
            </label>
          </li>
        ))}
      </ul>
      {hits.length > SHOWN && <p className={styles.hint}>{words.pickMore(hits.length - SHOWN)}</p>}
      {hits.length === 0 && <p className={styles.hint}>{words.pickNone}</p>}
    </Dialog>
  );
}

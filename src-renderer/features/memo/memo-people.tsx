import type { Attendee } from '../../../shared/domain/collections/index.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { fromText } from '../../parts/from-text.ts';
import { usePlan } from '../../store/use-plan.ts';
import styles from './memo.module.css';

const SHOWN = 6;

/** Who it may be about; of several, a person chooses. */
export function MemoPeople({
  people,
  who,
  onChoose,
}: {
  people: readonly Attendee[];
  who: string | null;
  onChoose: (id: string) => void;
}) {
  const { memo: words } = useWords();
  const plan = usePlan();
  const language = useLanguage();
  if (people.length === 0) return <p className={styles.hint}>{words.nobody}</p>;
  const from = (person: Attendee): string =>
    [fromText(plan, person, language), person.jobTitle].filter(Boolean).join('　');
  return (
    <fieldset className={styles.group}>
      <legend>{words.who}</legend>
      {people.slice(0, SHOWN).map((person) => (
        <label key={person.id} className={styles.choice}>
          <input type="radio" name="who" checked={who === person.id} onChange={() => onChoose(person.id)} />
          <b>{person.name}</b>
          <span className={styles.hint}>{from(person)}</span>
        </label>
      ))}
      {people.length > SHOWN && <p className={styles.hint}>{words.more(people.length - SHOWN)}</p>}
      <label className={styles.choice}>
        <input type="radio" name="who" checked={who === ''} onChange={() => onChoose('')} />
        {words.justMemo}
      </label>
    </fieldset>
  );
}

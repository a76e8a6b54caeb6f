import { useWords } from '../../i18n/language.tsx';
import styles from './fact-list.module.css';

/** A fact of a city's reply under its name; `before` is struck out where it was another. */
export interface Fact {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Contact and agenda of a reply, a line each. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const { replies: words } = useWords();
  return (
    <dl className={styles.facts} aria-label={words.facts.title}>
      {facts.map(({ key, label, before, after }) => (
        <div key={key} data-testid="reply-fact">
          <dt>{label}</dt>
          <dd>
            {before !== '' && <del>{before}</del>} {after}
          </dd>
        </div>
      ))}
    </dl>
  );
}

import { useWords } from '../../i18n/language.tsx';
import { Kbd } from '../../ui/marks.tsx';
import { Grow } from '../../ui/screen.tsx';
import styles from './attendees-screen.module.css';

export interface AttendeesFootProps {
  readonly shown: number;
  readonly all: number;
  /** What is only counted; null while it is not yet. */
  readonly facts: { readonly groups: number; readonly lacking: number } | null;
  readonly narrowed: boolean;
}

/** The foot: how many people, how many of them the search found, and the keys. */
export function AttendeesFoot({ shown, all, facts, narrowed }: AttendeesFootProps) {
  const { attendees: words } = useWords();
  return (
    <>
      <span role="status">{narrowed ? words.hits(shown, all) : facts && words.total(all, facts.groups)}</span>
      {facts && facts.lacking > 0 && <span className={styles.lacking}>{words.lacking(facts.lacking)}</span>}
      <Grow />
      <span className={styles.keys} aria-hidden>
        <span>
          {words.keys.yes} <Kbd>1</Kbd>
        </span>
        <span>
          {words.keys.no} <Kbd>2</Kbd>
        </span>
        <span>
          {words.keys.maybe} <Kbd>3</Kbd>
        </span>
        <span>
          {words.keys.clear} <Kbd>0</Kbd>
        </span>
        <span>
          {words.keys.edit} <Kbd>F2</Kbd>
        </span>
        <span>
          {words.keys.select} <Kbd>Shift Space</Kbd>
        </span>
        <span>
          {words.keys.add} <Kbd>Ctrl Enter</Kbd>
        </span>
      </span>
    </>
  );
}

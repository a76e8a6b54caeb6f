import { useId } from 'react';
import type { ToldConflict } from '../../../shared/domain/merge/tell.ts';
import { useWords } from '../../i18n/language.tsx';
import styles from './merge.module.css';
import { whoWrote } from './who-wrote.ts';

interface Props {
  readonly told: ToldConflict;
  readonly own: string;
  readonly names: Readonly<Record<string, string>>;
  /** The side that is chosen; undefined while it is left open. */
  readonly choice: number | undefined;
  readonly onChoose: (side: number | undefined) => void;
}

/** One conflict of a merge: its values side by side, one of them or none to be chosen. */
export function ConflictChoice({ told, own, names, choice, onChoose }: Props) {
  const { merge: words } = useWords();
  const group = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>
        {told.collection}
        <b>{told.title}</b>
        {told.field || words.removal}
      </legend>
      <div className={styles.sides}>
        {told.sides.map((side, n) => (
          <label key={side.text} className={styles.side}>
            <input type="radio" name={group} checked={choice === n} onChange={() => onChoose(n)} />
            <span>
              <b>{side.text}</b>
              <small>
                {[whoWrote(side.stamps, own, names, words), side.stands ? words.stands : '']
                  .filter((part) => part !== '')
                  .join('・')}
              </small>
            </span>
          </label>
        ))}
        <label className={styles.side}>
          <input
            type="radio"
            name={group}
            checked={choice === undefined}
            onChange={() => onChoose(undefined)}
          />
          <span>{words.later}</span>
        </label>
      </div>
    </fieldset>
  );
}

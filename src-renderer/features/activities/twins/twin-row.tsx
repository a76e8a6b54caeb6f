import { useId } from 'react';
import type { MergeChoice } from '../../../../shared/domain/attendees/merge-proposal.ts';
import { useWords } from '../../../i18n/language.tsx';
import styles from './twins.module.css';

/** One part of two entries and whose value is taken. */
export function TwinRow({
  label,
  keep,
  drop,
  canKeepBoth,
  value,
  onChoose,
}: {
  label: string;
  keep: string;
  drop: string;
  canKeepBoth: boolean;
  value: MergeChoice;
  onChoose: (choice: MergeChoice) => void;
}) {
  const { activities: words } = useWords();
  const name = useId();
  const choice = (which: MergeChoice, text: string) => (
    <label className={value === which ? styles.chosen : styles.choice}>
      <input type="radio" name={name} checked={value === which} onChange={() => onChoose(which)} />
      <span>{text || words.empty}</span>
    </label>
  );
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{choice('keep', keep)}</td>
      <td>{choice('drop', drop)}</td>
      <td>{canKeepBoth && keep !== '' && drop !== '' && choice('both', words.both)}</td>
    </tr>
  );
}

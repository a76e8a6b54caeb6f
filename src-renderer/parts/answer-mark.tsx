import type { AnswerValue } from '../../shared/domain/collections/answers.ts';
import styles from './answer-mark.module.css';

const SIGNS: Readonly<Record<AnswerValue, string>> = { yes: '○', no: '×', maybe: '△' };

/** An answer as people write it; an empty box for one that has not come. The word is for screen readers. */
export function AnswerMark({ value, word }: { value: AnswerValue | null; word: string }) {
  return (
    <>
      <span className={value === null ? styles.none : styles[value]} aria-hidden>
        {value === null ? '' : SIGNS[value]}
      </span>
      <span className={styles.word}>{word}</span>
    </>
  );
}

import { useWords } from '../../../i18n/language.tsx';
import styles from './matrix.module.css';

const SIGNS: Readonly<Record<string, string>> = { y: '○', w: '○', n: '×', m: '△' };
const LOOKS: Readonly<Record<string, string | undefined>> = {
  y: styles.yes,
  w: styles.waiting,
  n: styles.no,
  m: styles.maybe,
  h: styles.held,
  '-': styles.open,
  r: styles.replaced,
  '.': styles.notAsked,
};

/** What stands in a cell, and the same in words. */
export function MatrixMark({ state, name, title }: { state: string; name: string; title: string }) {
  const { activities: words } = useWords();
  const word = words.states[state as keyof typeof words.states];
  return (
    <>
      <span className={LOOKS[state]} aria-hidden>
        {SIGNS[state] ?? (state === 'h' ? words.heldMark : state === 'r' ? '／' : '')}
        {state === 'w' && <small>{words.waitingMark}</small>}
      </span>
      <span className={styles.word}>{words.cell(name, title, word)}</span>
    </>
  );
}

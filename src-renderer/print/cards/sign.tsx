import type { Card } from './card.ts';
import styles from './cards.module.css';
import { Fitted } from './fitted.tsx';

/** 掲示: to be read from across a hall; an arrow that stands as large as the words. */
export function Sign({ card }: { readonly card: Card }) {
  const h = card.height;
  const arrow = card.text('arrow');
  const inner = card.width * 0.86;
  return (
    <div className={styles.sign} style={{ height: `${h}mm` }}>
      <Fitted
        className={styles.name}
        text={card.text('text')}
        width={inner}
        height={arrow === '' ? h * 0.5 : h * 0.34}
        max={h * 0.34}
        min={h * 0.16}
        leading={1.15}
      />
      <Fitted
        className={styles.english}
        text={card.text('english')}
        width={inner}
        height={card.text('english') === '' ? 0.01 : h * 0.17}
        max={h * 0.1}
        min={h * 0.05}
      />
      {arrow !== '' && <SignArrow direction={arrow} size={h * 0.26} />}
      {card.text('note') !== '' && (
        <div>
          {card
            .text('note')
            .split('\n')
            .map((line) => (
              <Fitted
                key={line}
                className={styles.note}
                text={line}
                width={inner}
                height={h * 0.07}
                max={h * 0.045}
                min={h * 0.025}
              />
            ))}
        </div>
      )}
    </div>
  );
}

const TURN: Readonly<Record<string, number>> = { '→': 0, '↑': -90, '←': 180 };

/** Drawn, for no font has an arrow that is heavy enough. */
const SignArrow = ({ direction, size }: { readonly direction: string; readonly size: number }) => (
  <svg
    className={styles.arrow}
    viewBox="0 0 200 100"
    style={{ width: `${size * 2}mm`, height: `${size}mm`, rotate: `${TURN[direction] ?? 0}deg` }}
    aria-hidden="true"
  >
    <path d="M4 36h112V8l80 42-80 42V64H4z" fill="currentColor" />
    <title>{direction}</title>
  </svg>
);

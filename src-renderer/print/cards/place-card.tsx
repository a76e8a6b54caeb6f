import type { Card } from './card.ts';
import styles from './cards.module.css';
import { Fitted } from './fitted.tsx';

/** 席札: city, name, title, centred; measures in parts of the card's height. */
export function PlaceCard({ card }: { readonly card: Card }) {
  const inner = card.width - 10;
  const h = card.height;
  const { text: name, reading = '' } = card.cell('name');
  return (
    <div className={styles.face} style={{ height: `${h}mm` }}>
      <Fitted
        className={styles.line}
        text={card.text('city')}
        width={inner}
        height={h * 0.17}
        max={h * 0.1}
        min={h * 0.06}
      />
      <div className={styles.middle}>
        <Fitted
          className={styles.reading}
          text={reading}
          width={inner}
          height={reading === '' ? 0.01 : h * 0.1}
          max={h * 0.055}
          min={h * 0.04}
        />
        <Fitted
          className={styles.name}
          text={name}
          behind={card.text('honorific')}
          width={inner}
          height={h * 0.38}
          max={h * 0.2}
          min={h * 0.14}
          leading={1.15}
        />
      </div>
      <Fitted
        className={styles.line}
        text={card.text('jobTitle')}
        width={inner}
        height={h * 0.17}
        max={h * 0.075}
        min={h * 0.05}
      />
    </div>
  );
}

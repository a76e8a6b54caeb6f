import type { Card } from './card.ts';
import styles from './cards.module.css';
import { Fitted } from './fitted.tsx';

/** 宛名: postal code and address, the body, and to whom. */
export function AddressLabel({ card }: { readonly card: Card }) {
  const h = card.height;
  const inner = card.width - 10;
  const line = (text: string, height: number, max: number, min: number, behind = '') =>
    text === '' ? null : (
      <Fitted
        className={styles.line}
        text={text}
        behind={behind}
        width={inner}
        height={h * height}
        max={h * max}
        min={h * min}
      />
    );
  const to = card.text('addressee');
  const office = card.text('department');
  const honorific = card.text('honorific');
  return (
    <div className={styles.address} style={{ height: `${h}mm` }}>
      {line(card.text('postalCode'), 0.13, 0.095, 0.07)}
      {line(card.text('address'), 0.25, 0.09, 0.065)}
      {line(card.text('organisation'), 0.2, 0.125, 0.085, office === '' && to === '' ? honorific : '')}
      {line(office, 0.16, 0.1, 0.07, to === '' ? honorific : '')}
      {line(to, 0.16, 0.12, 0.08, honorific)}
    </div>
  );
}

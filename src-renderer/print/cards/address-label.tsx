import { printedWidth } from '../../../shared/text/printed-width.ts';
import type { Card } from './card.ts';
import styles from './cards.module.css';
import { Fitted } from './fitted.tsx';

/** Around the words, in mm: labels are peeled off sheets that lie a little askew. */
const AIR = { side: 6, top: 4 } as const;

/** 宛名ラベル: postal code and address above, then body, office and addressee, larger to the end. */
export function AddressLabel({ card }: { readonly card: Card }) {
  const inner = card.width - 2 * AIR.side;
  const h = card.height - 2 * AIR.top;
  const postalCode = card.text('postalCode');
  const [last = '', ...above] = ['addressee', 'office', 'city']
    .map((column) => card.text(column))
    .filter((text) => text !== '');
  // Two lines of the usual size do not hold it: it takes a third one rather than shrink.
  const isLong = printedWidth(card.text('address')) * h * 0.1 > inner * 1.8;
  return (
    <div className={styles.address} style={{ padding: `${AIR.top}mm ${AIR.side}mm` }}>
      {postalCode !== '' && (
        <div className={styles.postalCode} style={{ fontSize: `${h * 0.11}mm` }}>
          〒{postalCode}
        </div>
      )}
      <Fitted
        className={styles.line}
        text={card.text('address')}
        width={inner}
        height={h * (isLong ? 0.36 : 0.26)}
        max={h * (isLong ? 0.09 : 0.1)}
        min={h * 0.09}
      />
      <div className={styles.addressed}>
        {above.reverse().map((text) => (
          <Fitted
            key={text}
            className={styles.line}
            text={text}
            width={inner}
            height={h * 0.2}
            max={h * 0.11}
            min={h * 0.075}
          />
        ))}
        <Fitted
          className={styles.name}
          text={last}
          behind={card.text('honorific')}
          behindSize={1}
          width={inner}
          height={h * 0.3}
          max={h * 0.15}
          min={h * 0.1}
          leading={1.2}
        />
      </div>
    </div>
  );
}

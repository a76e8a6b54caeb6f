import type { Card } from './card.ts';
import styles from './cards.module.css';
import { Fitted } from './fitted.tsx';

/** 卓上名札: three panels of a third each; the first stands on its head, the last is the foot. */
export function Tent({ card }: { readonly card: Card }) {
  const panel = card.height / 3;
  const face = <TentFace card={card} height={panel} />;
  return (
    <div className={styles.tent} style={{ gridTemplateRows: `${panel}mm ${panel}mm ${panel}mm` }}>
      <div className={styles.turned}>{face}</div>
      <div className={styles.upright}>{face}</div>
      <div />
    </div>
  );
}

/** City above, the name at 60 to 90 points, the title below. */
function TentFace({ card, height }: { readonly card: Card; readonly height: number }) {
  const inner = card.width - 24;
  const { text: name, reading = '' } = card.cell('name');
  return (
    <div className={styles.face} style={{ height: `${height}mm` }}>
      <Fitted className={styles.line} text={card.text('city')} width={inner} height={14} max={10.5} min={7} />
      <div className={styles.middle}>
        <Fitted
          className={styles.reading}
          text={reading}
          width={inner}
          height={reading === '' ? 0.01 : 8}
          max={5.5}
          min={3.5}
        />
        <Fitted
          className={styles.name}
          text={name}
          behind={card.text('honorific')}
          width={inner}
          height={44}
          max={31.5}
          min={21.2}
          leading={1.15}
        />
      </div>
      <Fitted
        className={styles.line}
        text={card.text('jobTitle')}
        width={inner}
        height={12}
        max={7}
        min={4.5}
      />
    </div>
  );
}

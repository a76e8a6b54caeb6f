import type { Card } from './card.ts';
import styles from './cards.module.css';
import { Fitted } from './fitted.tsx';
import { QrCode } from './qr-code.tsx';

/** The size all measures below are of; larger and smaller badges are scaled. */
const LIKE = { width: 91, height: 55 } as const;
/** Side of the code, and white around it: four modules are asked for (ISO/IEC 18004). */
const CODE_MM = 16;
const SIDE_MM = 4;

/** 名札: a bar in the networks' colours, city and field, the name large, office below, the code at a corner. */
export function Badge({ card }: { readonly card: Card }) {
  const u = Math.min(card.width / LIKE.width, card.height / LIKE.height);
  const inner = card.width - 2 * SIDE_MM * u;
  const { text: name, reading = '' } = card.cell('name');
  const code = card.text('code');
  const networks = String(card.cell('network').value ?? '')
    .split(' ')
    .filter((id) => id !== '');
  const office = [card.text('department'), card.text('jobTitle')].filter((part) => part !== '').join('　');
  const marks = card
    .text('marks')
    .split(/、|, /u)
    .filter((mark) => mark !== '');
  const beside = code === '' ? inner : inner - (CODE_MM + 3) * u;
  return (
    <div className={styles.badge} style={{ ['--u' as string]: `${u}mm` }}>
      <div className={styles.bar}>
        {networks.length === 0 ? (
          <span data-network="none">{card.text('kind')}</span>
        ) : (
          networks.map((id, at) => (
            <span key={id} data-network={id}>
              {card.text('network').split(/、|, /u)[at] ?? ''}
            </span>
          ))
        )}
      </div>
      <div className={styles.from}>
        <Fitted
          className={styles.city}
          text={card.text('city')}
          width={inner * 0.62}
          height={7 * u}
          max={4.6 * u}
          min={3 * u}
        />
        <Fitted
          className={styles.field}
          text={card.text('field')}
          width={inner * 0.35}
          height={7 * u}
          max={2.9 * u}
          min={2.2 * u}
        />
      </div>
      <div className={styles.middle}>
        <Fitted
          className={styles.reading}
          text={reading}
          width={inner}
          height={reading === '' ? 0.01 : 5 * u}
          max={2.9 * u}
          min={2.1 * u}
        />
        <Fitted
          className={styles.name}
          text={name}
          behind={card.text('honorific')}
          width={inner}
          height={16 * u}
          max={9.2 * u}
          min={7.05 * u}
          leading={1.15}
        />
      </div>
      <div className={styles.foot} style={{ width: `${beside}mm` }}>
        <Fitted
          className={styles.office}
          text={office}
          width={beside}
          height={9.5 * u}
          max={3.2 * u}
          min={2.5 * u}
        />
        <div className={styles.marks}>
          {marks.map((mark) => (
            <span key={mark}>{mark}</span>
          ))}
        </div>
      </div>
      {code !== '' && <QrCode className={styles.code} text={code} />}
    </div>
  );
}

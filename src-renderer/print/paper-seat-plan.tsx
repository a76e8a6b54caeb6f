import type { Document, DocumentSeatPlan } from '../../shared/documents/document.ts';
import { textArea } from '../../shared/documents/text-area.ts';
import { SEAT_HEIGHT } from '../../shared/domain/seating/seat-layout.ts';
import { Fitted } from './cards/fitted.tsx';
import styles from './paper-seat-plan.module.css';

/** Height in mm below the head of the paper and above its foot. */
const HEIGHT_MM = { A4: 108, A3: 190 } as const;
/** Above and below the seats, for what stands at the walls. */
const WALL_MM = 8;
/** The widest seat that still looks like one. */
const WIDEST_MM = 34;

/** A room from above: names on their seats, tables, and what stands at the walls; the front is above. */
export function PaperSeatPlan({
  room,
  size,
}: {
  readonly room: DocumentSeatPlan;
  readonly size: Document['page']['size'];
}) {
  const { width } = textArea({ size, orientation: 'landscape' });
  const height = HEIGHT_MM[size];
  const unit = Math.min((width - WALL_MM * 2) / room.width, (height - WALL_MM * 2) / room.height, WIDEST_MM);
  const at = (side: DocumentSeatPlan['fixtures'][number]['side']) =>
    room.fixtures.filter((one) => one.side === side).map(({ label }) => label);
  const box = (one: { x: number; y: number }, wide: number, high: number) => ({
    left: `${one.x * unit}mm`,
    top: `${one.y * unit}mm`,
    width: `${wide * unit}mm`,
    height: `${high * unit}mm`,
  });
  return (
    <div className={styles.room} style={{ width: `${room.width * unit + WALL_MM * 2}mm` }}>
      <Wall side="front" labels={at('front').length === 0 ? [room.front] : at('front')} />
      <div className={styles.middle}>
        <Wall side="left" labels={at('left')} />
        <div
          className={styles.floor}
          style={{ width: `${room.width * unit}mm`, height: `${room.height * unit}mm` }}
        >
          {room.tables.map((table) => (
            <div
              key={`${table.x} ${table.y} ${table.width}`}
              className={styles.table}
              style={box(table, table.width, table.height)}
            />
          ))}
          {room.seats.map((seat) => (
            <div key={seat.number} className={styles.seat} style={box(seat, 1, SEAT_HEIGHT)}>
              {seat.name === '' ? (
                <span className={styles.free}>{seat.number}</span>
              ) : (
                <>
                  <span className={styles.number} style={{ fontSize: `${unit * 0.085}mm` }}>
                    {seat.number}
                  </span>
                  <Fitted
                    className={styles.city}
                    text={seat.city}
                    width={unit * 0.92}
                    height={unit * 0.13}
                    max={unit * 0.1}
                    min={unit * 0.06}
                  />
                  <Fitted
                    className={styles.name}
                    text={seat.name}
                    width={unit * 0.92}
                    height={unit * 0.27}
                    max={unit * 0.155}
                    min={unit * 0.1}
                    leading={1.15}
                  />
                </>
              )}
            </div>
          ))}
        </div>
        <Wall side="right" labels={at('right')} />
      </div>
      <Wall side="back" labels={at('back')} />
    </div>
  );
}

const Wall = ({ side, labels }: { readonly side: string; readonly labels: readonly string[] }) => (
  <div className={styles.wall} data-side={side}>
    {labels.map((label, n) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two doors of one wall are alike and hold no state
      <span key={n}>{label}</span>
    ))}
  </div>
);

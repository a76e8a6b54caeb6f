import type { Document, DocumentSeatPlan } from '../../shared/documents/document.ts';
import {
  inwards,
  isNumbered,
  type SeatLook,
  seatDrawing,
  WALL_MM,
} from '../../shared/documents/seat-drawing.ts';
import { SEAT_HEIGHT } from '../../shared/domain/seating/seat-layout.ts';
import { Fitted } from './cards/fitted.tsx';
import styles from './paper-seat-plan.module.css';

/** A seat's texts in widths of a seat: its number and city above, its name below. */
const SMALL = 0.135;
const NAME = 0.17;
/** Numbers that stand for names, in mm: 6.5 points, and 7 where there is room. */
const NUMBER_MM = { least: 2.3, most: 2.5 } as const;

type Seat = DocumentSeatPlan['seats'][number];

/** A room from above: names or numbers on its seats, tables, and what stands at the walls; the front is above. */
export function PaperSeatPlan({
  room,
  paper,
}: {
  readonly room: DocumentSeatPlan;
  readonly paper: Pick<Document, 'page' | 'subtitle' | 'marks'>;
}) {
  const { unit, look } = seatDrawing(room, paper);
  const at = (side: DocumentSeatPlan['fixtures'][number]['side']) =>
    room.fixtures.filter((one) => one.side === side).map(({ label }) => label);
  const box = (one: { x: number; y: number }, wide: number, high: number) => ({
    left: `${one.x * unit}mm`,
    top: `${one.y * unit}mm`,
    width: `${wide * unit}mm`,
    height: `${high * unit}mm`,
  });
  return (
    <>
      {look !== 'names' && <p className={styles.key}>{room.key}</p>}
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
              <div
                key={seat.number}
                className={styles.seat}
                data-free={seat.name === '' || undefined}
                data-look={look}
                style={box(seat, 1, SEAT_HEIGHT)}
              >
                {look === 'names' ? (
                  <NamedSeat seat={seat} unit={unit} />
                ) : (
                  <NumberedSeat seat={seat} unit={unit} look={look} />
                )}
              </div>
            ))}
            {look === 'fifths' &&
              room.seats
                .filter(({ number }) => isNumbered(number, look))
                .map((seat) => (
                  <span
                    key={seat.number}
                    className={styles.fifth}
                    data-towards={inwards(seat, room) ?? undefined}
                    style={{ ...box(seat, 1, SEAT_HEIGHT), fontSize: `${NUMBER_MM.least}mm` }}
                  >
                    <b>{seat.number}</b>
                  </span>
                ))}
          </div>
          <Wall side="right" labels={at('right')} />
        </div>
        <Wall side="back" labels={at('back')} />
      </div>
    </>
  );
}

function NamedSeat({ seat: { number, city, name }, unit }: { readonly seat: Seat; readonly unit: number }) {
  if (name === '') return <span className={styles.free}>{number}</span>;
  const size = unit * SMALL;
  // The number stands in front of the city, for the list below names it.
  const room = unit * 0.92 - (String(number).length * 0.76 + 0.4) * size;
  return (
    <>
      <div className={styles.where}>
        <span className={styles.number} style={{ fontSize: `${size}mm` }}>
          {number}
        </span>
        <Fitted
          className={styles.city}
          text={city}
          width={room}
          height={unit * 0.17}
          max={size}
          min={unit * 0.08}
          leading={1.15}
        />
      </div>
      <Fitted
        className={styles.name}
        text={name}
        width={unit * 0.92}
        height={unit * 0.24}
        max={unit * NAME}
        min={unit * 0.12}
        leading={1.15}
      />
    </>
  );
}

/** The number that stands for a name, the city below it where that can be read. */
function NumberedSeat({
  seat: { number, city, name },
  unit,
  look,
}: {
  readonly seat: Seat;
  readonly unit: number;
  readonly look: SeatLook;
}) {
  if (look === 'fifths') return null;
  const size = look === 'cities' || unit * SEAT_HEIGHT < NUMBER_MM.most ? NUMBER_MM.least : NUMBER_MM.most;
  return (
    <>
      <span className={name === '' ? styles.free : styles.name} style={{ fontSize: `${size}mm` }}>
        {number}
      </span>
      {look === 'cities' && city !== '' && (
        <Fitted
          className={styles.city}
          text={city}
          width={unit * 0.94}
          height={unit * 0.2}
          max={unit * 0.18}
          min={unit * 0.1}
          leading={1.1}
        />
      )}
    </>
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

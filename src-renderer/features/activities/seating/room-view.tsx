import { useRef, useState } from 'react';
import { cityOf } from '../../../../shared/documents/builders/late-answers.ts';
import type { SeatPlan } from '../../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import type { RoomPlace, RoomSeating } from '../../../../shared/domain/seating/room-seating.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { CommitInput } from '../../../ui/commit-input.tsx';
import { Field } from '../../../ui/field.tsx';
import { WindowedList } from '../../../ui/windowed-list.tsx';
import { DRAGGED, SeatButton } from './seat-button.tsx';
import styles from './seating.module.css';
import { useRoom } from './use-room.ts';

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The room from above and, beside it, who has no seat yet. */
export function RoomView({
  plan,
  seatPlan,
  seating,
}: {
  readonly plan: Plan;
  readonly seatPlan: SeatPlan;
  readonly seating: RoomSeating;
}) {
  const { activities } = useWords();
  const { seating: words } = activities;
  const language = useLanguage();
  const hands = useRoom(seatPlan, seating);
  const room = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(1);
  const { layout, places, unseated } = seating;
  const field = useRef<HTMLDivElement>(null);
  const empty = places.find(({ number, person }) => number === current && person === null);

  function move(from: RoomPlace, key: string): boolean {
    const direction = ARROWS[key];
    if (!direction) return false;
    const next = nearest(places, from, direction);
    if (next) room.current?.querySelector<HTMLElement>(`[data-seat="${next.number}"]`)?.focus();
    return true;
  }

  return (
    <div className={styles.desk}>
      <section
        className={styles.unseated}
        aria-label={words.unseated}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          const attendeeId = event.dataTransfer.getData(DRAGGED);
          if (attendeeId !== '') hands.sit(attendeeId, null);
        }}
      >
        <h2>{unseated.length === 0 ? words.allSeated : words.unseatedCount(unseated.length)}</h2>
        <WindowedList
          items={unseated}
          keyOf={({ person }) => person.id}
          height={30}
          between={3}
          line={({ person, as }) => (
            <button
              type="button"
              title={`${person.name}　${cityOf(plan, person, language)}${as === 'sure' ? '' : words.as[as]}`}
              aria-pressed={hands.held === person.id}
              draggable
              onDragStart={(event) => event.dataTransfer.setData(DRAGGED, person.id)}
              onClick={() => hands.pick(hands.held === person.id ? null : person.id)}
            >
              <span>{person.name}</span>
              <small>
                {cityOf(plan, person, language)}
                {as !== 'sure' && words.as[as]}
              </small>
            </button>
          )}
        />
      </section>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no room */}
      <div
        ref={room}
        role="group"
        aria-label={seatPlan.title}
        className={styles.room}
        style={{ ['--columns' as string]: layout.width }}
      >
        <p className={styles.front}>
          {seatPlan.fixtures
            .filter(({ side }) => side === 'front')
            .map(({ kind }) => words.fixtures[kind])
            .join('・') || words.front}
        </p>
        <div className={styles.floor} style={{ height: `calc(var(--unit) * ${layout.height})` }}>
          {layout.tables.map(({ x, y, width, height }) => (
            <div
              key={`${x} ${y} ${width}`}
              className={styles.table}
              style={{
                left: `calc(var(--unit) * ${x})`,
                top: `calc(var(--unit) * ${y})`,
                width: `calc(var(--unit) * ${width})`,
                height: `calc(var(--unit) * ${height})`,
              }}
            />
          ))}
          {places.map((place) => (
            <SeatButton
              key={place.number}
              place={place}
              city={place.person ? cityOf(plan, place.person, language) : ''}
              hands={hands}
              isTabStop={place.number === Math.min(current, places.length)}
              onFocus={() => setCurrent(place.number)}
              onMove={(key) => move(place, key)}
              onWrite={() => field.current?.querySelector('input')?.focus()}
            />
          ))}
        </div>
        {empty && (
          <div ref={field} className={styles.words}>
            <Field label={words.text(empty.number)} stacked>
              {(props) => (
                <CommitInput
                  key={empty.number}
                  {...props}
                  value={empty.text}
                  maxLength={40}
                  onCommit={(text) => hands.write(empty.number, text)}
                />
              )}
            </Field>
          </div>
        )}
        <p className={styles.status} role="status">
          {hands.said === '' ? words.keys : hands.said}
        </p>
      </div>
    </div>
  );
}

/** The seat that is next in a direction: the nearest of those that lie more that way than across it. */
function nearest(
  places: readonly RoomPlace[],
  from: RoomPlace,
  [dx, dy]: readonly [number, number],
): RoomPlace | undefined {
  let best: RoomPlace | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const along = (place.x - from.x) * dx + (place.y - from.y) * dy * 2;
    const across = Math.abs((place.x - from.x) * dy) + Math.abs((place.y - from.y) * dx * 2);
    if (along <= 0.01) continue;
    const far = along + across * 2;
    if (far < least) [best, least] = [place, far];
  }
  return best;
}

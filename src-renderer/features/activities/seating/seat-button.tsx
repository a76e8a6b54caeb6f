import { Lock } from 'lucide-react';
import type { DragEvent, KeyboardEvent } from 'react';
import type { RoomPlace } from '../../../../shared/domain/seating/room-seating.ts';
import { SEAT_HEIGHT } from '../../../../shared/domain/seating/seat-layout.ts';
import { useWords } from '../../../i18n/language.tsx';
import styles from './seating.module.css';
import type { RoomHands } from './use-room.ts';

/** The type under which a person is dragged. */
export const DRAGGED = 'text/x-tsudoi-attendee';

/**
 * A seat: Enter picks up or puts down, Delete lets somebody get up or takes words away, L locks, T writes; arrows go to
 * the next one.
 */
export function SeatButton({
  place,
  city,
  hands,
  isTabStop,
  onFocus,
  onMove,
  onWrite,
}: {
  readonly place: RoomPlace;
  readonly city: string;
  readonly hands: RoomHands;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onMove: (key: string) => boolean;
  readonly onWrite: () => void;
}) {
  const { activities } = useWords();
  const { seating: words } = activities;
  const { number, person, seat, doubt, text } = place;
  const isLocked = seat?.locked ?? false;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (onMove(event.key)) event.preventDefault();
    else if (event.key === 'Escape') hands.pick(null);
    else if ((event.key === 'Delete' || event.key === 'Backspace') && person) hands.sit(person.id, null);
    else if ((event.key === 'Delete' || event.key === 'Backspace') && text !== '') hands.write(number, '');
    else if (event.key.toLowerCase() === 't' && !person) onWrite();
    else if (event.key.toLowerCase() === 'l' && person) hands.lock(number, !isLocked);
    else return;
    event.preventDefault();
  }

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    const attendeeId = event.dataTransfer.getData(DRAGGED);
    if (attendeeId !== '') hands.sit(attendeeId, number);
  }

  return (
    <button
      type="button"
      className={styles.seat}
      style={{
        left: `calc(var(--unit) * ${place.x})`,
        top: `calc(var(--unit) * ${place.y})`,
        height: `calc(var(--unit) * ${SEAT_HEIGHT})`,
      }}
      tabIndex={isTabStop ? 0 : -1}
      data-seat={number}
      data-doubt={doubt ?? undefined}
      data-held={(person && hands.held === person.id) || undefined}
      aria-label={words.seatName(number, person ? `${city} ${person.name}` : text, isLocked)}
      draggable={person !== null}
      onDragStart={(event) => person && event.dataTransfer.setData(DRAGGED, person.id)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
      onClick={() => hands.press(number)}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {person ? (
        <>
          <small>{city}</small>
          <span>{person.name}</span>
          {isLocked && <Lock size={11} aria-hidden />}
        </>
      ) : text !== '' ? (
        <span>{text}</span>
      ) : (
        <i>{number}</i>
      )}
    </button>
  );
}

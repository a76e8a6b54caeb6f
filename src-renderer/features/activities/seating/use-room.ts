import { useState } from 'react';
import type { SeatPlan } from '../../../../shared/domain/collections/index.ts';
import type { RoomSeating } from '../../../../shared/domain/seating/room-seating.ts';
import { useWords } from '../../../i18n/language.tsx';
import { useRun } from '../../../store/use-run.ts';

/** What can be done with the people of a room, by mouse and by keys alike. */
export interface RoomHands {
  /** Who was picked up and waits for a seat. */
  readonly held: string | null;
  readonly pick: (attendeeId: string | null) => void;
  readonly sit: (attendeeId: string, number: number | null) => void;
  /** Words on a seat without a person; '' for none. False where they were refused. */
  readonly write: (number: number, text: string) => boolean;
  readonly lock: (number: number, locked: boolean) => void;
  /** A seat was pressed: whoever is held sits down there, else who sits there is picked up. */
  readonly press: (number: number) => void;
  /** What happened last, for the status line. */
  readonly said: string;
}

export function useRoom(seatPlan: SeatPlan, { places }: RoomSeating): RoomHands {
  const { common, activities: words } = useWords();
  const run = useRun(common.refused);
  const [held, setHeld] = useState<string | null>(null);
  const [said, say] = useState('');
  const sit = (attendeeId: string, number: number | null): void => {
    if (!run('seatInRoom', { seatPlanId: seatPlan.id, attendeeId, number })) return;
    setHeld(null);
    say(number === null ? words.seating.gotUp : words.seating.sat(number));
  };
  const pick = (attendeeId: string | null): void => {
    setHeld(attendeeId);
    say(attendeeId === null ? words.seating.putDown : words.seating.picked);
  };
  return {
    held,
    pick,
    sit,
    said,
    write: (number, text) => run('writeOnSeat', { seatPlanId: seatPlan.id, number, text }),
    lock: (number, locked) => {
      if (run('lockRoomSeat', { seatPlanId: seatPlan.id, number, locked }))
        say(locked ? words.seating.locked(number) : words.seating.unlocked(number));
    },
    press: (number) => {
      const person = places.find((place) => place.number === number)?.person ?? null;
      if (held !== null) sit(held, number);
      else if (person) pick(person.id);
    },
  };
}

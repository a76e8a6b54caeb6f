import type { Claim } from '../../../../shared/domain/attendees/line.ts';
import type { ActivitySeating } from '../../../../shared/domain/travel/seating-of.ts';
import { hasRoomFor, seatingOf } from '../../../../shared/domain/travel/seating-of.ts';
import { useWords } from '../../../i18n/language.tsx';
import { useSession } from '../../../store/session.ts';
import { useToasts } from '../../../store/toast.ts';
import { useRun } from '../../../store/use-run.ts';

/** Gives out seats: all at once, or one by hand. */
export interface SeatWriter {
  readonly assign: () => void;
  readonly seat: (claim: Claim, vehicleId: string | null, locked: boolean) => void;
}

export function useSeats(activityId: string, seating: ActivitySeating | null): SeatWriter {
  const { common, activities: words } = useWords();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  return {
    assign: () => {
      if (!run('assignVehicles', { activityId })) return;
      const { plan } = useSession.getState();
      const activity = plan?.rows.activities.get(activityId);
      if (plan && activity) say(words.assigned(seatingOf(plan, activity).unseated.length));
    },
    seat: (claim, vehicleId, locked) => {
      const coach = seating?.coaches.find(({ vehicle }) => vehicle.id === vehicleId);
      const isInside = coach?.people.some((one) => one.claim.person.id === claim.person.id) ?? false;
      const { plan } = useSession.getState();
      if (plan && coach && !isInside && !hasRoomFor(plan, activityId, coach, claim)) {
        say(words.noRoom(coach.vehicle.name), 'error');
        return;
      }
      run('seatRider', { activityId, attendeeId: claim.person.id, vehicleId, locked });
    },
  };
}

import { Lock, LockOpen } from 'lucide-react';
import type { Claim } from '../../../../shared/domain/attendees/line.ts';
import type { RowOf } from '../../../../shared/domain/collections/index.ts';
import type { CoachLoad } from '../../../../shared/domain/travel/seating-of.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { fromText } from '../../../parts/from-text.ts';
import { usePlan } from '../../../store/use-plan.ts';
import { Button } from '../../../ui/button.tsx';
import { Mark } from '../../../ui/marks.tsx';
import { Select } from '../../../ui/select.tsx';
import styles from './coaches.module.css';
import type { SeatWriter } from './use-seats.ts';

const NONE = '';
/** Px of a line, as in the stylesheet. */
export const RIDER = 43;

/** The content of a line, one who rides: the seat's number, the vehicle, and whether it is locked. A choice by hand locks. */
export function RiderLine({
  claim,
  seat,
  coaches,
  seats,
}: {
  claim: Claim;
  seat: RowOf<'seats'> | null;
  coaches: readonly CoachLoad[];
  seats: SeatWriter;
}) {
  const { activities: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const { person, held } = claim;
  const locked = seat?.locked ?? false;
  return (
    <>
      <span className={styles.number}>{seat?.number}</span>
      <span className={styles.who}>
        {person.name}
        {held && <Mark tone="caution">{words.heldMark}</Mark>}
        {claim.answer.companions > 0 && <Mark>{words.withCompanions(claim.answer.companions)}</Mark>}
        <small>{fromText(plan, person, language)}</small>
      </span>
      <Select
        aria-label={words.seatOf(person.name)}
        value={seat?.vehicleId ?? NONE}
        onChange={(vehicleId) => seats.seat(claim, vehicleId === NONE ? null : vehicleId, true)}
        options={[
          { value: NONE, label: words.noSeat },
          ...coaches.map(({ vehicle }) => ({ value: vehicle.id, label: vehicle.name })),
        ]}
      />
      {seat && (
        <Button
          look="quiet"
          small
          aria-pressed={locked}
          aria-label={words.lockOf(person.name)}
          title={words.lock}
          onClick={() => seats.seat(claim, seat.vehicleId, !locked)}
        >
          {locked ? <Lock size={14} aria-hidden /> : <LockOpen size={14} aria-hidden />}
        </Button>
      )}
    </>
  );
}

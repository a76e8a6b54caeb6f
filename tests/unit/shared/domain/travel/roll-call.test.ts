import { beforeEach, describe, expect, test } from 'vitest';
import { rollCallOf } from '../../../../../shared/domain/travel/roll-call.ts';
import { everything } from '../../../../helpers/everything.ts';
import { doing, resetIds } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

const told = (call: ReturnType<typeof rollCallOf>) =>
  call?.counts.map(({ vehicle, arrived, expected }) => [vehicle?.name ?? null, arrived, expected]);

/** A tour of two places on one leg with one vehicle, in which people have seats; one of them is in on that leg. */
function tour() {
  const { plan, activityId, leg, vehicleId, third, fourth } = everything();
  return { plan, activityId, leg, vehicleId, third, fourth };
}

describe('rollCallOf', () => {
  test('counts each vehicle’s people, and says who belongs into which', () => {
    const { plan, activityId, leg, vehicleId, third } = tour();
    const call = rollCallOf(plan, activityId, leg);
    const [, arrived, expected] = told(call)?.[0] ?? [];
    expect(told(call)?.map(([name]) => name)).toEqual(['1号車']);
    expect(arrived).toBe(1);
    expect(expected).toBe(call?.vehicleOf.size);
    expect(call?.vehicleOf.get(third)?.id).toBe(vehicleId);
  });

  test('puts those without a seat at the end; a tick of another thing is none of the leg', () => {
    const { plan, activityId, leg, third, fourth } = tour();
    const before = rollCallOf(plan, activityId, leg);
    const patch = { capacity: 9 };
    const larger = doing(plan, 'editRow', { collection: 'activities', key: activityId, patch });
    const more = doing(larger, 'setAnswer', { attendeeId: fourth, activityId, value: 'yes' });
    const call = rollCallOf(more, activityId, leg);
    expect(told(call)?.at(-1)).toEqual([null, 0, 1]);
    expect(call?.vehicleOf.size).toBe(before?.vehicleOf.size);
    const back = doing(more, 'undoCheckIn', { attendeeId: third, activityId, itemId: leg });
    expect(told(rollCallOf(back, activityId, leg))?.map(([, arrived]) => arrived)).toEqual([0, 0]);
  });

  test('is none of a leg that no vehicle with seated people drives, or of an activity that is gone', () => {
    const { plan, activityId, leg, vehicleId } = tour();
    const elsewhere = doing(plan, 'setRide', { vehicleId, itemId: leg, on: false });
    expect(rollCallOf(elsewhere, activityId, leg)).toBeNull();
    expect(rollCallOf(plan, 'gone', leg)).toBeNull();
  });
});

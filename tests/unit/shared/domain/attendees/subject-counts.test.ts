import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { receptionOf } from '../../../../../shared/domain/attendees/reception.ts';
import { subjectCounts } from '../../../../../shared/domain/attendees/subject-counts.ts';
import { doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

const CITIES = ['sapporo', 'kobe', 'otsu'] as const;

test('every activity and leg side by side is what its own list says, proxies and a waiting line included', () => {
  const step = fc.record({
    who: fc.nat(7),
    what: fc.nat(2),
    does: fc.constantFrom('yes', 'no', 'maybe', 'in', 'in-leg', 'proxy'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      resetIds();
      let plan = yamagata();
      for (let n = 0; n < 8; n += 1)
        plan = doing(plan, 'addAttendee', { name: `人${n}`, organisationId: CITIES[n % 3] ?? null });
      const activityIds = [...plan.rows.activities.keys()].slice(0, 3);
      const [leg = ''] = plan.rows.items.keys();
      plan = doing(plan, 'editRow', {
        collection: 'activities',
        key: activityIds[0]!,
        patch: { capacity: 3 },
      });
      for (const { who, what, does } of steps) {
        const attendeeId = [...plan.rows.attendees.keys()][who]!;
        const activityId = activityIds[what % activityIds.length]!;
        const itemId = does === 'in-leg' ? leg : null;
        if (does === 'proxy') {
          if ([...plan.rows.attendees.values()].some(({ proxyOf }) => proxyOf === attendeeId)) continue;
          const person = { name: '代', reading: '' };
          plan = doing(plan, 'makeProxy', { attendeeId, activityIds: [activityId], person });
        } else if (does === 'in' || does === 'in-leg') {
          if (plan.rows.checkIns.has(`${attendeeId}|${activityId}|${itemId ?? ''}`)) continue;
          plan = doing(plan, 'checkIn', { attendeeId, activityId, itemId, desk: '' });
        } else if (plan.rows.answers.get(`${attendeeId}|${activityId}`)?.value !== does)
          plan = doing(plan, 'setAnswer', { attendeeId, activityId, value: does });
      }
      const subjects = activityIds.flatMap((activityId) =>
        [null, leg].map((itemId) => ({ activityId, itemId })),
      );
      expect(subjectCounts(plan, subjects)).toEqual(
        subjects.map(({ activityId, itemId }) => {
          const { arrived, expected } = receptionOf(plan, activityId, itemId);
          return { arrived, expected };
        }),
      );
    }),
    { numRuns: 60 },
  );
});

import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { answerIndex } from '../../../../../shared/domain/attendees/answer-index.ts';
import { answerTotals } from '../../../../../shared/domain/attendees/answer-totals.ts';
import { isInAudience } from '../../../../../shared/domain/attendees/audience.ts';
import { groupKeyOf } from '../../../../../shared/domain/attendees/city-group.ts';
import { standingOf } from '../../../../../shared/domain/attendees/standing.ts';
import type { Attendee } from '../../../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

const CITIES = ['sapporo', 'kanazawa', null] as const;

const waits = (plan: Plan, person: string, activity: string): boolean =>
  plan.rows.answers.get(`${person}|${activity}`)?.place === 'waiting';

/** The same counted one by one. */
function counted(plan: Plan, activityId: string, among: (person: Attendee) => boolean) {
  const activity = plan.rows.activities.get(activityId)!;
  const sum = { yes: 0, waiting: 0, maybe: 0, no: 0, open: 0 };
  for (const person of plan.rows.attendees.values()) {
    if (!among(person)) continue;
    const standing = standingOf(plan, answerIndex(plan), person, activityId);
    if (standing === null) continue;
    const asked = isInAudience(plan, activity, person);
    if (standing === 'open' || standing === 'held') sum.open += asked ? 1 : 0;
    else if (standing === 'yes' && waits(plan, person.id, activityId)) sum.waiting += 1;
    else sum[standing] += 1;
  }
  return sum;
}

test('totals by bits are those counted one by one, for all, a city and a network, proxies included', () => {
  let base = yamagata();
  const [scarce] = [...base.rows.activities.keys()];
  base = doing(base, 'editRow', { collection: 'activities', key: scarce!, patch: { capacity: 3 } });
  const activities = [...base.rows.activities.keys()];
  const step = fc.record({
    person: fc.nat(39),
    activity: fc.nat(activities.length - 1),
    value: fc.constantFrom('yes' as const, 'no' as const, 'maybe' as const, 'proxy' as const),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      resetIds();
      let plan = base;
      for (let n = 0; n < 40; n += 1)
        plan = doing(plan, 'addAttendee', { name: `${n}`, organisationId: CITIES[n % 3] ?? null });
      const people = [...plan.rows.attendees.keys()];
      const replaced = new Set<number>();
      for (const { person, activity, value } of steps) {
        const attendeeId = people[person]!;
        const activityId = activities[activity]!;
        if (value !== 'proxy') {
          if (plan.rows.answers.get(`${attendeeId}|${activityId}`)?.value === value) continue;
          plan = doing(plan, 'setAnswer', { attendeeId, activityId, value });
        } else if (!replaced.has(person)) {
          replaced.add(person);
          plan = doing(plan, 'makeProxy', {
            attendeeId,
            activityIds: [activityId],
            person: { name: '代理', reading: '', department: '', jobTitle: '' },
          });
        }
      }
      const totals = answerTotals(plan);
      const members = new Set(
        [...plan.rows.memberships.values()]
          .filter(({ network }) => network === 'uccn-jp')
          .map((m) => m.organisationId),
      );
      for (const id of activities) {
        expect(totals.all(id)).toEqual(counted(plan, id, () => true));
        for (const key of ['@sapporo', '@kanazawa', ''])
          expect(totals.group(key, id)).toEqual(counted(plan, id, (one) => groupKeyOf(one) === key));
        expect(totals.network('uccn-jp', id)).toEqual(
          counted(plan, id, ({ organisationId }) => members.has(organisationId ?? '')),
        );
      }
    }),
    { numRuns: 25 },
  );
});

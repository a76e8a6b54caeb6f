import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildActivityLists } from '../../../../shared/documents/builders/activity-lists.ts';
import { buildAttendeeList } from '../../../../shared/documents/builders/attendee-list.ts';
import { buildSignInSheet } from '../../../../shared/documents/builders/sign-in-sheet.ts';
import type { Document } from '../../../../shared/documents/document.ts';
import { narrowPlan } from '../../../../shared/documents/narrow-plan.ts';
import { answerIndex } from '../../../../shared/domain/attendees/answer-index.ts';
import { standingOf } from '../../../../shared/domain/attendees/standing.ts';
import { DEFAULT_CHOICES } from '../../../../shared/domain/collections/paper-settings.ts';
import { applyRows } from '../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { attempt, doing, resetIds, yamagata } from '../../../helpers/plans.ts';

const OPTIONS = { language: 'ja', date: '2026-10-01' } as const;

/** Whose lines a paper has, with what stands in them. */
const lines = ({ blocks }: Document) =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.sections.flatMap(({ rows }) =>
          rows.flatMap(({ ref, cells }) =>
            ref === undefined ? [] : [{ ref, text: cells.map(({ text }) => text).join(' ') }],
          ),
        )
      : [],
  );

const step = fc.record({
  what: fc.constantFrom('yes', 'no', 'maybe', 'proxy', 'proxy for one'),
  who: fc.nat(30),
  activity: fc.nat(1),
});

/** Two activities, six people with what they eat, and whatever they answer and whoever comes instead. */
function afterwards(steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]): Plan {
  resetIds();
  let plan = yamagata();
  for (const id of [...plan.rows.activities.keys()].slice(2)) plan = doing(plan, 'removeActivity', { id });
  const activities = [...plan.rows.activities.keys()];
  for (let n = 0; n < 6; n += 1)
    plan = doing(plan, 'addAttendee', { name: `人${n}`, organisationId: 'sapporo', diet: 'そば' });
  for (const { what, who, activity } of steps) {
    const people = [...plan.rows.attendees.keys()];
    const attendeeId = people[who % people.length]!;
    const activityId = activities[activity]!;
    const result =
      what === 'proxy' || what === 'proxy for one'
        ? attempt(plan, 'makeProxy', {
            attendeeId,
            activityIds: what === 'proxy' ? [] : [activityId],
            person: { name: `来る${people.length}` },
          })
        : attempt(plan, 'setAnswer', { attendeeId, activityId, value: what });
    if (result.ok) plan = applyRows(plan, result.value.rows);
  }
  return plan;
}

test('whoever comes instead is on each list once, as 代理; who is replaced is not; diet is asked afresh', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const plan = afterwards(steps);
      const { attendees, activities } = plan.rows;
      const standing = (id: string, activityId: string) =>
        standingOf(plan, answerIndex(plan), attendees.get(id)!, activityId);
      const check = (document: Document, isReplaced: (id: string) => boolean): void => {
        const found = lines(document);
        expect(new Set(found.map(({ ref }) => ref)).size).toBe(found.length);
        for (const { ref, text } of found) {
          expect(isReplaced(ref)).toBe(false);
          const isProxy = attendees.get(ref)!.proxyFor !== '';
          expect(text.split('の代理').length - 1).toBe(isProxy ? 1 : 0);
        }
      };
      for (const id of activities.keys()) {
        const isReplaced = (one: string): boolean => standing(one, id) === null;
        const who = { activityId: id };
        const list = buildAttendeeList(plan, { ...OPTIONS, who });
        const expected = [...attendees.keys()].filter((one) =>
          ['yes', 'maybe', 'held'].includes(standing(one, id) ?? ''),
        );
        expect(
          lines(list)
            .map(({ ref }) => ref)
            .sort(),
        ).toEqual(expected.sort());
        check(list, isReplaced);
        check(buildActivityLists(plan, { ...OPTIONS, who }), isReplaced);
        check(buildSignInSheet(plan, { ...OPTIONS, who }), isReplaced);
        const narrowed = narrowPlan(plan, { ...DEFAULT_CHOICES.people, activityId: id });
        expect([...narrowed.rows.attendees.keys()].sort()).toEqual(expected.sort());
      }
      check(buildAttendeeList(plan, OPTIONS), (one) =>
        [...activities.keys()].every((id) => standing(one, id) === null),
      );
      for (const { proxyOf, diet, mobility, phone } of attendees.values())
        if (proxyOf !== null) expect([diet, mobility, phone]).toEqual(['', '', '']);
    }),
    { numRuns: 60 },
  );
});

import { answerKey } from '../../../shared/domain/collections/answers.ts';
import { BLANK_ACTIVITY, BLANK_ANSWER } from '../../../shared/domain/collections/blank.ts';
import { customKey } from '../../../shared/domain/collections/custom-values.ts';
import { ordersAfter } from '../../../shared/domain/order/place-order.ts';
import type { Plan, PlanRows } from '../../../shared/domain/plan/plan.ts';
import { ANSWERS, CHOICES, OWN_TYPES, tableAnswer, tablePerson, tableValue } from '../input/table-people.mjs';
import { planWithPeople } from './plan-with-people.ts';

/** A plan whose table has 30 columns: 12 of its own, 6 answers, 12 fields of the meeting's own. */
export function tablePlan(count: number): Plan {
  const { plan } = planWithPeople(count);
  const orders = ordersAfter(null, OWN_TYPES.length);
  const activities: PlanRows['activities'] = new Map(
    orders.slice(0, ANSWERS).map((order, n) => {
      const id = `0199a001-0000-7000-8000-00000000000${n}`;
      return [id, { ...BLANK_ACTIVITY, id, title: `行事${n + 1}`, kind: 'meeting', order }];
    }),
  );
  const customFields: PlanRows['customFields'] = new Map(
    orders.map((order, n) => {
      const id = `0199a002-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`;
      const type = OWN_TYPES[n] ?? 'text';
      return [id, { id, name: `項目${n + 1}`, type, choices: type === 'choice' ? CHOICES : [], order }];
    }),
  );
  const attendees = new Map(plan.rows.attendees);
  const answers = new Map<string, PlanRows['answers'] extends ReadonlyMap<string, infer R> ? R : never>();
  const values = new Map<string, PlanRows['customValues'] extends ReadonlyMap<string, infer R> ? R : never>();
  let n = 0;
  for (const [id, person] of plan.rows.attendees) {
    const { reading, email } = tablePerson(n);
    attendees.set(id, { ...person, reading, email });
    [...activities.keys()].forEach((activityId, of) => {
      const value = tableAnswer(n, of);
      if (value !== null)
        answers.set(answerKey(id, activityId), { ...BLANK_ANSWER, attendeeId: id, activityId, value });
    });
    [...customFields.keys()].forEach((fieldId, of) => {
      const value = tableValue(n, of);
      if (value !== null) values.set(customKey(id, fieldId), { attendeeId: id, fieldId, value });
    });
    n += 1;
  }
  return {
    ...plan,
    rows: { ...plan.rows, activities, customFields, attendees, answers, customValues: values },
  };
}

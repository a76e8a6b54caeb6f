import { type AnswerValue, answerKey } from '../../shared/domain/collections/answers.ts';
import { BLANK_ANSWER } from '../../shared/domain/collections/blank.ts';
import type { Attendee } from '../../shared/domain/collections/index.ts';
import { BLANK_ATTENDEE } from '../../shared/domain/commands/attendees.ts';
import { ordersAfter } from '../../shared/domain/order/place-order.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { samplePlan } from '../../shared/domain/seed/record-plans.ts';

/** An attendee with nothing filled in but what is given. */
export const attendee = (id: string, about: Partial<Attendee> = {}): Attendee => ({
  id,
  ...BLANK_ATTENDEE,
  order: 'a0',
  ...about,
});

/** The plan with these people in hand-made order, and their answers for the first activity. */
export function withPeople(
  plan: Plan,
  people: readonly Attendee[],
  answers: Readonly<Record<string, AnswerValue>> = {},
): Plan {
  const orders = ordersAfter(null, people.length);
  const activityId = [...plan.rows.activities.keys()][0] ?? '';
  return {
    ...plan,
    rows: {
      ...plan.rows,
      attendees: new Map(people.map((person, at) => [person.id, { ...person, order: orders[at] ?? 'a0' }])),
      answers: new Map(
        Object.entries(answers).map(([attendeeId, value]) => [
          answerKey(attendeeId, activityId),
          { ...BLANK_ANSWER, attendeeId, activityId, value },
        ]),
      ),
    },
  };
}

/** Eight people of the sample meeting: members out of order, a proxy, a guest, a name with a variant kanji. */
export const samplePeople = (): Attendee[] => [
  attendee('p1', {
    organisationId: 'tsuruoka',
    department: '企画部政策企画課',
    jobTitle: '係長',
    name: '齋藤美咲',
    reading: 'さいとうみさき',
    phone: '0235-00-0000',
    email: 'misaki@example.jp',
    diet: 'そばアレルギー',
    remarks: '車いす',
  }),
  attendee('p2', {
    organisationId: 'nagoya',
    department: '観光文化交流局文化芸術推進課',
    jobTitle: '主査',
    name: '髙橋一郎',
    reading: 'たかはしいちろう',
  }),
  attendee('p3', {
    organisationId: 'nagoya',
    department: '観光文化交流局',
    jobTitle: '課長',
    name: '山﨑太郎',
    reading: 'やまざきたろう',
    proxyFor: '伊藤次郎',
  }),
  attendee('p4', {
    organisationId: 'yamagata',
    department: '文化創造都市課',
    jobTitle: '課長',
    name: '阿部花子',
    reading: 'あべはなこ',
  }),
  attendee('p5', {
    organisationText: '東北芸術工科大学',
    jobTitle: '教授',
    name: '𠮷田健',
    reading: '',
    kind: 'guest',
  }),
  attendee('p6', {
    organisationId: 'sapporo',
    department: '市民文化局',
    jobTitle: '部長',
    name: '鈴木一',
    reading: 'すずきはじめ',
    mode: 'online',
  }),
  attendee('p7', {
    organisationId: 'echizen',
    department: '産業環境部',
    jobTitle: '主任',
    name: '=1+1',
    reading: 'さとうはるか',
    kind: 'observer',
  }),
  attendee('p8', { organisationText: '', name: '渡邉さくら', reading: 'わたなべさくら', kind: 'staff' }),
];

/** The sample meeting with those people; answers are for its first activity. */
export const peopledPlan = (): Plan =>
  withPeople(samplePlan().plan, samplePeople(), { p1: 'yes', p2: 'yes', p3: 'maybe', p4: 'no', p6: 'yes' });

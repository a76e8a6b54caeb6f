import { beforeEach, describe, expect, test } from 'vitest';
import {
  answerColumns,
  answerIn,
  answerTableText,
} from '../../../../../shared/domain/agenda/answer-table.ts';
import { cameTo } from '../../../../../shared/domain/agenda/came.ts';
import { askedCities } from '../../../../../shared/domain/agenda/cities.ts';
import { isOverdue } from '../../../../../shared/domain/agenda/overdue.ts';
import { lengthOf, sessionsOf } from '../../../../../shared/domain/agenda/sessions.ts';
import { meetingOf, type Plan } from '../../../../../shared/domain/plan/plan.ts';
import { everything } from '../../../../helpers/everything.ts';
import { attempt, doing, emptyMeetingDay, resetIds, withItem, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

function twoSessions() {
  const { plan: empty, dayId } = emptyMeetingDay();
  const late = withItem(empty, { title: '午後', dayId, start: 900, end: 960 });
  const early = withItem(late.plan, { title: '午前', dayId, start: 600, end: 690 });
  let plan = early.plan;
  for (const title of ['甲', '乙']) plan = doing(plan, 'addAgendaItem', { itemId: early.id, title });
  plan = doing(plan, 'addAgendaItem', { itemId: late.id, title: '丙' });
  plan = doing(plan, 'addAgendaItem', { itemId: null, title: '丁' });
  return { plan, dayId, early: early.id, late: late.id };
}
const topicOf = (plan: Plan, title: string) =>
  [...plan.rows.agenda.values()].find((one) => one.title === title)!;

describe('sessions', () => {
  test('follow one another by their time, with their topics; what is not held as things stand comes last', () => {
    const { plan, early } = twoSessions();
    expect(
      sessionsOf(plan).map(({ item, topics }) => [item.title, topics.map(({ title }) => title)]),
    ).toEqual([
      ['午前', ['甲', '乙']],
      ['午後', ['丙']],
    ]);
    expect(lengthOf(sessionsOf(plan)[0]!.item)).toBe(90);
    const cancelled = doing(plan, 'editRow', { collection: 'items', key: early, patch: { cancelled: true } });
    expect(sessionsOf(cancelled).map(({ item, day }) => [item.title, day === null])).toEqual([
      ['午後', false],
      ['午前', true],
    ]);
  });

  test('who has come is told from the reception, by city', () => {
    const { plan, leg } = everything();
    const came = cameTo(plan, plan.rows.items.get(leg)!);
    expect(came).toEqual({ people: 1, cities: [] });
  });
});

describe('topics of another meeting', () => {
  test('are taken up with where and how they stood, as one change, and no second time', () => {
    const { plan: before, early } = twoSessions();
    const number = meetingOf(before).number;
    let from = before;
    const patch = { state: 'continued', outcome: '次回までに案を作る', minutes: 20 } as const;
    from = doing(from, 'editRow', { collection: 'agenda', key: topicOf(from, '丙').id, patch });
    const ids = [topicOf(from, '丙').id, topicOf(from, '丁').id];
    const { plan: empty } = emptyMeetingDay();
    const session = withItem(empty, { title: '会議', dayId: [...empty.rows.days.keys()][0]! });
    const next = doing(session.plan, 'takeAgendaOver', { from, ids, itemId: session.id });
    expect([...next.rows.agenda.values()]).toMatchObject([
      {
        title: '丙',
        itemId: session.id,
        minutes: 20,
        state: 'planned',
        remarks: '次回までに案を作る',
        carriedFrom: expect.stringContaining('議題3：継続'),
      },
      { title: '丁', carriedFrom: expect.stringContaining('議題4：協議前') },
    ]);
    if (number !== null) expect(topicOf(next, '丙').carriedFrom).toBe(`第${number}回 議題3：継続`);
    expect(attempt(next, 'takeAgendaOver', { from, ids, itemId: early })).toMatchObject({ ok: false });
    expect(attempt(next, 'takeAgendaOver', { from, ids, itemId: session.id })).toMatchObject({
      error: { code: 'nothing-to-do' },
    });
  });
});

describe('the table of answers', () => {
  test('has what forms said to a topic before its questions, and says who has not answered', () => {
    let plan = doing(yamagata(), 'addAgendaItem', { itemId: null, title: '共同広報' });
    const { id: agendaId } = topicOf(plan, '共同広報');
    plan = doing(plan, 'addQuestion', { agendaId, text: '賛否' });
    plan = doing(plan, 'addQuestion', { agendaId: null, text: '開催希望' });
    const [questionId] = [...plan.rows.questions.keys()] as [string];
    plan = doing(plan, 'answerQuestion', { questionId, organisationId: 'nagoya', text: '賛成\n条件あり' });
    plan = doing(plan, 'takeReply', {
      ...{
        fileName: '神戸市.xlsx',
        sha256: 'a'.repeat(64),
        organisationId: 'kobe',
        people: [],
        isOpen: false,
      },
      facts: { contact: {}, topics: [{ ref: `agenda:${agendaId}`, text: '期待している' }] },
    });
    const columns = answerColumns(plan);
    expect(columns.map(({ topic, question }) => [topic, question])).toEqual([
      ['共同広報', null],
      ['共同広報', '賛否'],
      [null, '開催希望'],
    ]);
    expect(answerIn(plan, columns[0]!, 'kobe')).toBe('期待している');
    expect(answerIn(plan, columns[1]!, 'kobe')).toBe('');
    expect(askedCities(plan)).toContain('nagoya');
    const heads = { city: '都市', formSaid: '意見', unanswered: '未回答' };
    const text = answerTableText(plan, { language: 'ja', cities: ['nagoya', 'kobe'], heads });
    expect(text.split('\n').map((line) => line.split('\t'))).toEqual([
      ['都市', '共同広報：意見', '共同広報：賛否', '開催希望'],
      ['名古屋市', '', '賛成 条件あり', '未回答'],
      ['神戸市', '期待している', '未回答', '未回答'],
    ]);
  });
});

test('a follow-up is overdue from the day after its due date, until it is done or given up', () => {
  const due = '2026-10-31';
  expect(isOverdue({ due, state: 'open' }, '2026-10-31')).toBe(false);
  expect(isOverdue({ due, state: 'running' }, '2026-11-01')).toBe(true);
  expect(isOverdue({ due, state: 'done' }, '2026-11-01')).toBe(false);
  expect(isOverdue({ due: null, state: 'open' }, '2026-11-01')).toBe(false);
});

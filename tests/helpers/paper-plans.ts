import type { DocumentPaper } from '../../shared/documents/papers.ts';
import { answerKey } from '../../shared/domain/collections/answers.ts';
import { purge } from '../../shared/domain/commands/purge.ts';
import { applyRows } from '../../shared/domain/plan/change.ts';
import { byOrder, type Plan } from '../../shared/domain/plan/plan.ts';
import { heldMeeting } from './held-meeting.ts';
import { FOUR, hubPlan, planned } from './hub-plan.ts';
import { doing, testContext } from './plans.ts';
import { wholeMeeting } from './whole-meeting.ts';

const DATE = '2025-10-14';

/** The whole meeting with so many people (or the one given), and with what a paper is about where that is made late: its seats, its receipts … */
export function planFor(
  paper: DocumentPaper,
  count: number,
  { base = wholeMeeting(count), payers = 2 }: { readonly base?: Plan; readonly payers?: number } = {},
): Plan {
  const plan = base;
  switch (paper) {
    case 'hub-cards':
    case 'hub-tables':
    case 'hub-timetable':
      return withHub();
    case 'stage-order':
      return doing(doing(plan, 'setStage', {}), 'addPitches', { cities: ['kobe', 'nagoya', null] });
    case 'seat-plan':
      return withSeats(plan, count);
    case 'receipts':
      return withReceipts(plan, payers);
    case 'change-list':
      return withChanges(plan);
    case 'disposal-record':
      return disposed(plan);
    case 'minutes':
      return heldMeeting(count);
    case 'handout-list':
    case 'answer-list':
      return withAgenda(plan);
    default:
      return plan;
  }
}

/** Papers of two topics, and two questions of which some cities have answered one. */
function withAgenda(plan: Plan): Plan {
  const [first, second] = [...plan.rows.agenda.values()].sort(byOrder);
  if (!first || !second) return plan;
  let next = plan;
  const papers = (key: string, names: readonly string[]): void => {
    const patch = { papers: names.map((name) => ({ name, link: `${name}.pdf` })) };
    next = doing(next, 'editRow', { collection: 'agenda', key, patch });
  };
  papers(first.id, ['総会の案内', '旅費の目安']);
  papers(second.id, ['連携の一覧']);
  next = doing(next, 'addQuestion', { agendaId: first.id, text: '参加の可否' });
  next = doing(next, 'addQuestion', { agendaId: null, text: '次年度の開催の意向' });
  const [questionId = ''] = next.rows.questions.keys();
  for (const organisationId of ['nagoya', 'kobe'])
    next = doing(next, 'answerQuestion', { questionId, organisationId, text: '参加する' });
  return next;
}

function withHub(): Plan {
  const [a, b, c, d] = FOUR;
  return planned(
    hubPlan([
      [a, b],
      [b, a],
      [c, d],
    ]),
  );
}

/** Two rooms: a square with words on a seat, and a classroom that holds everybody. */
function withSeats(plan: Plan, count: number): Plan {
  let next = doing(plan, 'addSeatPlan', {
    title: '全体会',
    itemId: null,
    shape: 'square',
    counts: [6, 5, 6, 5],
    fixtures: [
      { kind: 'podium', side: 'front' },
      { kind: 'door', side: 'back' },
    ],
  });
  const [square = ''] = next.rows.seatPlans.keys();
  next = doing(next, 'writeOnSeat', { seatPlanId: square, number: 1, text: '来賓席' });
  next = doing(next, 'arrangeRoom', { seatPlanId: square, by: 'rank' });
  next = doing(next, 'addSeatPlan', {
    title: '懇親会',
    itemId: null,
    shape: 'rows',
    counts: Array.from({ length: Math.min(80, Math.max(1, Math.ceil(count / 8))) }, () => 8),
    fixtures: [],
  });
  const classroom = [...next.rows.seatPlans.keys()].at(-1) ?? '';
  return doing(next, 'arrangeRoom', { seatPlanId: classroom, by: 'city' });
}

function withReceipts(plan: Plan, payers: number): Plan {
  const activity = [...plan.rows.activities.values()].find(({ kind }) => kind === 'reception');
  if (!activity) return plan;
  let next = doing(plan, 'editRow', { collection: 'activities', key: activity.id, patch: { fee: 5000 } });
  const paying = [...next.rows.attendees.keys()]
    .filter((id) => next.rows.answers.get(answerKey(id, activity.id))?.value === 'yes')
    .slice(0, payers);
  next = doing(next, 'setPayments', {
    keys: paying.map((attendeeId) => ({ attendeeId, activityId: activity.id })),
    state: 'on-day',
    date: DATE,
  });
  return doing(next, 'issueReceipts', { attendeeIds: paying, date: DATE });
}

/** A second edition after a session was moved and another renamed. */
function withChanges(plan: Plan): Plan {
  const released = doing(plan, 'makeRelease', { note: '' });
  const [first, second] = [...released.rows.items.values()];
  if (!first || !second) return released;
  const moved = doing(released, 'editRow', {
    collection: 'items',
    key: first.id,
    patch: { remarks: '資料を追加' },
  });
  const renamed = doing(moved, 'editRow', {
    collection: 'items',
    key: second.id,
    patch: { title: `${second.title}（変更）` },
  });
  return doing(renamed, 'makeRelease', { note: '資料と題名を改めました。' });
}

function disposed(plan: Plan): Plan {
  const done = purge(
    plan,
    { scope: { kind: 'meeting' }, by: '山口', blank: [], mark: 'copy:1', seen: {} },
    testContext,
  );
  return done.ok ? applyRows(plan, done.value.rows) : plan;
}

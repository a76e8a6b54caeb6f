import { beforeEach } from 'vitest';
import { BLANK_TOPIC } from '../../shared/domain/agenda/blank-topic.ts';
import { BLANK_ITEM } from '../../shared/domain/collections/blank.ts';
import { createPlan } from '../../shared/domain/commands/create-plan.ts';
import { applyRows } from '../../shared/domain/plan/change.ts';
import { Draft } from '../../shared/domain/plan/draft.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { BLANK_COST, BLANK_LESSON, BLANK_TASK } from '../../shared/domain/preparation/blank.ts';
import { doing, resetIds, testContext, yamagata } from './plans.ts';

export const PERSON = '山田 花子';

/** Last year with everything: people and answers, travel, vehicles, agenda, records, a cancelled item, a rain plan. */
export function lastYear(): Plan {
  let plan = doing(yamagata(), 'addAttendee', { name: PERSON });
  const [attendeeId] = [...plan.rows.attendees.keys()] as [string];
  const [activityId] = [...plan.rows.activities.keys()] as [string];
  const items = [...plan.rows.items.values()];
  const [session] = items as [(typeof items)[0]];
  const visit = items.find(({ kind, placeId }) => kind === 'visit' && placeId !== null)!;
  plan = doing(plan, 'setAnswer', { attendeeId, activityId, value: 'yes' });
  plan = doing(plan, 'setItemPeople', {
    itemId: session.id,
    people: [{ role: 'chair', attendeeId, text: '' }],
  });
  const draft = new Draft(plan);
  const day = plan.rows.days.get(visit.dayId!)!;
  const [a, b] = [...plan.rows.places.keys()] as [string, string];
  draft.put('days', { ...day, variant: 'b' });
  draft.put('activities', { ...plan.rows.activities.get(activityId)!, deadline: '2025-09-01', minimum: 10 });
  draft.put('places', {
    ...plan.rows.places.get(visit.placeId!)!,
    closedWeekdays: [3, 4],
    closedDates: ['2025-10-20'],
  });
  draft.put('travelTimes', {
    from: a,
    to: b,
    transport: 'bus',
    minutes: 40,
    distance: null,
    remarks: '',
    unconfirmed: [],
  });
  const leg = {
    ...BLANK_ITEM,
    id: 'leg',
    dayId: day.id,
    title: '移動',
    kind: 'travel',
    order: 'a9',
    start: 540,
    end: 580,
    placeId: a,
    toPlaceId: b,
    transport: 'bus',
    buffer: 5,
    variant: 'b',
    unconfirmed: [],
  } as const;
  draft.put('items', { ...leg, activityIds: [], unconfirmed: [] });
  draft.put('items', {
    ...leg,
    activityIds: [],
    unconfirmed: [],
    id: 'gone',
    title: '中止の視察',
    cancelled: true,
  });
  draft.put('vehicles', {
    id: 'bus',
    name: '1号車',
    seats: 45,
    attendants: [PERSON],
    company: '山形観光',
    phone: '023-000-0000',
    remarks: '',
    order: 'a1',
    unconfirmed: [],
  });
  draft.put('rides', { vehicleId: 'bus', itemId: 'leg' });
  draft.put('rides', { vehicleId: 'bus', itemId: 'gone' });
  draft.put('agenda', {
    ...BLANK_TOPIC,
    id: 'agenda',
    itemId: session.id,
    title: '次年度の開催',
    minutes: 10,
    organisationId: null,
    presenter: PERSON,
    remarks: '',
    order: 'a1',
    unconfirmed: [],
  });
  draft.put('agenda', {
    ...BLANK_TOPIC,
    id: 'dealt-with',
    itemId: session.id,
    title: '海外への送金方法',
    minutes: 10,
    organisationId: null,
    presenter: PERSON,
    remarks: '',
    state: 'agreed',
    outcome: '各都市で共有する',
    order: 'a2',
    unconfirmed: [],
  });
  draft.put('personHours', { dayId: day.id, attendeeId: null, text: PERSON, hours: [] });
  draft.put('silences', { rule: 'room-overlap', itemId: session.id, reason: PERSON, at: testContext.now });
  draft.put('actuals', { itemId: session.id, start: 815, end: null, overrun: 10 });
  const task = { ...BLANK_TASK, id: 'task', order: 'a1', title: '礼状', done: '2025-10-20' };
  draft.put('checklist', { ...task, date: '2025-10-21' });
  draft.put('checklist', { ...task, id: 'early', title: '通知', daysBefore: 90 });
  draft.put('lessons', { ...BLANK_LESSON, id: 'lesson', order: 'a1', topic: '受付', text: '机は2台にする' });
  const cost = { ...BLANK_COST, id: 'cost', order: 'a1', heading: 'バス借上料' };
  draft.put('costs', { ...cost, planned: 300_000, actual: 275_000 });
  return { ...applyRows(plan, draft.change({ code: 'seed', facts: {} }).rows), seq: 9 };
}

export function taken(from: Plan, firstDate: string | null, hostId = 'asahikawa'): Plan {
  const { plan, change } = createPlan({ number: 9, fiscalYear: 2026, hostId, firstDate, from }, testContext);
  if (!change.ok) throw new Error(change.error.code);
  return applyRows(plan, change.value.rows);
}

beforeEach(resetIds);

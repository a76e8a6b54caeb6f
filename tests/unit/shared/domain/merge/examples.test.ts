import { beforeEach, describe, expect, test } from 'vitest';
import type { CollectionName } from '../../../../../shared/domain/collections/index.ts';
import { at, deskCopies, joining, openIn, seenByAll, undoing } from '../../../../helpers/copies.ts';
import {
  answer,
  both,
  type Do,
  edit,
  item,
  leave,
  nothing,
  person,
  type Start,
  start,
  value,
} from '../../../../helpers/merge-examples.ts';
import { resetIds } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

interface Example {
  readonly name: string;
  readonly mine: Do;
  readonly theirs: Do;
  /** Conflicts that a person has to decide; none unless said. */
  readonly open?: (s: Start) => readonly string[];
  /** What must stand: collection, key, field, value (undefined: the row is out). */
  readonly stands?: (s: Start) => readonly (readonly [CollectionName, string, string, unknown])[];
}

const name = (text: string): Do => person({ name: text });
const add =
  (text: string): Do =>
  (copy) =>
    at(copy, 'addAttendee', { name: text });
const count = (copy: Parameters<Do>[0], collection: CollectionName): number =>
  copy.state.plan.rows[collection].size;

const EXAMPLES: readonly Example[] = [
  { name: 'nothing and nothing', mine: nothing, theirs: nothing },
  {
    name: 'an edit comes in',
    mine: nothing,
    theirs: name('甲'),
    stands: (s) => [['attendees', s.x, 'name', '甲']],
  },
  {
    name: 'an edit stays',
    mine: name('甲'),
    theirs: nothing,
    stands: (s) => [['attendees', s.x, 'name', '甲']],
  },
  {
    name: 'one field, two values',
    mine: name('甲'),
    theirs: name('乙'),
    open: (s) => [`attendees/${s.x}/name`],
  },
  {
    name: 'one field, one value',
    mine: name('甲'),
    theirs: name('甲'),
    stands: (s) => [['attendees', s.x, 'name', '甲']],
  },
  {
    name: 'one field there and back again',
    mine: both(name('甲'), name('高橋 三郎')),
    theirs: name('乙'),
    open: (s) => [`attendees/${s.x}/name`],
  },
  {
    name: 'one row, two fields',
    mine: name('甲'),
    theirs: person({ jobTitle: '主査' }),
    stands: (s) => [
      ['attendees', s.x, 'name', '甲'],
      ['attendees', s.x, 'jobTitle', '主査'],
    ],
  },
  {
    name: 'two fields each, one in common',
    mine: person({ name: '甲', phone: '1' }),
    theirs: person({ name: '乙', email: 'a@b' }),
    open: (s) => [`attendees/${s.x}/name`],
    stands: (s) => [
      ['attendees', s.x, 'phone', '1'],
      ['attendees', s.x, 'email', 'a@b'],
    ],
  },
  {
    name: 'two fields in common',
    mine: person({ name: '甲', phone: '1' }),
    theirs: person({ name: '乙', phone: '2' }),
    open: (s) => [`attendees/${s.x}/name`, `attendees/${s.x}/phone`],
  },
  {
    name: 'a remark here, another field there',
    mine: person({ remarks: '車いす' }),
    theirs: person({ department: '文化課' }),
    stands: (s) => [
      ['attendees', s.x, 'remarks', '車いす'],
      ['attendees', s.x, 'department', '文化課'],
    ],
  },
  {
    name: 'diet against diet',
    mine: person({ diet: '卵' }),
    theirs: person({ diet: 'えび' }),
    open: (s) => [`attendees/${s.x}/diet`],
  },
  {
    name: 'a value and nothing',
    mine: person({ mode: 'online' }),
    theirs: person({ mode: 'in-person' }),
    open: (s) => [`attendees/${s.x}/mode`],
  },
  {
    name: 'two people',
    mine: name('甲'),
    theirs: edit('attendees', (s) => s.y, { name: '乙' }),
    stands: (s) => [
      ['attendees', s.x, 'name', '甲'],
      ['attendees', s.y, 'name', '乙'],
    ],
  },
  {
    name: 'the meeting’s title',
    mine: edit('meeting', () => 'meeting', { title: '甲' }),
    theirs: edit('meeting', () => 'meeting', { title: '乙' }),
    open: () => ['meeting/meeting/title'],
  },
  {
    name: 'the meeting’s title and number',
    mine: edit('meeting', () => 'meeting', { title: '甲' }),
    theirs: edit('meeting', () => 'meeting', { number: 9 }),
    stands: () => [
      ['meeting', 'meeting', 'title', '甲'],
      ['meeting', 'meeting', 'number', 9],
    ],
  },

  {
    name: 'an item’s title',
    mine: item({ title: '甲' }),
    theirs: item({ title: '乙' }),
    open: (s) => [`items/${s.leg}/title`],
  },
  {
    name: 'an item’s title and remarks',
    mine: item({ title: '甲' }),
    theirs: item({ remarks: '乙' }),
    stands: (s) => [
      ['items', s.leg, 'title', '甲'],
      ['items', s.leg, 'remarks', '乙'],
    ],
  },
  {
    name: 'an item’s start, twice',
    mine: item({ start: 541 }),
    theirs: item({ start: 542 }),
    open: (s) => [`items/${s.leg}/start`],
  },
  {
    name: 'an item’s start and end',
    mine: item({ start: 545 }),
    theirs: item({ end: 700 }),
    stands: (s) => [
      ['items', s.leg, 'start', 545],
      ['items', s.leg, 'end', 700],
    ],
  },
  {
    name: 'an item’s activities',
    mine: item({ activityIds: [] }),
    theirs: (c, s) => item({ activityIds: [s.free] })(c, s),
    open: (s) => [`items/${s.leg}/activityIds`],
  },
  {
    name: 'a cancelled item is edited',
    mine: item({ cancelled: true }),
    theirs: item({ title: '乙' }),
    stands: (s) => [
      ['items', s.leg, 'cancelled', true],
      ['items', s.leg, 'title', '乙'],
    ],
  },
  {
    name: 'a day’s window, both ends',
    mine: edit('days', (s) => s.dayId, { windowStart: 500 }),
    theirs: edit('days', (s) => s.dayId, { windowEnd: 1100 }),
    stands: (s) => [
      ['days', s.dayId, 'windowStart', 500],
      ['days', s.dayId, 'windowEnd', 1100],
    ],
  },
  {
    name: 'a day’s plan',
    mine: (c, s) => at(c, 'setDayVariant', { dayId: s.dayId, variant: 'b' }),
    theirs: edit('days', (s) => s.dayId, { area: '米沢' }),
    stands: (s) => [
      ['days', s.dayId, 'variant', 'b'],
      ['days', s.dayId, 'area', '米沢'],
    ],
  },
  {
    name: 'the first day’s date',
    mine: (c) => at(c, 'setFirstDay', { date: '2026-10-20' }),
    theirs: (c) => at(c, 'setFirstDay', { date: '2026-10-21' }),
    open: (s) => [...s.plan.rows.days.keys()].map((id) => `days/${id}/date`).sort(),
  },
  {
    name: 'a capacity',
    mine: edit('activities', (s) => s.free, { capacity: 10 }),
    theirs: edit('activities', (s) => s.free, { capacity: 20 }),
    open: (s) => [`activities/${s.free}/capacity`],
  },
  {
    name: 'a capacity and a fee',
    mine: edit('activities', (s) => s.free, { capacity: 10 }),
    theirs: edit('activities', (s) => s.free, { fee: 5000 }),
    stands: (s) => [
      ['activities', s.free, 'capacity', 10],
      ['activities', s.free, 'fee', 5000],
    ],
  },
  {
    name: 'a place’s name and address',
    mine: (c, s) => edit('places', () => [...s.plan.rows.places.keys()][0]!, { address: '甲' })(c, s),
    theirs: (c, s) => edit('places', () => [...s.plan.rows.places.keys()][0]!, { phone: '1' })(c, s),
  },
  {
    name: 'a vehicle’s seats',
    mine: edit('vehicles', (s) => s.vehicleId, { seats: 20 }),
    theirs: edit('vehicles', (s) => s.vehicleId, { seats: 45 }),
    open: (s) => [`vehicles/${s.vehicleId}/seats`],
  },
  {
    name: 'a fact is confirmed here and edited there',
    mine: (c, s) => at(c, 'editRow', { collection: 'items', key: s.leg, patch: { unconfirmed: ['start'] } }),
    theirs: item({ title: '乙' }),
    stands: (s) => [['items', s.leg, 'unconfirmed', ['start']]],
  },
  {
    name: 'doubts of both sides hold',
    mine: item({ unconfirmed: ['start'] }),
    theirs: item({ unconfirmed: ['end'] }),
    stands: (s) => [['items', s.leg, 'unconfirmed', ['end', 'start']]],
  },

  {
    name: 'removed here, untouched there',
    mine: leave('x'),
    theirs: nothing,
    stands: (s) => [['attendees', s.x, 'name', undefined]],
  },
  {
    name: 'removed in both',
    mine: leave('x'),
    theirs: leave('x'),
    stands: (s) => [['attendees', s.x, 'name', undefined]],
  },
  {
    name: 'removed here, edited there',
    mine: leave('x'),
    theirs: name('乙'),
    open: (s) => [`attendees/${s.x}/*`],
    stands: (s) => [['attendees', s.x, 'name', undefined]],
  },
  {
    name: 'edited here, removed there',
    mine: name('甲'),
    theirs: leave('x'),
    open: (s) => [`attendees/${s.x}/*`],
  },
  {
    name: 'edited and removed here, edited there',
    mine: both(name('甲'), leave('x')),
    theirs: name('乙'),
    open: (s) => [`attendees/${s.x}/*`],
  },
  {
    name: 'edited and removed in both',
    mine: both(name('甲'), leave('x')),
    theirs: both(name('乙'), leave('x')),
  },
  {
    name: 'removed here, a fact confirmed there: nobody is asked',
    mine: (c, s) => at(c, 'removeItems', { ids: [s.leg] }),
    theirs: item({ unconfirmed: ['end'] }),
    stands: (s) => [['items', s.leg, 'title', undefined]],
  },
  {
    name: 'an item removed and edited',
    mine: (c, s) => at(c, 'removeItems', { ids: [s.leg] }),
    theirs: item({ title: '乙' }),
    open: (s) => [`items/${s.leg}/*`],
  },
  {
    name: 'an item removed and moved to another time',
    mine: (c, s) => at(c, 'removeItems', { ids: [s.leg] }),
    theirs: item({ end: 720 }),
    open: (s) => [`items/${s.leg}/*`],
  },
  {
    name: 'a place removed and edited',
    mine: (c, s) => at(c, 'removePlace', { id: [...s.plan.rows.places.keys()].at(-1)! }),
    theirs: (c, s) => edit('places', () => [...s.plan.rows.places.keys()].at(-1)!, { address: '乙' })(c, s),
    open: (s) => [`places/${[...s.plan.rows.places.keys()].at(-1)}/*`],
  },
  {
    name: 'a vehicle removed and renamed',
    mine: (c, s) => at(c, 'removeVehicle', { id: s.vehicleId }),
    theirs: edit('vehicles', (s) => s.vehicleId, { name: '甲号車' }),
    open: (s) => [`vehicles/${s.vehicleId}/*`],
  },
  {
    name: 'an activity removed and edited',
    mine: (c, s) => at(c, 'removeActivity', { id: s.free }),
    theirs: edit('activities', (s) => s.free, { fee: 100 }),
    open: (s) => [`activities/${s.free}/*`],
  },
  {
    name: 'taken out and put back by undo, edited there',
    mine: (c, s) => undoing(leave('z')(c, s)),
    theirs: edit('attendees', (s) => s.z, { jobTitle: '課長' }),
    open: (s) => [`attendees/${s.z}/jobTitle`],
  },

  { name: 'two new people', mine: add('甲'), theirs: add('乙'), stands: () => [] },
  { name: 'the same person entered twice is two rows', mine: add('甲'), theirs: add('甲') },
  {
    name: 'two new activities',
    mine: (c) => at(c, 'addActivity', { title: '甲', kind: 'excursion' }),
    theirs: (c) => at(c, 'addActivity', { title: '乙', kind: 'excursion' }),
  },
  {
    name: 'two new days',
    mine: (c) => at(c, 'addDay', { kind: 'excursion', area: '甲' }),
    theirs: (c) => at(c, 'addDay', { kind: 'excursion', area: '乙' }),
  },
  {
    name: 'two new items at one time',
    mine: (c, s) => at(c, 'addItem', { title: '甲', dayId: s.dayId, start: 600, end: 630 }),
    theirs: (c, s) => at(c, 'addItem', { title: '乙', dayId: s.dayId, start: 600, end: 630 }),
  },
  {
    name: 'two people put to the end have one order key, and nobody is asked',
    mine: add('甲'),
    theirs: add('乙'),
  },
  {
    name: 'one place moved up and down',
    mine: (c, s) => at(c, 'movePlace', { id: [...s.plan.rows.places.keys()][0]!, by: 1 }),
    theirs: both(
      (c, s) => at(c, 'movePlace', { id: [...s.plan.rows.places.keys()][0]!, by: 1 }),
      (c, s) => at(c, 'movePlace', { id: [...s.plan.rows.places.keys()][0]!, by: -1 }),
    ),
  },
  {
    name: 'two topics of the agenda change places twice',
    mine: (c, s) => at(c, 'addAgendaItem', { itemId: s.leg, title: '甲' }),
    theirs: (c, s) => at(c, 'addAgendaItem', { itemId: s.leg, title: '乙' }),
  },

  {
    name: 'one answer in both, the same',
    mine: answer('z', 'yes'),
    theirs: answer('z', 'yes'),
    stands: (s) => [['answers', `${s.z}|${s.free}`, 'value', 'yes']],
  },
  {
    name: 'one answer in both, another',
    mine: answer('z', 'yes'),
    theirs: answer('z', 'no'),
    open: (s) => [`answers/${s.z}|${s.free}/value`],
  },
  {
    name: 'answers of two people',
    mine: answer('z', 'yes'),
    theirs: answer('x', 'no'),
    stands: (s) => [
      ['answers', `${s.z}|${s.free}`, 'value', 'yes'],
      ['answers', `${s.x}|${s.free}`, 'value', 'no'],
    ],
  },
  {
    name: 'an answer changed in both',
    mine: answer('x', 'no', 'activityId'),
    theirs: answer('x', 'maybe', 'activityId'),
    open: (s) => [`answers/${s.x}|${s.activityId}/value`],
  },
  {
    name: 'an answer taken back and changed',
    mine: answer('x', null, 'activityId'),
    theirs: answer('x', 'no', 'activityId'),
    open: (s) => [`answers/${s.x}|${s.activityId}/*`],
  },
  {
    name: 'an answer taken back in both',
    mine: answer('x', null, 'activityId'),
    theirs: answer('x', null, 'activityId'),
    stands: (s) => [['answers', `${s.x}|${s.activityId}`, 'value', undefined]],
  },
  { name: 'an answer of somebody who is taken out', mine: leave('z'), theirs: answer('z', 'yes') },
  {
    name: 'a proxy here, the answer changed there',
    mine: (c, s) =>
      at(c, 'makeProxy', { attendeeId: s.x, activityIds: [s.free], person: { name: '代理人' } }),
    theirs: answer('x', 'yes'),
  },
  {
    name: 'two proxies for one person',
    mine: (c, s) => at(c, 'makeProxy', { attendeeId: s.x, activityIds: [], person: { name: '代理甲' } }),
    theirs: (c, s) => at(c, 'makeProxy', { attendeeId: s.x, activityIds: [], person: { name: '代理乙' } }),
  },
  {
    name: 'a check-in in both',
    mine: (c, s) => at(c, 'checkIn', { attendeeId: s.z, activityId: s.free, itemId: null, desk: '甲' }),
    theirs: (c, s) => at(c, 'checkIn', { attendeeId: s.z, activityId: s.free, itemId: null, desk: '乙' }),
  },

  {
    name: 'a travel time set in both',
    mine: (c, s) => at(c, 'setTravelTime', { ...ends(s), minutes: 11 }),
    theirs: (c, s) => at(c, 'setTravelTime', { ...ends(s), minutes: 12 }),
    open: (s) => [`travelTimes/${ends(s).from}|${ends(s).to}/minutes`],
  },
  {
    name: 'a ride taken off in both',
    mine: (c, s) => at(c, 'setRide', { vehicleId: s.vehicleId, itemId: s.leg, on: false }),
    theirs: (c, s) => at(c, 'setRide', { vehicleId: s.vehicleId, itemId: s.leg, on: false }),
    stands: (s) => [['rides', `${s.vehicleId}|${s.leg}`, 'itemId', undefined]],
  },
  {
    name: 'an own field’s value in both',
    mine: custom('甲'),
    theirs: custom('乙'),
    open: (s) => [`customValues/${s.z}|${s.fieldId}/value`],
  },
  {
    name: 'a finding silenced in both, for one reason and for another',
    mine: silence('甲'),
    theirs: silence('乙'),
    open: (s) => [`silences/unassigned|${s.leg}/reason`],
  },
  {
    name: 'a release in each',
    mine: (c) => at(c, 'makeRelease', { note: '甲' }),
    theirs: (c) => at(c, 'makeRelease', { note: '乙' }),
  },
  {
    name: 'a release here, an edit there',
    mine: (c) => at(c, 'makeRelease', { note: '甲' }),
    theirs: item({ title: '乙' }),
    stands: (s) => [['items', s.leg, 'title', '乙']],
  },
  {
    name: 'an actual time of both desks',
    mine: (c, s) => at(c, 'endItem', { id: s.leg, at: 640 }),
    theirs: (c, s) => at(c, 'setOverrun', { id: s.leg, minutes: 5 }),
    stands: (s) => [['actuals', s.leg, 'overrun', 5]],
  },
  {
    name: 'a memo in each',
    mine: (c, s) => at(c, 'takeMemo', { text: '甲', attendeeId: s.z, answers: [], diet: '' }),
    theirs: (c, s) => at(c, 'takeMemo', { text: '乙', attendeeId: s.z, answers: [], diet: '' }),
  },
];

function ends(s: Start) {
  const [from, to] = [...s.plan.rows.places.keys()];
  return { from: from!, to: to! };
}
function custom(text: string): Do {
  return (copy, s) =>
    at(copy, 'editCells', {
      how: 'edit',
      edits: [{ who: s.z, write: { kind: 'custom', fieldId: s.fieldId, value: text === '甲' } }],
    });
}
function silence(reason: string): Do {
  return (copy, s) => at(copy, 'silenceRule', { rule: 'unassigned', itemId: s.leg, reason });
}

describe('two copies are edited apart and merged, either way round', () => {
  test.each(EXAMPLES)('$name', ({ mine, theirs, open, stands }) => {
    const s = start();
    const { a, b } = deskCopies(s.plan, ['a', 'b']);
    const [here, there] = [mine(a, s), theirs(b, s)];
    const merged = joining(here, there);
    expect(seenByAll(joining(there, here))).toEqual(seenByAll(merged));
    expect(openIn(merged)).toEqual([...(open?.(s) ?? [])].sort());
    for (const [collection, key, field, expected] of stands?.(s) ?? [])
      expect(value(merged.state.plan, collection, key, field), `${collection} ${field}`).toEqual(expected);
    // Nothing new of either is lost.
    for (const collection of ['items', 'days', 'activities', 'releases', 'memos'] as const)
      for (const copy of [here, there])
        if (
          openIn(merged).every((one) => !one.endsWith('/*')) &&
          count(copy, collection) > s.plan.rows[collection].size
        )
          expect(count(merged, collection)).toBeGreaterThanOrEqual(count(copy, collection));
  });

  test('there are enough of them, each under its own name', () => {
    expect(new Set(EXAMPLES.map((one) => one.name)).size).toBe(EXAMPLES.length);
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(60);
  });
});

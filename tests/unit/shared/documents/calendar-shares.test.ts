import fc from 'fast-check';
import ical, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { buildCalendar } from '../../../../shared/documents/builders/calendar.ts';
import { owedCancellations } from '../../../../shared/documents/builders/owed-cancellations.ts';
import type { CalendarScope } from '../../../../shared/documents/calendar-scope.ts';
import type { Item } from '../../../../shared/domain/collections/index.ts';
import { commands } from '../../../../shared/domain/commands/index.ts';
import { purge } from '../../../../shared/domain/commands/purge.ts';
import { applyRows, type Change, invert, repeated } from '../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { writeIcs } from '../../../../src-main/formats/ics/write-calendar.ts';
import { attempt, doing, testContext, yamagata } from '../../../helpers/plans.ts';

/** What leaves one calendar and goes on in others: of a person, a city, an activity, a network. */

const PURGE = { by: '担当者', blank: [], mark: 'a:2', seen: {} };

let hour = 0;
/** Makes a calendar at a later instant each time and hands it out, as the screen does. */
function handOut(plan: Plan, scope: CalendarScope, options: object = {}) {
  hour += 1;
  const stampedAt = new Date(Date.UTC(2026, 9, 1) + hour * 3_600_000).toISOString();
  const built = buildCalendar(plan, { language: 'ja', date: '2025-09-01', stampedAt, scope, ...options });
  const after = doing(plan, 'recordOutput', {
    paper: 'calendar',
    format: 'ics',
    edition: '',
    fileName: 'a.ics',
    rows: built.calendar.events.length,
    handedTo: '',
    sensitive: false,
    events: built.ledger,
    shares: built.shares,
  });
  return { events: built.calendar.events, built, after };
}

const sample = yamagata();
const activity = (title: RegExp): string =>
  [...sample.rows.activities.values()].find((one) => title.test(one.title))?.id ?? '';
const [meeting, section] = [activity(/国内都市会議/), activity(/部会/)];
const city = [...sample.rows.organisations.values()].find(({ name }) => name === '札幌市')?.id ?? '';
const answering = (plan: Plan, attendeeId: string, activityId: string, value: 'yes' | 'no'): Plan =>
  doing(plan, 'setAnswer', { attendeeId, activityId, value });

/** Two people of Sapporo: both at the meeting, the first at the section, too. */
const { plan, person, other } = (() => {
  let next = doing(sample, 'addAttendee', { name: '佐藤', organisationId: city });
  next = doing(next, 'addAttendee', { name: '鈴木', organisationId: city });
  const [first = '', second = ''] = next.rows.attendees.keys();
  for (const id of [first, second]) next = answering(next, id, meeting, 'yes');
  return { plan: answering(next, first, section, 'yes'), person: first, other: second };
})();
const theirs: CalendarScope = { kind: 'person', id: person };
const ofCity: CalendarScope = { kind: 'city', id: city };
const titled = <E extends { readonly summary: string }>(events: readonly E[], title: RegExp) =>
  events.find(({ summary }) => title.test(summary));
const edit = (key: string, patch: Partial<Item>) => ({ collection: 'items' as const, key, patch });
const changed = (before: Plan, id: string, patch: Partial<Item>): Plan =>
  doing(before, 'editRow', edit(id, patch));
const itemOf = (activityId: string): string =>
  [...plan.rows.items.values()].find(({ activityIds }) => activityIds.includes(activityId))?.id ?? '';

describe('somebody who leaves an activity', () => {
  const first = handOut(plan, theirs);
  const left = handOut(answering(first.after, person, section, 'no'), theirs);
  const off = titled(left.events, /部会/);

  test('is told so in status and title, not that it was called off, under the same UID with a higher SEQUENCE', () => {
    const before = titled(first.events, /部会/);
    expect(before?.status).not.toBe('CANCELLED');
    expect(off).toMatchObject({ uid: before?.uid, status: 'CANCELLED', start: before?.start });
    expect(off?.summary).toBe(`【参加取消】${before?.summary}`);
    expect(off?.description).toBe('この予定への参加は取り消されています。行事そのものは行われます。');
    expect(off?.sequence).toBeGreaterThan(before?.sequence ?? Number.NaN);
    expect(off?.modifiedAt).toBe(left.built.calendar.stampedAt);
    expect(titled(left.events, /国内都市会議/)?.status).not.toBe('CANCELLED');
  });

  test('another parser reads it so', () => {
    const text = new TextDecoder().decode(writeIcs(left.built.calendar));
    const read = Object.values(ical.sync.parseICS(text)).filter(
      (part): part is VEvent => part?.type === 'VEVENT',
    );
    expect(read.find(({ uid }) => uid === off?.uid)).toMatchObject({
      status: 'CANCELLED',
      summary: off?.summary,
      sequence: off?.sequence,
    });
  });

  test('is told the same each time, without another number', () => {
    expect(titled(handOut(left.after, theirs).events, /部会/)).toEqual(off);
  });

  test('in English, too', () => {
    const { events } = handOut(left.after, theirs, { language: 'en' });
    expect(titled(events, /^\[No longer attending\] CCNJ/)).toMatchObject({ sequence: off?.sequence });
  });

  test('who comes back has it again, above every number it has had', () => {
    const back = handOut(answering(left.after, person, section, 'yes'), theirs);
    const again = titled(back.events, /部会/);
    expect(again?.status).not.toBe('CANCELLED');
    expect(again?.sequence).toBeGreaterThan(off?.sequence ?? Number.NaN);
    const later = titled(handOut(back.after, theirs).events, /部会/);
    expect(later?.sequence).toBe(again?.sequence);
  });

  test('so is who is replaced there, and the proxy has it', () => {
    const replaced = doing(first.after, 'makeProxy', {
      attendeeId: person,
      activityIds: [section],
      person: { name: '代理 三郎', reading: '', department: '', jobTitle: '' },
    });
    expect(titled(handOut(replaced, theirs).events, /部会/)?.summary).toMatch(/^【参加取消】/);
    const proxy = [...replaced.rows.attendees.keys()].at(-1) ?? '';
    const { events } = handOut(replaced, { kind: 'person', id: proxy });
    expect(events.map(({ summary }) => summary)).toEqual(['CCNJ国際ネットワーク部会']);
    // The city still goes.
    const ofTheCity = handOut(handOut(plan, ofCity).after, ofCity);
    expect(titled(ofTheCity.events, /部会/)?.status).not.toBe('CANCELLED');
  });

  test('others hear nothing of it: the whole calendar and the city’s stay as they were', () => {
    const all = handOut(first.after, { kind: 'all' });
    const after = handOut(answering(all.after, person, section, 'no'), theirs).after;
    expect(handOut(after, { kind: 'all' }).events).toEqual(all.events);
  });

  test('what was never handed out to them is not taken off', () => {
    const { events } = handOut(answering(plan, person, section, 'no'), theirs);
    expect(titled(events, /部会/)).toBeUndefined();
  });

  test('of what is called off meanwhile, it is told that it is off: 【中止】 and nothing else', () => {
    const gone = changed(answering(first.after, person, section, 'no'), itemOf(section), { cancelled: true });
    const { events } = handOut(gone, theirs);
    expect(titled(events, /部会/)?.summary).toMatch(/^【中止】CCNJ/);
  });

  test('a calendar of the rain plan takes nothing off', () => {
    const { events } = handOut(answering(first.after, person, section, 'no'), theirs, { variant: 'b' });
    expect(events.some(({ status }) => status === 'CANCELLED')).toBe(false);
  });
});

describe('somebody who is taken off the list', () => {
  const first = handOut(plan, theirs);
  const removed = doing(first.after, 'removeAttendees', { ids: [person] });
  const owedBy = (open: Plan) => owedCancellations(open, { language: 'ja', date: '2025-09-01' });

  test('is named until the calendar that takes all of it off has been handed out', () => {
    expect(owedBy(plan)).toEqual([]);
    expect(owedBy(first.after)).toEqual([]);
    expect(owedBy(removed)).toEqual([
      { scope: theirs, name: '佐藤', isGone: true, count: first.events.length },
    ]);
    const { events, built, after } = handOut(removed, theirs);
    expect(built.of).toBe('佐藤');
    expect(events.map(({ uid }) => uid).sort()).toEqual(first.events.map(({ uid }) => uid).sort());
    for (const { uid, status, summary, sequence } of events) {
      const before = first.events.find((event) => event.uid === uid);
      expect([status, summary]).toEqual(['CANCELLED', `【参加取消】${before?.summary}`]);
      expect(sequence).toBeGreaterThan(before?.sequence ?? Number.NaN);
    }
    expect(owedBy(after)).toEqual([]);
    // It can be written again, as it was.
    expect(handOut(after, theirs).events).toEqual(events);
  });

  test('who has never had one is not', () => {
    expect(owedBy(doing(first.after, 'removeAttendees', { ids: [other] }))).toEqual([]);
  });

  test('nor who is on the list twice: what the dropped entry was given, the other has', () => {
    const twice = doing(removed, 'addAttendee', { name: '佐藤　明', organisationId: city });
    const again = [...twice.rows.attendees.keys()].at(-1) ?? '';
    const both = handOut(answering(twice, again, section, 'yes'), { kind: 'person', id: again }).after;
    const one = doing(both, 'mergeAttendees', { keep: other, drop: again, fields: {}, answersOf: [] });
    expect(owedBy(one).map(({ scope }) => scope)).toEqual([theirs]);
    const left = handOut(answering(one, other, section, 'no'), { kind: 'person', id: other });
    expect(titled(left.events, /部会/)?.summary).toMatch(/^【参加取消】/);
  });

  test('who is put on the list again has numbers above all that was handed out before', () => {
    const told = handOut(removed, theirs);
    const back = doing(told.after, 'addAttendee', { name: '佐藤', organisationId: city });
    const id = [...back.rows.attendees.keys()].at(-1) ?? '';
    const { events } = handOut(answering(back, id, section, 'yes'), { kind: 'person', id });
    const off = titled(told.events, /部会/)?.sequence ?? Number.NaN;
    expect(titled(events, /^CCNJ/)?.sequence).toBeGreaterThan(off);
  });

  test('of an event that is called off for all, that it is: 【中止】', () => {
    const { events } = handOut(changed(removed, itemOf(section), { cancelled: true }), theirs);
    expect(titled(events, /部会/)?.summary).toMatch(/^【中止】/);
  });

  test('those who left an activity and those whose event was called off are named, too', () => {
    const left = answering(first.after, person, section, 'no');
    expect(owedBy(left)).toEqual([{ scope: theirs, name: '佐藤', isGone: false, count: 1 }]);
    const off = changed(first.after, itemOf(section), { cancelled: true });
    expect(owedBy(off)).toEqual([{ scope: theirs, name: '佐藤', isGone: false, count: 1 }]);
    expect(owedBy(handOut(off, theirs).after)).toEqual([]);
  });

  test('an activity that is taken off the plan, likewise', () => {
    const scope: CalendarScope = { kind: 'activity', id: section };
    const given = handOut(plan, scope);
    const title = plan.rows.activities.get(section)?.title ?? '';
    const gone = doing(given.after, 'removeActivity', { id: section });
    expect(owedBy(gone)).toMatchObject([{ scope, name: title, isGone: true }]);
    const { events, after } = handOut(gone, scope);
    expect(titled(events, /部会/)?.status).toBe('CANCELLED');
    expect(owedBy(after)).toEqual([]);
  });

  test('a city that leaves its network, or is in the plan no more, likewise', () => {
    const scope: CalendarScope = { kind: 'city', id: 'kobe' };
    const given = handOut(sample, scope);
    expect(given.events.length).toBeGreaterThan(0);
    const memberships = new Map(
      [...given.after.rows.memberships].filter(([, row]) => row.organisationId !== 'kobe'),
    );
    const organisations = new Map([...given.after.rows.organisations].filter(([id]) => id !== 'kobe'));
    const left = { ...given.after, rows: { ...given.after.rows, memberships } };
    const out = { ...left, rows: { ...left.rows, organisations } };
    const [one, ...others] = owedBy(left);
    expect([one?.name, one?.isGone, others]).toEqual(['神戸市', false, []]);
    expect(owedBy(out)).toMatchObject([{ scope, name: '神戸市', isGone: true }]);
    for (const open of [left, out]) {
      const { events, after } = handOut(open, scope);
      expect(events.filter(({ status }) => status === 'CANCELLED')).toHaveLength(
        owedBy(open)[0]?.count ?? -1,
      );
      expect(owedBy(after)).toEqual([]);
    }
  });

  test('nothing is left of who was disposed of, on the list or off it', () => {
    for (const open of [first.after, removed, handOut(removed, theirs).after]) {
      const done = purge(open, { ...PURGE, scope: { kind: 'people', ids: [person] } }, testContext);
      if (!done.ok) throw new Error(done.error.code);
      const after = applyRows(open, done.value.rows);
      expect(after.rows.calendarShares.size).toBe(0);
      expect(owedBy(after)).toEqual([]);
      expect(JSON.stringify([...after.rows.purges.values()])).not.toContain('佐藤');
      expect([...after.rows.purges.values()]).toMatchObject([{ people: 1, barred: [person] }]);
    }
  });
});

test('what was handed out stands, whatever is undone and done again', () => {
  const given = handOut(plan, theirs);
  const removal = attempt(given.after, 'removeAttendees', { ids: [person] });
  if (!removal.ok) throw new Error(removal.error.code);
  const told = handOut(applyRows(given.after, removal.value.rows), theirs);
  const undone = applyRows(told.after, invert(removal.value).rows);
  expect(undone.rows.attendees.has(person)).toBe(true);
  const back = handOut(undone, theirs);
  const again = handOut(applyRows(back.after, repeated(removal.value).rows), theirs);
  let before = told.events;
  for (const { events } of [back, again]) {
    for (const { uid, sequence } of events)
      expect(sequence).toBeGreaterThan(before.find((one) => one.uid === uid)?.sequence ?? Number.NaN);
    before = events;
  }
});

test('what copies disagree about in a calendar stays open when a merge is undone; other conflicts go', () => {
  const conflict = (collection: 'calendarLedger' | 'items') => {
    const row = { collection, key: 'a', field: 'event', sides: [], row: null };
    return { collection: 'conflicts' as const, key: `${collection}/a/event`, before: null, after: row };
  };
  const [kept, gone] = [conflict('calendarLedger'), conflict('items')];
  const change: Change = { label: { code: 'merge', facts: {} }, rows: [kept, gone] };
  expect(invert(change).rows).toEqual([{ ...gone, before: gone.after, after: null }]);
  expect(repeated(change).rows).toEqual([gone]);
});

test('a merge that is undone leaves the higher number that it brought', () => {
  const given = handOut(plan, theirs);
  const [[key, row] = []] = given.after.rows.calendarLedger;
  if (key === undefined || row === undefined) throw new Error('nothing was handed out');
  const brought: Change = {
    label: { code: 'merge', facts: {} },
    rows: [{ collection: 'calendarLedger', key, before: row, after: { ...row, sequence: 5000 } }],
  };
  const merged = applyRows(given.after, brought.rows);
  expect(applyRows(merged, invert(brought).rows).rows.calendarLedger.get(key)?.sequence).toBe(5000);
});

describe('a city, an activity', () => {
  test('while one of its people still goes, it stays; when all have left, it is taken off', () => {
    const first = handOut(plan, ofCity);
    const one = handOut(answering(first.after, other, meeting, 'no'), ofCity);
    expect(titled(one.events, /国内都市会議/)?.status).not.toBe('CANCELLED');
    const none = handOut(answering(one.after, person, meeting, 'no'), ofCity);
    expect(titled(none.events, /国内都市会議/)).toMatchObject({
      summary: '【参加取消】UCCN国内都市会議',
      status: 'CANCELLED',
    });
    expect(titled(none.events, /部会/)?.status).not.toBe('CANCELLED');
  });

  test('an item that goes over to another activity is told as not for the first any more', () => {
    const scope: CalendarScope = { kind: 'activity', id: section };
    const first = handOut(plan, scope);
    const moved = changed(first.after, itemOf(section), { activityIds: [meeting] });
    const off = titled(handOut(moved, scope).events, /部会/);
    expect(off?.summary).toMatch(/^【対象外】CCNJ/);
    expect(off?.description).toMatch(/の対象から外れました。行事そのものは行われます。$/);
    const theirsNow = handOut(moved, { kind: 'activity', id: meeting });
    expect(titled(theirsNow.events, /部会/)?.status).not.toBe('CANCELLED');
  });
});

describe('only what changed since an edition', () => {
  test('names what was taken off since, and what is theirs for the first time', () => {
    const first = handOut(plan, theirs);
    const released = doing(first.after, 'makeRelease', { note: '' });
    const number = Math.max(...[...released.rows.releases.values()].map((one) => one.number));
    const since = { since: number };
    expect(handOut(released, theirs, since).events).toEqual([]);
    const swapped = answering(answering(released, person, section, 'no'), person, activity(/鶴岡/), 'yes');
    const { events } = handOut(swapped, theirs, since);
    expect(titled(events, /^【参加取消】CCNJ/)).toBeDefined();
    expect(titled(events, /鶴岡/)?.status).not.toBe('CANCELLED');
    expect(titled(events, /国内都市会議/)).toBeUndefined();
  });
});

describe('since an edition, exactly what the calendar says otherwise', () => {
  const released = doing(handOut(plan, { kind: 'all' }).after, 'makeRelease', { note: '' });
  const number = Math.max(...[...released.rows.releases.values()].map((one) => one.number));
  const since = (open: Plan) => handOut(open, { kind: 'all' }, { since: number }).events;
  const [item = ''] = [...released.rows.items.values()]
    .filter(({ placeId }) => placeId !== null)
    .map(({ id }) => id);
  const placeId = released.rows.items.get(item)?.placeId ?? '';

  test('what planners note for themselves is nothing of it', () => {
    expect(since(changed(released, item, { equipment: 'マイク', remarks: '要調整', buffer: 5 }))).toEqual([]);
  });

  test('a place that is called otherwise changes every event there', () => {
    const named = doing(released, 'editRow', {
      collection: 'places',
      key: placeId,
      patch: { name: '新会場' },
    });
    const events = since(named);
    expect(events.length).toBeGreaterThan(0);
    for (const { location } of events) expect(location).toContain('新会場');
  });

  test('what was handed out since and is as it was in the edition again is told', () => {
    const moved = handOut(changed(released, item, { start: 600 }), { kind: 'all' });
    const { start } = released.rows.items.get(item) ?? { start: null };
    const events = since(changed(moved.after, item, { start }));
    expect(events.map(({ uid }) => uid)).toEqual([`${item}@tsudoi`]);
    expect(events[0]?.sequence).toBeGreaterThan(
      moved.events.find(({ uid }) => uid === `${item}@tsudoi`)?.sequence ?? Number.NaN,
    );
  });

  test('what came after it and went again is told to those who heard of it, and to nobody else', () => {
    const added = doing(released, 'addItem', {
      title: '朝の会',
      dayId: released.rows.items.get(item)?.dayId ?? null,
      start: 480,
    });
    const id = [...added.rows.items.keys()].at(-1) ?? '';
    const off = (open: Plan) => since(doing(open, 'removeItems', { ids: [id] }));
    expect(off(added)).toEqual([]);
    expect(off(handOut(added, { kind: 'all' }).after).map(({ summary }) => summary)).toEqual([
      '【中止】朝の会',
    ]);
  });

  test('what was called off, and told so, before it is no news', () => {
    const dayId = plan.rows.items.get(item)?.dayId ?? null;
    const added = doing(plan, 'addItem', { title: '朝の会', dayId, start: 480 });
    const id = [...added.rows.items.keys()].at(-1) ?? '';
    const told = handOut(added, { kind: 'all' }).after;
    const off = handOut(doing(told, 'removeItems', { ids: [id] }), { kind: 'all' });
    expect(titled(off.events, /朝の会/)?.status).toBe('CANCELLED');
    const at = { ...testContext, now: '2027-01-01T00:00:00.000Z' };
    const release = commands.makeRelease(off.after, { note: '' }, at);
    if (!release.ok) throw new Error(release.error.code);
    const later = applyRows(off.after, release.value.rows);
    expect(handOut(later, { kind: 'all' }, { since: 1 }).events).toEqual([]);
  });
});

test('an older state that is brought back lowers no number', () => {
  const first = handOut(plan, theirs);
  const moved = handOut(changed(first.after, itemOf(section), { start: 600 }), theirs);
  const restored = doing(moved.after, 'restoreBackup', { backup: first.after, date: '2025-09-01' });
  const before = titled(moved.events, /部会/)?.sequence ?? Number.NaN;
  expect(titled(handOut(restored, theirs).events, /部会/)?.sequence).toBeGreaterThan(before);
  expect(restored.rows.exportLog.size).toBe(moved.after.rows.exportLog.size);
});

test('whoever has an event hears of each change of it, under rising numbers, and keeps none that is not theirs', () => {
  const activities = [meeting, section, activity(/鶴岡/)];
  const ids = [...plan.rows.items.keys()];
  const scopes: CalendarScope[] = [
    { kind: 'all' },
    theirs,
    { kind: 'person', id: other },
    ofCity,
    { kind: 'activity', id: section },
  ];
  const step = fc.oneof(
    fc.record({
      who: fc.constantFrom(person, other),
      to: fc.constantFrom(...activities),
      value: fc.constantFrom('yes' as const, 'no' as const),
    }),
    fc.record({
      item: fc.constantFrom(...ids),
      patch: fc.oneof(
        fc.record({ start: fc.integer({ min: 540, max: 800 }) }),
        fc.record({ cancelled: fc.boolean() }),
        fc.record({ activityIds: fc.constantFrom(...activities).map((id) => [id]) }),
      ),
    }),
    fc.record({ scope: fc.constantFrom(...scopes) }),
    fc.record({ scope: fc.constantFrom(...scopes) }),
  );
  fc.assert(
    fc.property(fc.array(step, { minLength: 6, maxLength: 24 }), (steps) => {
      let open = plan;
      const known = new Map<CalendarScope, Map<string, { sequence: number; said: string }>>();
      for (const one of steps) {
        if ('who' in one) {
          const answered = attempt(open, 'setAnswer', {
            attendeeId: one.who,
            activityId: one.to,
            value: one.value,
          });
          if (answered.ok)
            open = doing(open, 'setAnswer', { attendeeId: one.who, activityId: one.to, value: one.value });
          continue;
        }
        if ('item' in one) {
          if (attempt(open, 'editRow', edit(one.item, one.patch)).ok)
            open = changed(open, one.item, one.patch);
          continue;
        }
        // A calendar that nobody had before, of the plan as it is: what belongs into theirs now.
        const fresh = buildCalendar(
          { ...open, rows: { ...open.rows, calendarShares: new Map() } },
          { language: 'ja', date: '2025-09-01', scope: one.scope },
        ).calendar.events;
        const { events, after } = handOut(open, one.scope);
        open = after;
        const mine = known.get(one.scope) ?? new Map<string, { sequence: number; said: string }>();
        known.set(one.scope, mine);
        for (const { uid, sequence, modifiedAt: _, ...rest } of events) {
          const said = JSON.stringify(rest);
          const before = mine.get(uid);
          if (before && before.said !== said) expect(sequence).toBeGreaterThan(before.sequence);
          if (before) expect(sequence).toBeGreaterThanOrEqual(before.sequence);
          // Only what was taken off may rise without saying anything else: with what others hear of it.
          if (before?.said === said && rest.status !== 'CANCELLED') expect(sequence).toBe(before.sequence);
          mine.set(uid, { sequence, said });
        }
        const now = new Map(events.map((event) => [event.uid, event]));
        for (const uid of mine.keys()) expect(now.has(uid)).toBe(true);
        const held = new Set(fresh.map(({ uid }) => uid));
        for (const { uid, status, summary } of events) {
          if (!held.has(uid)) expect(status).toBe('CANCELLED');
          if (/^【(参加取消|対象外)】/.test(summary)) expect(held.has(uid)).toBe(false);
        }
        for (const { uid, status } of fresh) expect(now.get(uid)?.status).toBe(status);
      }
    }),
    { numRuns: 60 },
  );
});

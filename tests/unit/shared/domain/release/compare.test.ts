import { beforeEach, describe, expect, test } from 'vitest';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import {
  changedItemIds,
  changesSince,
  compareReleases,
} from '../../../../../shared/domain/release/compare.ts';
import { lastRelease, releasesOf } from '../../../../../shared/domain/release/last-release.ts';
import { readRelease } from '../../../../../shared/domain/release/read-release.ts';
import { toldByDay, toldItem } from '../../../../../shared/domain/release/words.ts';
import { at, doing, emptyMeetingDay, resetIds, withItem, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

/** A meeting day with a visit in the big room from 10:00 to 11:00, led by 山田, handed out as the first release. */
function released() {
  const base = emptyMeetingDay();
  let { plan, id } = withItem(base.plan, {
    title: '視察',
    dayId: base.dayId,
    placeId: base.room,
    start: at('10:00'),
    end: at('11:00'),
  });
  plan = doing(plan, 'setItemPeople', {
    itemId: id,
    people: [{ role: 'speaker', attendeeId: null, text: '山田' }],
  });
  plan = doing(plan, 'makeRelease', { note: '' });
  return { ...base, plan, id };
}

/** The change list in sentences. */
function sentences(plan: Plan, language: 'ja' | 'en' = 'ja'): string[] {
  const list = changesSince(plan);
  const before = list.release ? readRelease(list.release) : plan;
  return toldByDay(list, { before, after: plan, language }).flatMap(({ changes }) =>
    changes.map(({ sentence }) => sentence),
  );
}

const kinds = (plan: Plan) => changesSince(plan).changes.map((change) => change.kinds);

describe('rule case 20: between two releases', () => {
  test('no former release: everything is new', () => {
    const plan = yamagata();
    const list = changesSince(plan);
    expect(list.release).toBeNull();
    expect(list.changes).toHaveLength([...plan.rows.items.values()].filter((item) => !item.cancelled).length);
    expect(list.changes.every((change) => change.kinds.join() === 'new')).toBe(true);
    expect(changedItemIds(plan).size).toBe(0);
  });

  test('nothing has changed right after a release', () => {
    const { plan } = released();
    expect(changesSince(plan)).toMatchObject({ release: { number: 1 }, changes: [], others: [] });
  });

  test('new', () => {
    const { plan, dayId, otherRoom } = released();
    const { plan: next, id } = withItem(plan, {
      title: '写真撮影',
      dayId,
      placeId: otherRoom,
      start: at('13:00'),
      end: at('13:10'),
    });
    expect(kinds(next)).toEqual([['new']]);
    expect(changedItemIds(next).get(id)).toEqual(['new']);
    expect(sentences(next)).toEqual([expect.stringMatching(/^写真撮影　追加：.+　13:00～13:10　第2会議室$/)]);
  });

  test('cancelled, and back again', () => {
    const { plan, id } = released();
    const off = doing(plan, 'editRow', { collection: 'items', key: id, patch: { cancelled: true } });
    expect(kinds(off)).toEqual([['cancelled']]);
    expect(sentences(off)).toEqual(['視察　中止']);
    const second = doing(off, 'makeRelease', { note: '' });
    const back = doing(second, 'editRow', { collection: 'items', key: id, patch: { cancelled: false } });
    expect(kinds(back)).toEqual([['revived']]);
    expect(sentences(back)).toEqual(['視察　中止の取消し']);
  });

  test('removed from the plan', () => {
    const { plan, id } = released();
    const next = doing(plan, 'removeItems', { ids: [id] });
    expect(kinds(next)).toEqual([['removed']]);
    expect(sentences(next)).toEqual(['視察　削除']);
    expect(changedItemIds(next).size).toBe(0);
  });

  test('moved in time', () => {
    const { plan, id } = released();
    const next = doing(plan, 'shiftItems', { ids: [id], minutes: 30 });
    expect(kinds(next)).toEqual([['time']]);
    expect(sentences(next)).toEqual(['視察　10:00→10:30']);
    expect(sentences(next, 'en')).toEqual(['視察 10:00→10:30']);
  });

  test('moved in room', () => {
    const { plan, id, otherRoom } = released();
    const next = doing(plan, 'placeItem', { id, to: { placeId: otherRoom } });
    expect(kinds(next)).toEqual([['room']]);
    expect(sentences(next)).toEqual(['視察　大会議室→第2会議室']);
  });

  test('moved in both', () => {
    const { plan, id, otherRoom } = released();
    const next = doing(plan, 'placeItem', {
      id,
      to: { placeId: otherRoom, start: at('10:30'), end: at('11:30') },
    });
    expect(kinds(next)).toEqual([['time', 'room']]);
    expect(sentences(next)).toEqual(['視察　10:00→10:30、大会議室→第2会議室']);
  });

  test('length changed, with and without another start', () => {
    const { plan, id } = released();
    const longer = doing(plan, 'placeItem', { id, to: { end: at('11:30') } });
    expect(kinds(longer)).toEqual([['length']]);
    expect(sentences(longer)).toEqual(['視察　10:00～11:00→10:00～11:30']);
    const both = doing(plan, 'placeItem', { id, to: { start: at('10:15') } });
    expect(kinds(both)).toEqual([['time', 'length']]);
    expect(sentences(both)).toEqual(['視察　10:00～11:00→10:15～11:00']);
  });

  test('people changed, added, taken off', () => {
    const { plan, id } = released();
    const speaker = (...names: string[]) =>
      doing(plan, 'setItemPeople', {
        itemId: id,
        people: names.map((text) => ({ role: 'speaker' as const, attendeeId: null, text })),
      });
    expect(kinds(speaker('佐藤'))).toEqual([['people']]);
    expect(sentences(speaker('佐藤'))).toEqual(['視察　講師を変更：山田→佐藤']);
    expect(sentences(speaker('佐藤'), 'en')).toEqual(['視察 Speaker changed 山田→佐藤']);
    expect(sentences(speaker('山田', '佐藤'))).toEqual(['視察　講師を追加：佐藤']);
    expect(sentences(speaker())).toEqual(['視察　講師から外す：山田']);
  });

  test('moved to another day, to the tray and from it', () => {
    const { plan, id } = released();
    const other = [...plan.rows.days.values()].find((day) => day.kind === 'excursion')!;
    const moved = doing(plan, 'placeItem', { id, to: { dayId: other.id } });
    expect(kinds(moved)).toEqual([['day']]);
    expect(sentences(moved)[0]).toMatch(/^視察　.+→.+$/);
    const tray = doing(plan, 'placeItem', { id, to: { dayId: null } });
    expect(sentences(tray)).toEqual(['視察　日程から外す']);
    const second = doing(tray, 'makeRelease', { note: '' });
    const back = doing(second, 'placeItem', { id, to: { dayId: other.id, start: at('9:00') } });
    expect(kinds(back)).toEqual([['day']]);
    expect(sentences(back)[0]).toMatch(/^視察　日程に置く：.+9:00～$/);
  });

  test.each([
    [{ title: '市内視察' }, 'title', '市内視察　名称：視察→市内視察'],
    [{ description: '工房を見学する。' }, 'content', '視察　説明：なし→工房を見学する。'],
    [{ equipment: 'マイク2本' }, 'equipment', '視察　設備・配布：なし→マイク2本'],
    [{ variant: 'b' as const }, 'variant', '視察　実施案：両案共通→雨天時の案'],
    [{ optional: true }, 'optional', '視察　希望者のみに変更'],
    [{ fixed: true }, 'fixed', '視察　時刻を固定'],
    [{ buffer: 10 }, 'buffer', '視察　余裕：0分→10分'],
    [{ kind: 'visit' as const }, 'kind', '視察　種類：会議・議事→視察・訪問'],
    [{ unconfirmed: ['start'] }, 'certainty', '視察　要確認に変更：時刻'],
    [{ transport: 'bus' as const }, 'leg', '視察　行先・手段：なし→バス'],
  ])('a field of the item: %o', (patch, kind, sentence) => {
    const { plan, id } = released();
    const next = doing(plan, 'editRow', { collection: 'items', key: id, patch });
    expect(kinds(next)).toEqual([[kind]]);
    expect(sentences(next)).toEqual([sentence]);
  });

  test('agenda and vehicles of an item', () => {
    const { plan, id } = released();
    const agenda = doing(plan, 'addAgendaItem', { itemId: id, title: '規約の改正' });
    expect(kinds(agenda)).toEqual([['agenda']]);
    expect(sentences(agenda)).toEqual(['視察　議題：なし→規約の改正']);
  });
});

describe('beside the items', () => {
  test("a day's date, hours and the plan that holds", () => {
    const { plan, dayId } = released();
    const day = plan.rows.days.get(dayId)!;
    const hours = doing(plan, 'setDayWindow', {
      id: dayId,
      windowStart: at('13:00'),
      windowEnd: at('17:00'),
    });
    expect(hours.rows.days.get(dayId)).not.toEqual(day);
    expect(changesSince(hours).others).toMatchObject([{ subject: 'days', key: dayId }]);
    expect(sentences(hours)[0]).toContain('時間帯：');
    const rain = doing(plan, 'editRow', { collection: 'days', key: dayId, patch: { variant: 'b' } });
    expect(sentences(rain)[0]).toContain('実施案：通常の案→雨天時の案');
  });

  test('a place that goes by another name is told once, and its items are marked', () => {
    const { plan, id, room } = released();
    const next = doing(plan, 'editRow', { collection: 'places', key: room, patch: { name: '第1会議室' } });
    expect(changesSince(next).changes).toEqual([]);
    expect(sentences(next)).toEqual(['場所　第1会議室　名称：大会議室→第1会議室']);
    expect([...changedItemIds(next)]).toEqual([[id, ['room']]]);
  });

  test('a place nobody uses and an answer are no news', () => {
    const { plan } = released();
    const next = doing(plan, 'addPlace', { kind: 'room', name: '控室', parentId: null });
    expect(changesSince(next)).toMatchObject({ changes: [], others: [] });
  });
});

test('an attendee whose name was corrected, or who left the list, is no other person', () => {
  const base = released();
  let plan = doing(base.plan, 'addAttendee', { name: '高橋花子' });
  const attendeeId = [...plan.rows.attendees.keys()].at(-1)!;
  plan = doing(plan, 'setItemPeople', {
    itemId: base.id,
    people: [{ role: 'speaker', attendeeId, text: '高橋花子' }],
  });
  plan = doing(plan, 'makeRelease', { note: '' });
  const renamed = doing(plan, 'editRow', {
    collection: 'attendees',
    key: attendeeId,
    patch: { name: '髙橋花子' },
  });
  expect(changesSince(renamed).changes).toEqual([]);
});

test('the same list is given again as long as the schedule is not touched', () => {
  const { plan, id } = released();
  const next = doing(plan, 'shiftItems', { ids: [id], minutes: 5 });
  const list = changesSince(next);
  const later = doing(next, 'addAttendee', { name: '佐藤' });
  expect(changesSince(later)).toBe(list);
  expect(changedItemIds(later)).toBe(changedItemIds(next));
});

test('a row that cannot be read is left out, a later field has its default, one that is gone is dropped', () => {
  const { plan, id } = released();
  const release = lastRelease(plan)!;
  const [row] = release.rows.items!;
  const { variant: _, ...older } = row!;
  const then = readRelease({
    ...release,
    rows: {
      ...release.rows,
      items: [
        { ...older, mood: 'calm' },
        { id: 'x', title: 7 },
      ],
    },
  });
  expect([...then.rows.items.keys()]).toEqual([id]);
  expect(then.rows.items.get(id)?.variant).toBe('both');
});

test('compareReleases: any two, and from nothing', () => {
  const { plan, id } = released();
  const moved = doing(plan, 'shiftItems', { ids: [id], minutes: 30 });
  const [second, first] = releasesOf(doing(moved, 'makeRelease', { note: '' }));
  expect(compareReleases(first!, second!).changes).toMatchObject([{ itemId: id, kinds: ['time'] }]);
  expect(compareReleases(null, second!).changes).toMatchObject([{ itemId: id, kinds: ['new'] }]);
  const [change] = compareReleases(second!, first!).changes;
  const told = toldItem(change!, {
    before: readRelease(second!),
    after: readRelease(first!),
    language: 'ja',
  });
  expect(told.lines).toEqual([
    { what: '時刻', before: '10:30～11:30', after: '10:00～11:00', text: '10:30→10:00' },
  ]);
});

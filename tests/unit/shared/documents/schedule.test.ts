import { describe, expect, test } from 'vitest';
import { buildRunSheet } from '../../../../shared/documents/builders/run-sheet.ts';
import { buildSchedule } from '../../../../shared/documents/builders/schedule.ts';
import type { Document, DocumentTable } from '../../../../shared/documents/document.ts';
import type { Item } from '../../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { samplePlan } from '../../../../shared/domain/seed/record-plans.ts';
import { twoStops } from '../../../helpers/excursion.ts';
import { withItem as addItem, doing, emptyMeetingDay } from '../../../helpers/plans.ts';

const OPTIONS = { language: 'ja', date: '2025-10-01', edition: '第2版' } as const;
const { plan } = samplePlan();
const tableOf = (document: Document): DocumentTable => document.blocks[0] as DocumentTable;
const itemOf = (title: string): Item => {
  const found = [...plan.rows.items.values()].find((item) => item.title.includes(title));
  if (!found) throw new Error(`no item ${title}`);
  return found;
};
const withItems = (...items: Item[]): Plan => ({
  ...plan,
  rows: {
    ...plan.rows,
    items: new Map([...plan.rows.items, ...items.map((item) => [item.id, item] as const)]),
  },
});
const rowsOf = (document: Document, day: number): string[][] =>
  (tableOf(document).sections[day]?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));

test('a schedule of one item is one, and only an empty one says that it is', () => {
  const { plan: empty, dayId } = emptyMeetingDay();
  const none = buildSchedule(empty, OPTIONS).notes;
  const one = buildSchedule(addItem(empty, { title: '開会', dayId, start: 600 }).plan, OPTIONS).notes;
  expect(none.filter((note) => !one.includes(note))).toHaveLength(1);
});

describe('the schedule of the sample meeting', () => {
  const document = buildSchedule(plan, OPTIONS);

  test('is A4 landscape with its title, days, venue and edition', () => {
    expect(document.page).toEqual({ size: 'A4', orientation: 'landscape' });
    expect(document.title).toBe('第8回UCCN国内都市ネットワーク会議　日程表');
    expect(document.subtitle).toEqual([
      'CCNJ国際ネットワーク部会と合同開催',
      '期日　令和7年10月14日（火）～16日（木）　　会場　山形市保健所会議室',
    ]);
    expect(document.edition).toBe('第2版　令和7年10月1日（水）現在');
  });

  test('has a section a day, headed as officials write it', () => {
    expect(tableOf(document).sections.map(({ heading }) => heading)).toEqual([
      '10月14日（火）　会議　13:30～17:00　山形市',
      '10月15日（水）　視察・文化プログラム　午前～15:00　山形市',
      '10月16日（木）　希望者ツアー　鶴岡市',
    ]);
    expect(tableOf(document).columns.map(({ label }) => label)).toEqual([
      '時刻',
      '内容',
      '場所',
      '担当',
      '備考',
    ]);
  });

  test('says vague times as announced and marks what is to be confirmed', () => {
    expect(rowsOf(document, 1).map(([time]) => time)).toEqual(['午前～15:00', '午前～15:00', '時刻未定']);
    expect(rowsOf(document, 0)[0]?.[4]).toBe('対象：UCCN国内都市ネットワーク　要確認（時刻）');
    expect(document.notes).toContain('※「要確認」の項目は変更になる場合があります。');
  });

  test('marks what is for those who wish, once', () => {
    expect(rowsOf(document, 1)[2]?.[1]).toBe('鶴岡市へ移動（希望者のみ）');
    expect(rowsOf(document, 2)[0]?.[1]).toBe('出羽三山羽黒山斎院ほか訪問〔希望者のみ〕');
    expect(tableOf(document).sections[2]?.rows[0]?.optional).toBe(true);
  });
});

test('items stand in order of time: 午前 first, unknown starts last in hand-made order', () => {
  const base = itemOf('映画祭');
  const at = (id: string, start: Item['start'], order: string): Item => ({
    ...base,
    id,
    title: id,
    start,
    end: null,
    order,
  });
  const document = buildSchedule(
    withItems(
      at('unknown-2', null, 'z2'),
      at('noon', 'noon', 'z0'),
      at('nine', 540, 'z9'),
      at('unknown-1', null, 'z1'),
    ),
    OPTIONS,
  );
  const titles = rowsOf(document, 1).map(([, title]) => title);
  expect(titles.slice(0, 2)).toEqual([
    '山形国際ドキュメンタリー映画祭',
    'やまがたクリエイティブセンター「Q1」',
  ]);
  expect(titles.slice(2, 4)).toEqual(['nine', 'noon']);
  expect(titles.slice(-2)).toEqual(['unknown-1', 'unknown-2']);
});

test('a leg says where it leads; what is for all rooms names none of them', () => {
  const { plan: bus, dayId, places } = twoStops();
  const way = { kind: 'travel', placeId: places.station, toPlaceId: places.museum } as const;
  const leg = addItem(bus, { title: 'バス', dayId, start: 550, ...way }).plan;
  expect(rowsOf(buildSchedule(leg, OPTIONS), 1)[1]?.[2]).toBe('旭川駅→科学館');
  const { plan: empty, room } = emptyMeetingDay();
  const day = [...empty.rows.days.keys()][0] ?? null;
  const pause = { title: '休憩', dayId: day, placeId: room, allRooms: true };
  const { plan: paused } = addItem(empty, pause);
  expect(rowsOf(buildSchedule(paused, OPTIONS), 0)[0]?.[2]).toBe('全室共通');
  const venued = doing(paused, 'addPlace', { kind: 'venue', name: '市民会館', parentId: null });
  const venue = [...venued.rows.places.keys()].at(-1) ?? null;
  const inside = doing(venued, 'editRow', { collection: 'places', key: room, patch: { parentId: venue } });
  expect(rowsOf(buildSchedule(inside, OPTIONS), 0)[0]?.[2]).toBe('市民会館　全室共通');
  expect(rowsOf(buildRunSheet(inside, OPTIONS), 0)[0]?.[4]).toBe('市民会館　全室共通');
});

test('a cancelled item is left out, and one on no day is named below', () => {
  const document = buildSchedule(
    withItems(
      { ...itemOf('Q1'), cancelled: true },
      { ...itemOf('映画祭'), id: 'tray', title: '交流会', dayId: null },
    ),
    OPTIONS,
  );
  expect(JSON.stringify(tableOf(document))).not.toMatch(/Q1|交流会/);
  expect(document.notes).toContain('※期日が決まっていない項目：交流会');
});

test('a day without a date is counted, never dated', () => {
  const days = new Map([...plan.rows.days].map(([key, day]) => [key, { ...day, date: null }]));
  const document = buildSchedule({ ...plan, rows: { ...plan.rows, days } }, OPTIONS);
  expect(document.subtitle.at(-1)).toMatch(/^期日　期日未定/);
  expect(tableOf(document).sections[1]?.heading).toMatch(/^2日目（期日未定）/);
  expect(tableOf(document).sections[1]?.name).toBe('2日目（期日未定）');
});

test('what the planners note for themselves is not handed out', () => {
  expect(itemOf('UCCN国内都市会議').remarks).toMatch(/^前年の議題：/);
  expect(JSON.stringify(buildSchedule(plan, OPTIONS))).not.toContain('前年の議題');
});

describe('a place carried over from last year', () => {
  const inDoubt = (item: Item): Item => ({ ...item, unconfirmed: ['placeId'] });
  const first = itemOf('UCCN国内都市会議');
  const second = itemOf('国際ネットワーク部会');

  test('is marked beside the item and in the head', () => {
    const document = buildSchedule(withItems(inDoubt(first), inDoubt(second)), OPTIONS);
    expect(rowsOf(document, 0).map(([, , place]) => place)).toEqual([
      '山形市保健所会議室（要確認）',
      '山形市保健所会議室（要確認）',
    ]);
    expect(rowsOf(document, 0)[0]?.[4]).toContain('要確認（場所）');
    expect(document.subtitle.at(-1)).toMatch(/会場　山形市保健所会議室（要確認）$/);
  });

  test('is certain in the head where one item has it for certain', () => {
    const document = buildSchedule(withItems(inDoubt(first)), OPTIONS);
    expect(document.subtitle.at(-1)).toMatch(/会場　山形市保健所会議室$/);
  });

  test('a day’s doubtful area and date are each marked where they stand', () => {
    const days = new Map(
      [...plan.rows.days].map(([key, day]) => [key, { ...day, unconfirmed: ['area', 'date'] }]),
    );
    const document = buildSchedule({ ...plan, rows: { ...plan.rows, days } }, OPTIONS);
    expect(tableOf(document).sections[0]?.heading).toBe(
      '10月14日（火）（要確認）　会議　13:30～17:00　山形市（要確認）',
    );
  });
});

test('people are named by role, and the paper then says 敬称略', () => {
  const { id } = itemOf('UCCN国内都市会議');
  const person = (role: 'chair' | 'speaker', text: string, order: string) =>
    [`${id}|${role}|${text}`, { itemId: id, role, attendeeId: null, text, order }] as const;
  const itemPeople = new Map([
    person('speaker', '鈴木', 'a2'),
    person('chair', '山形', 'a0'),
    person('speaker', '阿部', 'a1'),
  ]);
  const document = buildSchedule({ ...plan, rows: { ...plan.rows, itemPeople } }, OPTIONS);
  expect(rowsOf(document, 0)[0]?.[3]).toBe('進行：山形\n発表：阿部、鈴木');
  expect(document.subtitle).toContain('（敬称略）');
});

test('the English paper has no Japanese words of its own', () => {
  const { columns, sections } = tableOf(
    buildSchedule(plan, { ...OPTIONS, language: 'en', edition: 'Edition 2' }),
  );
  expect(columns.map(({ label }) => label).join()).toBe('Time,Item,Place,People,Remarks');
  expect(sections[0]?.heading).toBe('Tue 14 Oct · Meeting · 13:30–17:00 · Yamagata');
  expect(sections[0]?.rows[0]?.cells[1]?.text).toBe('UCCN Domestic Cities Meeting');
  expect(sections[1]?.rows[2]?.cells[1]?.text).toBe('鶴岡市へ移動（希望者のみ）');
});

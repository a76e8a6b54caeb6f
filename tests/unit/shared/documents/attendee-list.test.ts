import { describe, expect, test } from 'vitest';
import { buildAttendeeList } from '../../../../shared/documents/builders/attendee-list.ts';
import type { Document, DocumentTable } from '../../../../shared/documents/document.ts';
import { samplePlan } from '../../../../shared/domain/seed/record-plans.ts';
import { attendee, peopledPlan, samplePeople, withPeople } from '../../../helpers/sample-people.ts';

const OPTIONS = { language: 'ja', date: '2025-10-01' } as const;
const plan = peopledPlan();
const tables = (document: Document): DocumentTable[] =>
  document.blocks.filter((block): block is DocumentTable => block.kind === 'table');
const texts = (table: DocumentTable | undefined): string[][] =>
  (table?.sections ?? []).flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));
const cities = (document: Document): (string | undefined)[] =>
  tables(document)[0]?.sections.map(({ name }) => name) ?? [];

describe('the list of the sample people', () => {
  const document = buildAttendeeList(plan, OPTIONS);

  test('is A4 portrait, 取扱注意, and says 敬称略 once', () => {
    expect(document.page.orientation).toBe('portrait');
    expect(document.marks).toEqual(['取扱注意']);
    expect(JSON.stringify(document).match(/敬称略/g)).toHaveLength(1);
  });

  test('numbers people through, with city, office, title, name and remarks', () => {
    expect(texts(tables(document)[0]).slice(0, 3)).toEqual([
      ['1', '名古屋市', '観光文化交流局文化芸術推進課', '主査', '髙橋一郎', ''],
      ['2', '名古屋市', '観光文化交流局', '課長', '山﨑太郎', '伊藤次郎の代理'],
      ['3', '札幌市', '市民文化局', '部長', '鈴木一', 'オンライン'],
    ]);
    expect(tables(document)[0]?.sections[0]?.rows[0]?.cells[4]).toEqual({
      text: '髙橋一郎',
      reading: 'たかはしいちろう',
    });
  });

  test('never holds care, phone, e-mail or free remarks', () => {
    const all = JSON.stringify([document, buildAttendeeList(plan, { ...OPTIONS, language: 'en' })]);
    expect(all).not.toMatch(/そば|0235|misaki@|車いす/);
  });

  test('ends with totals by kind and by activity', () => {
    expect(texts(tables(document)[1])).toEqual([
      ['加盟都市', '4', '5'],
      ['来賓', '1', '1'],
      ['オブザーバー', '1', '1'],
      ['事務局', '0', '1'],
      ['合計', '6', '8'],
    ]);
    expect(texts(tables(document)[2])[0]).toEqual(['UCCN国内都市会議', '3', '1', '1', '3']);
  });
});

test('who comes as a member but from no member city is counted apart', () => {
  const document = buildAttendeeList(
    withPeople(samplePlan().plan, [
      attendee('a', { organisationId: 'nagoya', name: 'A' }),
      attendee('b', { organisationId: 'echizen', name: 'B' }),
      attendee('c', { organisationText: '金沢工芸推進協議会', name: 'C' }),
    ]),
    OPTIONS,
  );
  expect(texts(tables(document)[1])).toEqual([
    ['加盟都市', '1', '1'],
    ['その他の都市・団体', '2', '2'],
    ['合計', '3', '3'],
  ]);
});

describe('the order of the cities', () => {
  test('加盟順 holds for the meeting’s day: Echizen joined after the 8th meeting and follows the members', () => {
    expect(cities(buildAttendeeList(plan, OPTIONS))).toEqual([
      '名古屋市',
      '札幌市',
      '鶴岡市',
      '山形市',
      '越前市',
      '東北芸術工科大学',
      '（所属未記入）',
    ]);
  });

  test('with the meeting a year later Echizen has its place in the joining order', () => {
    const days = new Map(
      [...plan.rows.days].map(([key, day]) => [
        key,
        { ...day, date: day.date?.replace('2025', '2026') ?? null },
      ]),
    );
    const late = samplePeople().map((person) =>
      person.id === 'p4' ? { ...person, organisationId: 'okayama' } : person,
    );
    const next = withPeople({ ...plan, rows: { ...plan.rows, days } }, late);
    const order = [...next.rows.memberships.values()]
      .sort((a, b) => a.order - b.order)
      .map(({ organisationId }) => organisationId);
    const names = cities(buildAttendeeList(next, OPTIONS));
    expect(names.indexOf('越前市') < names.indexOf('岡山市')).toBe(
      order.indexOf('echizen') < order.indexOf('okayama'),
    );
    expect(names.indexOf('越前市')).toBeLessThan(names.indexOf('東北芸術工科大学'));
  });

  test('コード順 goes by the local government code, kept as text', () => {
    expect(cities(buildAttendeeList(plan, { ...OPTIONS, sort: 'code' })).slice(0, 5)).toEqual([
      '札幌市',
      '山形市',
      '鶴岡市',
      '越前市',
      '名古屋市',
    ]);
  });

  test('五十音順 goes by the city’s reading', () => {
    expect(cities(buildAttendeeList(plan, { ...OPTIONS, sort: 'reading' })).slice(0, 5)).toEqual([
      '越前市',
      '札幌市',
      '鶴岡市',
      '名古屋市',
      '山形市',
    ]);
  });
});

describe('who is listed', () => {
  const activityId = [...plan.rows.activities.keys()][0] ?? '';

  test('those with yes or maybe for one activity, maybe being marked', () => {
    const document = buildAttendeeList(plan, { ...OPTIONS, who: { activityId } });
    expect(texts(tables(document)[0]).map(([, , , , name, remarks]) => [name, remarks])).toEqual([
      ['髙橋一郎', ''],
      ['山﨑太郎', '伊藤次郎の代理、出欠未定'],
      ['鈴木一', 'オンライン'],
      ['齋藤美咲', ''],
    ]);
    expect(document.subtitle).toContain('行事　UCCN国内都市会議（参加・未定の方）');
    expect(tables(document)).toHaveLength(2);
  });

  test('nobody: no table, and a line that says so', () => {
    const document = buildAttendeeList(withPeople(samplePlan().plan, []), OPTIONS);
    expect(document.blocks).toEqual([]);
    expect(document.notes).toEqual(['該当する参加者がいません。']);
  });
});

test('an English list calls cities and activities by their English names', () => {
  const document = buildAttendeeList(
    withPeople(plan, [
      attendee('a', { organisationId: 'nagoya', name: 'A' }),
      attendee('b', { organisationText: '日本大学', name: 'B' }),
    ]),
    { ...OPTIONS, language: 'en' },
  );
  expect(texts(tables(document)[0]).map(([, city]) => city)).toEqual(['Nagoya', '日本大学']);
  expect(texts(tables(document)[2]).map(([title]) => title)).toEqual([
    'UCCN Domestic Cities Meeting',
    'CCNJ International Network Section',
    'Excursion',
    'Tsuruoka tour (optional)',
  ]);
});

test('people of one city typed in two ways stand together', () => {
  const document = buildAttendeeList(
    withPeople(samplePlan().plan, [
      attendee('a', { organisationText: '日本大学', name: 'A' }),
      attendee('b', { organisationText: '東京大学', name: 'B' }),
      attendee('c', { organisationText: '日本 大学', name: 'C' }),
    ]),
    OPTIONS,
  );
  expect(
    tables(document)[0]
      ?.sections.map(({ rows }) => rows.length)
      .sort(),
  ).toEqual([1, 2]);
});

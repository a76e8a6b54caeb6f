import { beforeEach, describe, expect, test } from 'vitest';
import { buildSignInSheet } from '../../../../shared/documents/builders/sign-in-sheet.ts';
import type { Document, DocumentTable } from '../../../../shared/documents/document.ts';
import { readDeskNumbers } from '../../../../shared/domain/attendees/desk-numbers.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { samplePlan } from '../../../../shared/domain/seed/record-plans.ts';
import { writeCsv } from '../../../../src-main/formats/csv/write-document.ts';
import { doing, resetIds } from '../../../helpers/plans.ts';
import { attendee, peopledPlan, withPeople } from '../../../helpers/sample-people.ts';

beforeEach(resetIds);

const OPTIONS = { language: 'ja', date: '2025-10-10' } as const;
const tables = (document: Document): DocumentTable[] =>
  document.blocks.filter((block): block is DocumentTable => block.kind === 'table');
const lines = (document: Document): string[][] =>
  tables(document).flatMap(({ sections }) =>
    sections.flatMap(({ rows }) =>
      rows.filter(({ paperOnly }) => !paperOnly).map(({ cells }) => cells.map(({ text }) => text)),
    ),
  );

/** So many people of Nagoya, each with a name of his or her own. */
const crowd = (count: number): Plan =>
  withPeople(
    samplePlan().plan,
    Array.from({ length: count }, (_, at) =>
      attendee(`p${String(at).padStart(5, '0')}`, {
        organisationId: 'nagoya',
        department: '文化課',
        jobTitle: at % 7 === 0 ? '課長補佐兼文化創造都市推進担当係長事務取扱' : '主事',
        name: `名古屋 ${at + 1}号`,
        reading: 'なごや',
      }),
    ),
  );

describe('受付簿', () => {
  test('lists by city whom the desk expects, without those who declined or are on line', () => {
    expect(lines(buildSignInSheet(peopledPlan(), OPTIONS))).toEqual([
      ['2', '名古屋市', '主査', '髙橋一郎', '', ''],
      ['3', '名古屋市', '課長', '山﨑太郎', '', '未定、伊藤次郎の代理'],
      ['1', '鶴岡市', '係長', '齋藤美咲', '', ''],
      ['7', '越前市', '主任', '=1+1', '', ''],
      ['5', '東北芸術工科大学', '教授', '𠮷田健', '', ''],
      ['8', '（所属未記入）', '', '渡邉さくら', '', ''],
    ]);
  });

  test('its numbers name the same people when they are typed back at the desk', () => {
    const plan = peopledPlan();
    for (const byPerson of [false, true]) {
      for (const [number = '', , , name] of lines(buildSignInSheet(plan, { ...OPTIONS, byPerson })))
        expect(readDeskNumbers(plan, number).people.map((person) => person.name)).toEqual([name]);
    }
  });

  test('by person it is in 五十音順, those without a reading last', () => {
    const document = buildSignInSheet(peopledPlan(), { ...OPTIONS, byPerson: true });
    expect(lines(document).map(([, , , name]) => name)).toEqual([
      '齋藤美咲',
      '=1+1',
      '髙橋一郎',
      '山﨑太郎',
      '渡邉さくら',
      '𠮷田健',
    ]);
    expect(document.blocks[0]).toMatchObject({ text: '1枚目（全1枚）　さいとうみさき ～ 𠮷田健' });
  });

  test('a fee that is open stands with a box, one that is paid is 済', () => {
    let plan = peopledPlan();
    const [activityId = ''] = plan.rows.activities.keys();
    plan = doing(plan, 'editRow', { collection: 'activities', key: activityId, patch: { fee: 5000 } });
    plan = doing(plan, 'setPayments', {
      keys: [{ attendeeId: 'p1', activityId }],
      state: 'advance',
      date: '2025-10-01',
    });
    const document = buildSignInSheet(plan, { ...OPTIONS, who: { activityId } });
    expect(lines(document).map(([, , , name, fee]) => [name, fee])).toEqual([
      ['髙橋一郎', '□ 5,000円'],
      ['山﨑太郎', ''],
      ['齋藤美咲', '済'],
    ]);
    expect(document.subtitle.at(-1)).toBe('UCCN国内都市会議');
  });

  test('every page has five blank lines and its sum; the sums together are the whole', () => {
    const document = buildSignInSheet(crowd(123), OPTIONS);
    const sums = tables(document).map(({ sections }) => {
      const rows = sections.flatMap((section) => section.rows);
      expect(rows.filter((row) => row.paperOnly && !row.strong)).toHaveLength(5);
      const said = rows.at(-1)?.cells[2]?.text ?? '';
      const people = rows.filter(({ paperOnly }) => !paperOnly).length;
      expect(said).toBe(`この面 ${people}名`);
      return people;
    });
    expect(sums.length).toBeGreaterThan(5);
    expect(sums.reduce((a, b) => a + b, 0)).toBe(123);
    expect(document.notes[0]).toBe('全体 123名');
    expect(new Set(lines(document).map(([number]) => number)).size).toBe(123);
  });

  test('names of cities that take two lines in English leave room for fewer lines on a page', () => {
    const crowdOf = (organisationId: string): Plan =>
      withPeople(
        samplePlan().plan,
        Array.from({ length: 40 }, (_, at) =>
          attendee(`q${String(at).padStart(3, '0')}`, {
            organisationId,
            jobTitle: at % 2 === 0 ? '課長補佐兼文化創造都市推進係長' : '主事',
          }),
        ),
      );
    const firstPage = (organisationId: string): number => {
      const [page] = tables(buildSignInSheet(crowdOf(organisationId), { ...OPTIONS, language: 'en' }));
      const rows = page?.sections.flatMap((section) => section.rows) ?? [];
      return rows.filter(({ paperOnly }) => !paperOnly).length;
    };
    expect(firstPage('tamba-sasayama')).toBeLessThan(firstPage('kobe'));
  });

  test('as data it is one table without blank lines and sums', () => {
    const csv = new TextDecoder().decode(writeCsv(buildSignInSheet(crowd(40), OPTIONS)));
    const rows = csv.trimEnd().split('\r\n');
    expect(rows[0]).toBe('枚目,No.,都市,職名,氏名,ふりがな,会費,受付（署名）,備考');
    expect(rows).toHaveLength(41);
    expect(rows.at(-1)).toMatch(/^\d,40,名古屋市,主事,名古屋 40号,なごや,,,$/);
  });

  test('without anybody it says so', () => {
    const document = buildSignInSheet(samplePlan().plan, OPTIONS);
    expect(document.blocks).toEqual([]);
    expect(document.notes).toEqual(['該当する参加者がいません。']);
  });
});

import { describe, expect, test } from 'vitest';
import { buildProgramme } from '../../../../shared/documents/builders/programme.ts';
import { buildRunSheet } from '../../../../shared/documents/builders/run-sheet.ts';
import { buildSchedule } from '../../../../shared/documents/builders/schedule.ts';
import type { Document, DocumentTable } from '../../../../shared/documents/document.ts';
import { at, doing, emptyMeetingDay, withItem } from '../../../helpers/plans.ts';
import { staffedAfternoon } from '../../../helpers/staffed-afternoon.ts';

const OPTIONS = { language: 'ja', date: '2025-10-01', edition: '第2版' } as const;
const tableOf = (document: Document): DocumentTable => document.blocks[0] as DocumentTable;
const rowsOf = (document: Document): string[][] =>
  (tableOf(document).sections[0]?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));

const { plan } = staffedAfternoon();

describe('the run sheet', () => {
  const document = buildRunSheet(plan, OPTIONS);

  test('is A4 landscape, marked to be handled with care, with what the staff need in columns', () => {
    expect(document.page).toEqual({ size: 'A4', orientation: 'landscape' });
    expect(document.marks).toEqual(['取扱注意']);
    expect(document.edition).toBe('第2版　令和7年10月1日（水）現在');
    expect(tableOf(document).columns.map(({ label }) => label)).toEqual([
      '時刻',
      '所要（分）',
      '内容',
      '担当',
      '場所',
      '設備・配布',
      '動き・備考',
    ]);
  });

  test('says minutes, people, place, equipment and the planners’ own remarks of each item', () => {
    expect(rowsOf(document)[0]).toEqual([
      '13:30～13:40',
      '10',
      '開会',
      '進行：観光課　山口',
      '大会議室',
      'マイク2本',
      '市長は裏口から入る',
    ]);
  });

  test('a buffer is a bold row of its own, a fixed time is bold and marked', () => {
    const rows = tableOf(document).sections[0]!.rows;
    const buffer = rows.find(({ cells }) => cells[2]?.text === '余裕')!;
    expect(buffer.cells.slice(0, 2)).toEqual([
      { text: '14:40～14:50', range: [880, 890] },
      { text: '10', value: 10 },
    ]);
    expect(buffer.strong).toBe(true);
    const bus = rows.find(({ cells }) => cells[2]?.text === 'バス発車')!;
    expect(bus.strong).toBe(true);
    expect(bus.cells[6]?.text).toBe('【時刻厳守】\n移動：バス');
    expect(bus.cells[4]?.text).toBe('大会議室→第2会議室');
  });

  test('shows the plan that is asked for and names it; the other plan’s items stay off every paper', () => {
    const titles = (variant?: 'a' | 'b') =>
      rowsOf(buildRunSheet(plan, variant ? { ...OPTIONS, variant } : OPTIONS)).map((cells) => cells[2]);
    expect(titles()).toContain('庭園の見学');
    expect(titles()).not.toContain('館内の見学');
    expect(titles('b')).toContain('館内の見学');
    expect(titles('b')).not.toContain('庭園の見学');
    const headings = (variant: 'a' | 'b') =>
      tableOf(buildRunSheet(plan, { ...OPTIONS, variant })).sections[0]?.heading;
    expect(headings('a')).toMatch(/〔通常〕$/);
    expect(headings('b')).toMatch(/〔雨天時〕$/);
    const schedule = rowsOf(buildSchedule(plan, { ...OPTIONS, variant: 'b' })).map((cells) => cells[1]);
    expect(schedule).toContain('館内の見学');
    expect(schedule).not.toContain('庭園の見学');
  });

  test('gives the secretariat’s phones at the foot', () => {
    let staffed = doing(plan, 'addAttendee', { name: '山口太郎' });
    const [key] = staffed.rows.attendees.keys();
    const patch = { phone: '090-1234-5678', kind: 'staff' } as const;
    staffed = doing(staffed, 'editRow', { collection: 'attendees', key: key ?? '', patch });
    expect(buildRunSheet(staffed, OPTIONS).notes).toContain('事務局連絡先　山口太郎 090-1234-5678');
  });

  test('says so where there is nothing yet', () => {
    expect(buildRunSheet(emptyMeetingDay().plan, OPTIONS).notes).toContain('日程の項目がありません。');
  });

  test('is complete in English', () => {
    const english = buildRunSheet(plan, { ...OPTIONS, language: 'en' });
    expect(english.title).toMatch(/Run sheet$/);
    expect(rowsOf(english).flat()).toContain('[On the dot]\nTravel: bus');
  });
});

describe('the programme', () => {
  test('numbers the business of the day, with the agenda below its session and 「その他」 after it', () => {
    const document = buildProgramme(plan, OPTIONS);
    expect(document.page.orientation).toBe('portrait');
    const city = [...plan.rows.organisations.values()][0]!;
    expect(rowsOf(document)).toEqual([
      ['1', '開会', '進行：観光課　山口'],
      ['2', '議事', ''],
      ['(1)', '次回開催地について', `提案：${city.name}　木村`],
      ['(2)', '共同事業について', ''],
      ['3', 'その他', ''],
      ['4', '閉会', ''],
    ]);
  });

  test('is parted by network where sessions of two networks stand on a day', () => {
    const empty = emptyMeetingDay();
    const activities = [...empty.plan.rows.activities.values()].filter(({ network }) => network !== null);
    let parted = empty.plan;
    for (const { id, title } of activities)
      parted = withItem(parted, {
        title,
        dayId: empty.dayId,
        activityIds: [id],
        start: at('13:30'),
        end: at('14:30'),
      }).plan;
    parted = withItem(parted, {
      title: '閉会',
      kind: 'ceremony',
      dayId: empty.dayId,
      start: at('16:50'),
      end: at('17:00'),
    }).plan;
    const sections = tableOf(buildProgramme(parted, OPTIONS)).sections;
    expect(sections).toHaveLength(2);
    for (const { rows } of sections) expect(rows.at(-1)?.cells[1]?.text).toBe('閉会');
    expect(sections[0]?.rows[0]?.cells[1]?.text).toBe('UCCN国内都市会議');
  });

  test('leaves out what is cancelled', () => {
    const opening = [...plan.rows.items.values()].find(({ title }) => title === '開会')!;
    const without = doing(plan, 'editRow', {
      collection: 'items',
      key: opening.id,
      patch: { cancelled: true },
    });
    expect(rowsOf(buildProgramme(without, OPTIONS))[0]).toEqual(['1', '議事', '']);
  });
});

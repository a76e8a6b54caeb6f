import { describe, expect, test } from 'vitest';
import type { Calendar, CalendarEvent } from '../../../../shared/documents/calendar.ts';
import { groupwareCsv } from '../../../../shared/documents/groupware-csv.ts';
import type { CsvTemplate } from '../../../../shared/domain/collections/index.ts';
import { csvTemplatesOf } from '../../../../shared/domain/reference/groupware.ts';
import { writeCsvRows } from '../../../../src-main/formats/csv/write-rows.ts';
import { parse } from '../../../helpers/parse-csv.ts';
import { doing, yamagata } from '../../../helpers/plans.ts';

const event = (about: Partial<CalendarEvent>): CalendarEvent => ({
  uid: 'a@tsudoi',
  sequence: 0,
  summary: '会議',
  start: { date: '2025-10-14', minutes: 810 },
  end: { date: '2025-10-14', minutes: 1020 },
  location: '会議室',
  description: null,
  categories: ['会議'],
  status: 'CONFIRMED',
  ...about,
});
const calendar = (...events: CalendarEvent[]): Calendar => ({
  name: '',
  edition: '',
  zone: 'Asia/Tokyo',
  stampedAt: '2025-10-01T00:00:00.000Z',
  events,
});
const template = (id: string): CsvTemplate =>
  csvTemplatesOf(yamagata()).find((one) => one.template.id === id)!.template;
const row = (id: string, about: Partial<CalendarEvent>): Record<string, string> => {
  const { rows } = groupwareCsv(calendar(event(about)), template(id), 'ja');
  return Object.fromEntries(rows[0]!.map((label, at) => [label, rows[1]![at] ?? '']));
};

describe('CSV for groupware', () => {
  test('Outlook: all 22 columns of its import, in order', () => {
    const { rows } = groupwareCsv(calendar(event({})), template('outlook-ja'), 'ja');
    expect(rows[0]).toHaveLength(22);
    expect(row('outlook-ja', {})).toMatchObject({
      件名: '会議',
      開始日: '2025/10/14',
      開始時刻: '13:30:00',
      終了日: '2025/10/14',
      終了時刻: '17:00:00',
      終日イベント: 'FALSE',
      場所: '会議室',
    });
  });

  test('an all-day event ends on the day people name; an open end stays open', () => {
    expect(
      row('outlook-ja', {
        start: { date: '2025-10-15', minutes: null },
        end: { date: '2025-10-16', minutes: null },
      }),
    ).toMatchObject({ 開始日: '2025/10/15', 開始時刻: '', 終了日: '2025/10/15', 終日イベント: 'TRUE' });
    expect(row('outlook-ja', { end: null })).toMatchObject({ 終了日: '2025/10/14', 終了時刻: '' });
  });

  test('Garoon: its nine columns; what its 予定 cannot hold is cut and said', () => {
    const { rows, cut } = groupwareCsv(
      calendar(event({ categories: ['あ'.repeat(120)] })),
      template('garoon'),
      'ja',
    );
    expect(rows[0]).toEqual([
      '開始日',
      '開始時刻',
      '終了日',
      '終了時刻',
      '予定',
      '予定詳細',
      'メモ',
      '参加者/組織/施設',
      '登録者',
    ]);
    expect(rows[1]?.[4]).toBe('あ'.repeat(100));
    expect(cut).toEqual([{ title: '会議', label: '予定', limit: 100 }]);
  });

  test('Garoon has no column for the place: its memo begins with it', () => {
    expect(row('garoon', { description: '進行：山口' })).toMatchObject({
      予定詳細: '会議',
      メモ: '場所：会議室\n進行：山口',
    });
    expect(row('garoon', {})).toMatchObject({ メモ: '場所：会議室' });
    expect(row('garoon', { location: null })).toMatchObject({ メモ: '' });
    expect(row('outlook-ja', { description: '進行：山口' })).toMatchObject({ 内容: '進行：山口' });
  });

  test('what is called off is left out and named, for an import can only add', () => {
    const { rows, leftOut } = groupwareCsv(
      calendar(event({}), event({ summary: '【中止】茶会', status: 'CANCELLED' })),
      template('garoon'),
      'ja',
    );
    expect(rows).toHaveLength(2);
    expect(leftOut).toEqual(['【中止】茶会']);
  });

  test('the file is CP932 with CRLF, and reads back as what was said', () => {
    const { rows, replaced } = groupwareCsv(
      calendar(event({ summary: '𠮷田「講演」, =1+1', description: '1行目\n2行目' })),
      template('outlook-ja'),
      'ja',
    );
    const bytes = writeCsvRows({ rows: rows.map((one) => [...one]), encoding: 'cp932', lineEnd: 'crlf' });
    const read = parse(new TextDecoder('shift_jis', { fatal: true }).decode(bytes));
    expect(read[1]?.[0]).toBe('吉田「講演」, =1+1');
    expect(replaced).toEqual([{ character: '𠮷', by: '吉', count: 1 }]);
    expect(read[1]?.[18]).toBe('1行目\n2行目');
  });

  test('a layout is edited, travels with the plan, and can be had as delivered again', () => {
    const own = { ...template('desknets-neo'), dates: 'YYYYMMDD', heading: false } as const;
    const plan = doing(yamagata(), 'saveCsvTemplate', own);
    const edited = csvTemplatesOf(plan).find((one) => one.template.id === 'desknets-neo')!;
    expect(edited).toEqual({ template: own, known: true });
    expect(groupwareCsv(calendar(event({})), edited.template, 'ja').rows[0]?.[0]).toBe('20251014');
    const back = csvTemplatesOf(doing(plan, 'removeCsvTemplate', { id: own.id }));
    expect(back.find((one) => one.template.id === own.id)?.known).toBe(false);
  });
});

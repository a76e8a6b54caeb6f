import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { timePointText } from '../../../shared/domain/calendar/times.ts';
import { readAnySchedule, whatIsIn } from '../../../shared/input/schedule/read-any-schedule.ts';
import type { ScheduleReading } from '../../../shared/input/schedule/reading.ts';
import type { TableFile } from '../../../shared/input/table-file.ts';
import { foldingsOf } from '../../../shared/text/foldings.ts';
import { tableOfText } from '../../../shared/text/pasted-table.ts';
import { foldRadicals, hasRadicals } from '../../../shared/text/radicals.ts';
import { matchesWords, searchKeyOf, searchWords } from '../../../shared/text/search-key.ts';
import { readTable } from '../../../src-main/formats/read-table.ts';

const SAMPLES = path.resolve(import.meta.dirname, '../../fixtures/samples');
const text = readFileSync(path.join(SAMPLES, 'pdf-paste.txt'), 'utf8');
const key = JSON.parse(readFileSync(path.join(SAMPLES, 'pdf-paste.expected.json'), 'utf8'));

/** The text on its way from the clipboard: folded or not, as a table, through the reader. */
async function pasted(source: string): Promise<{ file: TableFile; reading: ScheduleReading }> {
  const bytes = new TextEncoder().encode(tableOfText(source));
  const file = await readTable({ name: '貼り付けた文字.tsv', bytes });
  if (!file.ok) throw new Error(file.error.code);
  // A meeting of another year: the text says itself which year it speaks of.
  const reading = readAnySchedule(file.value, '2026-10-20');
  if (!reading.ok) throw new Error(reading.error.code);
  return { file: file.value, reading: reading.value };
}

describe('text pasted from the PDF of the report', () => {
  let folded: Awaited<ReturnType<typeof pasted>>;
  beforeAll(async () => {
    folded = await pasted(foldRadicals(text));
  });
  const time = (point: ScheduleReading['items'][number]['start']) =>
    point === null ? null : point === 'morning' ? '午前' : timePointText(point, 'ja');

  it('is known for a schedule and gives the meeting and the excursion as the key says', () => {
    const { file, reading } = folded;
    expect(whatIsIn(file)).toBe('schedule');
    const items = reading.items.map((item) => ({
      date: reading.days[item.day]?.date,
      start: time(item.start),
      end: time(item.end),
      text: item.title,
      ...(item.optional ? { optional: true } : {}),
    }));
    const { meeting, excursion } = key;
    expect(items).toEqual([
      { date: meeting.date, start: meeting.start, end: meeting.end, text: meeting.title },
      ...excursion.map(({ weekday: _, ...rest }: Record<string, unknown>) => rest),
    ]);
    expect(reading.items[0]?.place).toBe(meeting.venue);
    expect(reading.title).toBe(meeting.title);
    expect(reading.days.map(({ kind }) => kind)).toEqual([null, 'excursion', 'excursion']);
    expect(reading.doubts.filter(({ code }) => code === 'year-missing')).toHaveLength(3);
    expect(reading.doubts.some(({ code }) => code === 'weekday-differs')).toBe(false);
  });

  it('makes no item of the record of former meetings; every line of it is listed whole', () => {
    const listed = folded.reading.unread.map(({ text: line }) => line).join('\n');
    for (const { number, host, programme, after = [] } of key.history) {
      expect(listed).toMatch(new RegExp(`第${number}回 .*${host}`));
      for (const words of [...programme, ...after])
        expect(listed.replace(/\s/g, '')).toContain(words.replace(/\s/g, ''));
    }
    for (const { host } of key.planned) expect(listed).toContain(host);
  });

  it('gives the same when its radicals are left as they are', async () => {
    const { reading } = await pasted(text);
    const plain = (one: ScheduleReading) => JSON.parse(foldRadicals(JSON.stringify(one)));
    expect(hasRadicals(JSON.stringify(reading))).toBe(true);
    expect(plain(reading).items).toEqual(folded.reading.items);
  });

  it('is found by what people type, folded or not', () => {
    for (const { typed, inText } of key.findable) {
      expect(text).toContain(inText);
      expect(matchesWords(searchKeyOf([inText]), searchWords(typed)), typed).toBe(true);
    }
  });

  it('shows each character that would be changed, with what it becomes', () => {
    const foldings = foldingsOf(text);
    expect(foldings).toContainEqual({
      from: '⼭',
      to: '山',
      count: [...text].filter((one) => one === '⼭').length,
    });
    expect(foldings.map(({ from }) => from)).toEqual(expect.arrayContaining(['⺠', '⼾', '⽂']));
    expect(foldings.every(({ to }) => !hasRadicals(to))).toBe(true);
    expect(foldingsOf(foldRadicals(text))).toEqual([]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { ScheduleReading } from '../../../shared/input/schedule/reading.ts';
import { matchKey } from '../../../shared/text/match-key.ts';
import { cellsOf, compareSchedule, expectedSchedules, readSample } from '../../helpers/compare-schedule.ts';

describe.each(expectedSchedules)('$file', (key) => {
  let reading: ScheduleReading;
  beforeAll(async () => {
    reading = await readSample(key.file);
  });

  it('gives every field of every item as the key says', () => {
    const results = compareSchedule(key, reading);
    const count = (verdict: string): number => results.filter((one) => one.verdict === verdict).length;
    console.table([
      { file: key.file, right: count('right'), doubtful: count('doubtful'), wrong: count('wrong') },
    ]);
    expect(results.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
    expect(reading.items).toHaveLength(key.items.length);
  });

  it('finds the title, the date of making and the days with their kinds', () => {
    expect(matchKey(reading.title ?? '')).toBe(matchKey(key.title));
    expect(reading.asOf).toBe(key.asOf);
    expect(reading.days.map(({ date, at, kind }) => ({ date, banner: at, kind }))).toEqual(
      key.days.map(({ date, banner, kind }) => ({ date, banner, kind })),
    );
  });

  it('shows every doubtful reading as doubtful, at its cell', () => {
    for (const { code, field } of key.doubtful) {
      const shown = reading.doubts.filter((doubt) => doubt.code === code).map(({ at }) => at);
      // A gap lies between two cells: one of them is enough.
      const wanted = code === 'gap' ? cellsOf(field).slice(-1) : cellsOf(field);
      expect(shown, code).toEqual(expect.arrayContaining(wanted));
    }
  });

  it('makes no item of a heading, a note or the date of making', () => {
    const titles = reading.items.map(({ title }) => matchKey(title));
    for (const text of ['時間', '内容', ...key.mustNotBecomeItems])
      expect(titles).not.toContain(matchKey(text));
    expect(reading.unread.map(({ why }) => why)).toEqual(['title', 'as-of', 'note']);
  });
});

import { describe, expect, it } from 'vitest';
import { compareCalendar, expectedCalendars, readCalendarSample } from '../../helpers/compare-calendar.ts';

const results = expectedCalendars.map((key) => ({
  key,
  fields: compareCalendar(key, readCalendarSample(key.file)),
}));

describe('calendars of other programs', () => {
  it('are read as their key says: a table of what is right, doubtful and wrong', () => {
    const count = (fields: (typeof results)[number]['fields'], verdict: string): number =>
      fields.filter((one) => one.verdict === verdict).length;
    console.table(
      results.map(({ key, fields }) => ({
        file: key.file,
        right: count(fields, 'right'),
        doubtful: count(fields, 'doubtful'),
        wrong: count(fields, 'wrong'),
      })),
    );
    expect(results.flatMap(({ fields }) => fields).filter(({ verdict }) => verdict !== 'right')).toEqual([]);
  });

  it.each(expectedCalendars)(
    '$file: all that the key calls doubtful is told, and nothing else',
    ({ file, doubtful = [] }) => {
      const told = readCalendarSample(file).doubts;
      expect(told.map(({ code }) => code).toSorted()).toEqual(doubtful.map(({ code }) => code).toSorted());
      for (const { code, line, uid } of doubtful) {
        expect(told).toContainEqual(
          expect.objectContaining({
            code,
            ...(line === undefined ? {} : { line }),
            ...(uid === undefined ? {} : { uid }),
          }),
        );
      }
    },
  );
});

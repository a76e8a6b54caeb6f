import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderVersions, type VersionFacts } from '../../../../shared/intake/order-versions.ts';
import { dateInName, versionMark } from '../../../../shared/intake/version-mark.ts';

const file = (
  name: string,
  modified: string | null = null,
  fileDate: string | null = null,
): VersionFacts => ({
  name,
  modified,
  fileDate,
});
const names = (files: readonly VersionFacts[]): string[] => orderVersions(files).map((one) => one.file.name);

describe('what a file name says of its version', () => {
  it.each([
    ['参加申込書.xlsx', ['【訂正】参加申込書.xlsx']],
    ['参加申込書.xlsx', ['参加申込書（訂正版）.xlsx', '参加申込書_修正後.xlsx', '差替え_参加申込書.xlsx']],
    ['【訂正】参加申込書.xlsx', ['【再訂正】参加申込書.xlsx', '【訂正2】参加申込書.xlsx']],
    ['【再訂正】参加申込書.xlsx', ['参加申込書_最終.xlsx', '参加申込書（最終版）.xlsx']],
    ['参加申込書.xlsx', ['参加申込書 (2).xlsx', '参加申込書（２）.xlsx', '参加申込書 - コピー.xlsx']],
    ['参加申込書 (2).xlsx', ['参加申込書 (3).xlsx', '参加申込書_v2.xlsx', '参加申込書【訂正】.xlsx']],
    ['参加申込書_v2.xlsx', ['参加申込書_v3.xlsx', '参加申込書第3版.xlsx', '参加申込書（3回目）.xlsx']],
  ])('%s is older than %s', (older, newer) => {
    for (const name of newer) expect(versionMark(name).rank, name).toBeGreaterThan(versionMark(older).rank);
  });

  it.each([
    '04_札幌市_出席者名簿.xlsx',
    '09_旭川市_UCCN会議参加申込(1-4).xlsx',
    '（様式１）参加申込書.xlsx',
    'form2026.csv',
  ])('%s says nothing', (name) => expect(versionMark(name).rank).toBe(0));

  it.each([
    ['回答20260911.csv', '2026-09-11'],
    ['回答_2026-9-1.csv', '2026-09-01'],
    ['回答（R8.9.11）.xlsx', '2026-09-11'],
    ['回答令和8年9月11日.xlsx', '2026-09-11'],
    ['電話0312345678.xlsx', null],
    ['20261399.xlsx', null],
  ])('the date in %s', (name, date) => expect(dateInName(name)).toBe(date));
});

describe('the versions of one city', () => {
  it('what the name says counts before any date', () => {
    const files = [
      file('神戸市.xlsx', '2026-09-20T00:00:00.000Z'),
      file('神戸市【訂正版】.xlsx', '2026-09-10T00:00:00.000Z'),
    ];
    const [newest, other] = orderVersions(files);
    expect(newest).toMatchObject({ file: { name: '神戸市【訂正版】.xlsx' }, why: 'mark', mark: '訂正版' });
    // The workbook's own date speaks against it: the person is told.
    expect(newest?.isSure).toBe(false);
    expect(other?.why).toBeNull();
  });

  it('then the date the workbook gives, then one in the name, then the file system’s', () => {
    expect(
      names([file('a.xlsx', '2026-09-01T00:00:00.000Z'), file('b.xlsx', '2026-09-02T00:00:00.000Z')]),
    ).toEqual(['b.xlsx', 'a.xlsx']);
    expect(
      names([
        file('a20260902.csv', null, '2026-01-01T00:00:00.000Z'),
        file('b20260901.csv', null, '2026-12-01T00:00:00.000Z'),
      ]),
    ).toEqual(['a20260902.csv', 'b20260901.csv']);
    const [first] = orderVersions([
      file('a.csv', null, '2026-01-01T00:00:00.000Z'),
      file('b.csv', null, '2026-02-01T00:00:00.000Z'),
    ]);
    expect(first).toMatchObject({ file: { name: 'b.csv' }, why: 'file-date', isSure: false });
  });

  it('is the same whatever order the files come in', () => {
    const instant = fc.option(
      fc.constantFrom('2026-09-01T00:00:00.000Z', '2026-09-02T00:00:00.000Z', '2026-09-03T00:00:00.000Z'),
      { nil: null },
    );
    const name = fc
      .tuple(fc.constantFrom('', '【訂正】', '_最終', '(2)', '_v2', '20260902'), fc.nat({ max: 999 }))
      .map(([mark, n]) => `${mark}名簿${n}x.xlsx`);
    const facts = fc.record({ name, modified: instant, fileDate: instant });
    fc.assert(
      fc.property(
        fc.uniqueArray(facts, { selector: (one) => one.name, maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (files, draws) => {
          const shuffled = files
            .map((one) => ({ one, at: draws.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
          expect(names(shuffled)).toEqual(names(files));
        },
      ),
    );
  });
});

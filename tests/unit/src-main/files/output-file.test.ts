import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeFileName } from '../../../../src-main/files/output-file.ts';

describe('a safe file name', () => {
  test.each([
    ['日程表', '日程表.xlsx'],
    ['日程表.xlsx', '日程表.xlsx'],
    ['日程表.XLSX', '日程表.xlsx'],
    ['../../etc/passwd', '_.._etc_passwd.xlsx'],
    ['C:\\Windows\\a', 'C__Windows_a.xlsx'],
    ['a\u0000b', 'a_b.xlsx'],
    ['con', '_con.xlsx'],
    ['COM1.txt', '_COM1.txt.xlsx'],
    ['. . .', 'tsudoi.xlsx'],
    ['', 'tsudoi.xlsx'],
    ['名簿\u202exslx.exe', '名簿_xslx.exe.xlsx'],
    ['が', 'が.xlsx'],
  ])('of %j is %j', (proposed, safe) => {
    expect(safeFileName(proposed, 'xlsx')).toBe(safe);
  });

  test('fits every file system and stays in its folder, whatever was proposed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (proposed) => {
        const name = safeFileName(proposed, 'pdf');
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(name).not.toMatch(/[\\/:*?"<>|]|^\.|^\s/);
        expect(name.endsWith('.pdf')).toBe(true);
        expect(name.length).toBeGreaterThan('.pdf'.length);
      }),
    );
  });

  test('is cut between characters, not within one', () => {
    const name = safeFileName('𠮷'.repeat(200), 'ics');
    expect(name).toMatch(/^𠮷+\.ics$/u);
  });
});

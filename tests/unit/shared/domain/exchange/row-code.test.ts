import { expect, test } from 'vitest';
import { cellHasher, newExportKey } from '../../../../../shared/domain/exchange/cell-hash.ts';
import { isRowCode, rowCode } from '../../../../../shared/domain/exchange/row-code.ts';
import { seededIds } from '../../../../../shared/lib/ids.ts';

test('a row code is told from one with a wrong or swapped digit', () => {
  const codes = Array.from({ length: 3000 }, (_, n) => rowCode(n));
  expect(new Set(codes).size).toBe(3000);
  expect(codes.every(isRowCode)).toBe(true);
  for (const code of codes) {
    const [a, b] = [code[3]!, code[4]!];
    if (a !== b) expect(isRowCode(`${code.slice(0, 3)}${b}${a}${code.slice(5)}`)).toBe(false);
  }
  for (const text of ['', 'R0001', 'r0001-C', 'R0001-Z', 'R00010-C']) expect(isRowCode(text)).toBe(false);
});

test('hashes depend on key, row, column and text, and on nothing a workbook changes by itself', () => {
  const ids = seededIds(5);
  const [one, other] = [newExportKey(ids), newExportKey(ids)];
  const hash = cellHasher(one);
  const all = [
    hash('R0000-A', 'name', '佐藤 花'),
    hash('R0001-C', 'name', '佐藤 花'),
    hash('R0000-A', 'reading', '佐藤 花'),
    hash('R0000-A', 'name', '佐藤 華'),
    cellHasher(other)('R0000-A', 'name', '佐藤 花'),
  ];
  expect(new Set(all).size).toBe(5);
  expect(all.every((one) => /^[0-9a-f]{16}$/.test(one))).toBe(true);
  expect(hash('R0000-A', 'name', '一行\r\n二行 ')).toBe(hash('R0000-A', 'name', '一行\n二行'));
});

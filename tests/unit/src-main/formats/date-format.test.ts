import { expect, test } from 'vitest';
import { dateFormat } from '../../../../src-main/formats/xlsx/date-format.ts';

test('a date looks in a workbook as it does on paper', () => {
  expect(dateFormat('令和7年9月5日（金）')).toBe('[$-411]ggge"年"m"月"d"日""（"aaa"）"');
  expect(dateFormat('令和8年3月31日')).toBe('[$-411]ggge"年"m"月"d"日"');
  expect(dateFormat('9月5日（金）')).toBe('[$-411]m"月"d"日""（"aaa"）"');
});

test('what is written otherwise keeps the usual format', () => {
  expect(dateFormat('')).toBeUndefined();
  expect(dateFormat('5 September 2025')).toBeUndefined();
});

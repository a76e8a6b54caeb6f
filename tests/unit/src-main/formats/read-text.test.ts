import Encoding from 'encoding-japanese';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src-main/formats/csv/decode-text.ts';
import { readRecords } from '../../../../src-main/formats/csv/read-records.ts';
import { readTableText } from '../../../../src-main/formats/csv/read-table-text.ts';

const TEXT = '氏名,ふりがな,所属\r\n髙橋　由美子,たかはし　ゆみこ,名古屋市\r\n①㈱～№,ﾀｶﾊｼ,“引用”\r\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, swap: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(swap ? bytes.swap16() : bytes);
};
const legacy = (text: string, to: 'SJIS' | 'EUCJP' | 'JIS'): Uint8Array =>
  new Uint8Array(Encoding.convert(Encoding.stringToCode(text), { from: 'UNICODE', to, fallback: 'error' }));
const plain = TEXT.replace(/[①㈱№髙～“”]/g, '一');

describe('decodeText', () => {
  it.each([
    ['utf-8', utf8(TEXT), TEXT],
    ['utf-8', utf8(`\ufeff${TEXT}`), TEXT],
    ['shift_jis', legacy(TEXT.replace(/[“”]/g, '"'), 'SJIS'), TEXT.replace(/[“”]/g, '"')],
    ['euc-jp', legacy(plain, 'EUCJP'), plain],
    ['iso-2022-jp', legacy(plain, 'JIS'), plain],
    ['utf-16le', utf16(`\ufeff${TEXT}`, false), TEXT],
    ['utf-16be', utf16(`\ufeff${TEXT}`, true), TEXT],
    ['utf-16le', utf16(TEXT, false), TEXT],
    ['utf-16be', utf16(TEXT, true), TEXT],
    ['utf-8', utf8('name,city\n'), 'name,city\n'],
  ])('%s', (encoding, bytes, text) => expect(decodeText(bytes)).toEqual({ encoding, text }));

  it('keeps the compatibility characters of CP932', () => {
    expect(decodeText(new Uint8Array([0xee, 0x62, 0x92, 0x4a, 0x81, 0x60]))?.text).toBe('\ufa19谷～');
    expect(decodeText(legacy('髙﨑', 'SJIS'))?.text).toBe('髙﨑');
  });

  it('refuses what is no text', () => {
    expect(decodeText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0]))).toBeNull();
    expect(decodeText(new Uint8Array([0xff, 0xff, 0xfe, 0x01]))).toBeNull();
  });
});

describe('readRecords', () => {
  it('reads quotes, quoted line breaks and mixed line ends', () => {
    expect(readRecords('a,"b ""x"", y"\r\n"c\nd",e\rf,\n', ',')).toEqual([
      ['a', 'b "x", y'],
      ['c\nd', 'e'],
      ['f', ''],
    ]);
  });
  it('takes a quote inside a field as text, and refuses one that is never closed', () => {
    expect(readRecords('5" pipe,x', ',')).toEqual([['5" pipe', 'x']]);
    expect(readRecords('a,"b\nc,d', ',')).toBeNull();
  });
  it('takes back whatever was written by the rules', () => {
    const field = fc.string({ unit: fc.constantFrom(...'a氏"\n\r,\t ;') });
    const records = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(records, fc.constantFrom(',', '\t', ';'), (rows, delimiter) => {
        const text = rows
          .map((row) => row.map((f) => `"${f.replaceAll('"', '""')}"`).join(delimiter))
          .join('\r\n');
        expect(readRecords(text, delimiter)).toEqual(rows);
      }),
    );
  });
});

describe('readTableText', () => {
  const texts = (text: string) => {
    const table = readTableText(utf8(text), 'x.csv');
    return table.ok
      ? table.value.sheets[0]?.rows.map((row) => row.map((cell) => cell.text))
      : table.error.code;
  };
  it('finds the delimiter', () => {
    expect(texts('氏名;所属\n山田, 太郎;神戸市\n')).toEqual([
      ['氏名', '所属'],
      ['山田, 太郎', '神戸市'],
    ]);
    expect(texts('題名\t\n氏名\t所属\n山田\t神戸市\n')).toEqual([
      ['題名', ''],
      ['氏名', '所属'],
      ['山田', '神戸市'],
    ]);
  });
  it('takes back what was put in front of a formula, once', () => {
    expect(texts("a,b\n'+81 90,'=1\n''-x,=\"0123\"\n")).toEqual([
      ['a', 'b'],
      ['+81 90', '=1'],
      ["'-x", '0123'],
    ]);
  });
  it.each([
    ['', 'file-empty'],
    [' \r\n\t', 'file-empty'],
    ['<html><table></table></html>', 'file-unknown-type'],
    ['BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'file-unknown-type'],
    ['氏名,"所属\n山田', 'file-broken'],
  ])('refuses %j', (text, code) => expect(texts(text)).toBe(code));
});

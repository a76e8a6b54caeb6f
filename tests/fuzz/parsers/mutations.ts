import type { Random } from './random.ts';

/** A change of an input, drawn once and done again as often as wanted, so that a failure can be shrunk. */
export type Mutation<T> = (input: T) => T;

/** Texts that parsers have stumbled over. */
const NASTY: readonly string[] = [
  '',
  '0',
  '-1',
  '1e309',
  'NaN',
  '9999999999999999999999',
  '4294967296',
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\ud800',
  '𠮷',
  '⼾⻑⺠',
  '<',
  '>',
  '&',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '"',
  "'",
  '""',
  ']]>',
  '<!--',
  '<![CDATA[',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&a;',
  '\r',
  '\n',
  '\t',
  ',',
  ';',
  ':',
  '：',
  '　',
  'A1:XFD1048576',
  'XFD1048576',
  'A0',
  '$A$1',
  '=1+1',
  "'=1",
  '20261020T133000Z',
  '20260230',
  'P1W',
  'FREQ=DAILY',
  'RRULE:FREQ=YEARLY;BYDAY=5MO',
  'BEGIN:VEVENT',
  'END:VEVENT',
  'END:VCALENDAR',
  'TZID=Asia/Tokyo',
  'VALUE=DATE',
  '氏名',
  '参加',
  '○',
  '×',
  '△',
  '令和8年10月20日（火）13:30～17:00',
  '10/20',
  '第9回',
  '合計',
  '（',
  '）',
  '「',
  '、',
];

/** A change of bytes that knows nothing of what they mean. */
export function byteMutation(random: Random): Mutation<Uint8Array> {
  const at = random.below(2 ** 30);
  const length = 1 + random.below(random.pick([1, 4, 64, 1024]));
  const value = random.pick([0, 1, 0x22, 0x2c, 0x3c, 0x7f, 0x80, 0xff, random.below(256)]);
  const place = (bytes: Uint8Array): number => (bytes.length === 0 ? 0 : at % bytes.length);
  const cut = (bytes: Uint8Array, insert: Uint8Array, remove: number): Uint8Array => {
    const from = place(bytes);
    return Buffer.concat([
      bytes.subarray(0, from),
      insert,
      bytes.subarray(Math.min(bytes.length, from + remove)),
    ]);
  };
  switch (random.below(6)) {
    case 0:
      return (bytes) => bytes.subarray(0, place(bytes));
    case 1:
      return (bytes) => cut(bytes, new Uint8Array(), length);
    case 2:
      return (bytes) => cut(bytes, new Uint8Array(length).fill(value), 0);
    case 3:
      return (bytes) => cut(bytes, bytes.slice(place(bytes), place(bytes) + length), 0);
    default:
      return (bytes) => cut(bytes, Uint8Array.of(value), 1);
  }
}

const parts = (text: string, by: RegExp): string[] => text.split(by);

/** A change of a text by its lines, its tokens or its characters. */
export function textMutation(random: Random): Mutation<string> {
  const nasty = random.pick(NASTY);
  const times = random.pick([1, 1, 1, 2, 50, 3000]);
  const one = random.below(2 ** 30);
  const other = random.below(2 ** 30);
  const byParts = (
    by: RegExp,
    change: (list: string[], a: number, b: number) => string[],
  ): Mutation<string> => {
    return (text) => {
      const list = parts(text, by);
      return change(list, one % list.length, other % list.length).join('');
    };
  };
  const by = random.pick([
    /(?<=\n)/,
    /(?<=\n)/,
    /(?=<)|(?<=>)/,
    /(?=[,;:\t"=])|(?<=[,;:\t"=])/,
    /(?=[ 　])/u,
  ]);
  switch (random.below(7)) {
    case 0:
      return byParts(by, (list, a) => list.filter((_, n) => n !== a));
    case 1:
      return byParts(by, (list, a) =>
        list.flatMap((part, n) => (n === a ? Array.from({ length: times }, () => part) : [part])),
      );
    case 2:
      return byParts(by, (list, a, b) =>
        list.map((part, n) => (n === a ? (list[b] ?? '') : n === b ? (list[a] ?? '') : part)),
      );
    case 3:
      return byParts(by, (list, a) => list.map((part, n) => (n === a ? nasty.repeat(times) : part)));
    case 4:
      return byParts(by, (list, a) =>
        list.flatMap((part, n) => (n === a ? [nasty.repeat(times), part] : [part])),
      );
    case 5:
      return (text) => text.slice(0, one % (text.length + 1)) + nasty + text.slice(one % (text.length + 1));
    default:
      return (text) => text.slice(0, one % (text.length + 1));
  }
}

import { foldRadicals } from './radicals.ts';

/**
 * CP932 (Windows-31J) as Japanese groupware and older Excel read it. The table is the platform's own decoder, whose
 * shift_jis is CP932 to the letter, read backwards; which of two byte pairs a character gets follows the WHATWG
 * Encoding standard, section 12.3 (index Shift_JIS pointer): NEC's copies of IBM's characters (rows ED, EE) are left
 * out. Unlike there, user-defined characters (U+E000 to U+E757) keep their pairs, so that nothing is lost on the way.
 */

/** Both Node and Chromium have it as a global; of neither is anything else used here (see lib/utf8.ts). */
declare class TextDecoder {
  constructor(label: 'shift_jis');
  decode(bytes: Uint8Array): string;
}

/** What may stand in for a character that CP932 lacks, where a person would read the same. */
const STAND_INS: Readonly<Record<string, string>> = {
  '〜': '～',
  '−': '－',
  '‖': '∥',
  '¢': '￠',
  '£': '￡',
  '¬': '￢',
  '¥': '￥',
  '‾': '￣',
  '—': '―',
  '–': '－',
  '•': '・',
  '·': '・',
  '\u00a0': ' ',
  𠮷: '吉',
  鷗: '鴎',
};
/** 〓 (geta): where printers put a character they do not have. */
const GETA = '〓';
/** They only choose between forms of the character before them. */
const SELECTOR = /^[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u;

/** A character that CP932 lacks, and what stands in its place ('' where it is left out). */
export interface Replaced {
  readonly character: string;
  readonly by: string;
  readonly count: number;
}

/**
 * Whether what stands in for a character reads otherwise: 〓, or another form of a letter (鷗, 鴎). A dash or a sign
 * of currency in its other form is read the same.
 */
export const isLost = ({ character, by }: Pick<Replaced, 'character' | 'by'>): boolean =>
  by === GETA || /\p{L}/u.test(character);

let table: ReadonlyMap<string, number> | undefined;

/** Character to its one or two bytes, as a number. */
function encodingTable(): ReadonlyMap<string, number> {
  if (table) return table;
  const made = new Map<string, number>();
  const decoder = new TextDecoder('shift_jis');
  const add = (bytes: readonly number[], code: number): void => {
    const character = decoder.decode(new Uint8Array(bytes));
    if (!character.includes('\ufffd') && [...character].length === 1 && !made.has(character))
      made.set(character, code);
  };
  for (let byte = 0; byte < 0x80; byte += 1) made.set(String.fromCharCode(byte), byte);
  for (let byte = 0xa1; byte <= 0xdf; byte += 1) add([byte], byte);
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    if ((lead >= 0xa0 && lead <= 0xdf) || lead === 0xed || lead === 0xee) continue;
    for (let trail = 0x40; trail <= 0xfc; trail += 1)
      if (trail !== 0x7f) add([lead, trail], lead * 256 + trail);
  }
  table = made;
  return made;
}

/** What a text is written as in CP932, and each character that something else stands in for: none is lost unsaid. */
export function toCp932(text: string): { readonly text: string; readonly replaced: readonly Replaced[] } {
  const known = encodingTable();
  const counts = new Map<string, Replaced>();
  let written = '';
  for (const character of text) {
    if (known.has(character)) {
      written += character;
      continue;
    }
    const by = standIn(character, known);
    written += by;
    counts.set(character, { character, by, count: (counts.get(character)?.count ?? 0) + 1 });
  }
  return { text: written, replaced: [...counts.values()] };
}

function standIn(character: string, known: ReadonlyMap<string, number>): string {
  if (SELECTOR.test(character)) return '';
  const own = STAND_INS[character];
  if (own !== undefined) return own;
  const folded = foldRadicals(character).normalize('NFKC');
  return folded !== '' && [...folded].every((one) => known.has(one)) ? folded : GETA;
}

/** A text as CP932 bytes; what it lacks is replaced as `toCp932` says. */
export function encodeCp932(text: string): Uint8Array {
  const known = encodingTable();
  const bytes: number[] = [];
  for (const character of toCp932(text).text) {
    const code = known.get(character) ?? 0x81ac;
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return new Uint8Array(bytes);
}

import Encoding from 'encoding-japanese';
import type { TableFile } from '../../../shared/input/table-file.ts';

type TextEncoding = NonNullable<TableFile['encoding']>;

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** How many bytes are looked at to tell UTF-16 without a mark, and Shift_JIS from EUC-JP. */
const SAMPLE = 64 * 1024;

/**
 * Decodes a text file as Japanese offices send it: byte order mark, NUL pattern (UTF-16), escape sequences
 * (ISO-2022-JP), strict UTF-8, and at last Shift_JIS (CP932) against EUC-JP. Null: this is no text.
 * Decoding is the platform's own (WHATWG Encoding), whose shift_jis is CP932 to the letter.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decode(bytes, 'utf-8');
  if (startsWith(bytes, [0xff, 0xfe])) return decode(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decode(bytes, 'utf-16be');
  const wide = nulPattern(bytes);
  if (wide === 'binary') return null;
  if (wide !== null) return decode(bytes, wide);
  if (hasJisEscape(bytes)) return decode(bytes, 'iso-2022-jp');
  const utf8 = decode(bytes, 'utf-8');
  if (utf8) return utf8;
  const sjis = decode(bytes, 'shift_jis');
  const euc = decode(bytes, 'euc-jp');
  if (!sjis || !euc) return sjis ?? euc;
  return Encoding.detect(bytes.subarray(0, SAMPLE), ['SJIS', 'EUCJP']) === 'EUCJP' ? euc : sjis;
}

/** Null where the bytes are not valid in the encoding, or are controls that no text holds. */
function decode(bytes: Uint8Array, encoding: TextEncoding): DecodedText | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return holdsBinary(text) ? null : { text, encoding };
  } catch {
    return null;
  }
}

/** Whether control characters stand in the text that no text file holds (all below U+001B but tab to CR). */
function holdsBinary(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x1b && (code < 0x09 || code > 0x0d)) return true;
  }
  return false;
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/**
 * NULs mostly on one side of the pairs are UTF-16 with ASCII in it (the full-width space U+3000 puts some on the
 * other); NULs on both sides alike are no text.
 */
function nulPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'binary' | null {
  let even = 0;
  let odd = 0;
  const end = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < end; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even === 0 && odd === 0) return null;
  if (bytes.length % 2 !== 0 || Math.max(even, odd) < 2 * Math.min(even, odd)) return 'binary';
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** ESC $ @, ESC $ B, ESC ( J, ESC ( B (RFC 1468). */
function hasJisEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at !== -1; at = bytes.indexOf(0x1b, at + 1)) {
    const set = bytes[at + 1];
    const letter = bytes[at + 2];
    if (set === 0x24 && (letter === 0x40 || letter === 0x42)) return true;
    if (set === 0x28 && (letter === 0x4a || letter === 0x42)) return true;
  }
  return false;
}

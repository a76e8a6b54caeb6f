import type { CalendarFile } from '../../../shared/input/calendar-file.ts';
import { decodeText } from '../csv/decode-text.ts';

/** A content line put together again, with the number of the file's line that it begins on. */
export interface ContentLine {
  readonly number: number;
  readonly text: string;
}

interface Lines {
  readonly encoding: CalendarFile['encoding'];
  readonly lines: readonly ContentLine[];
}

const LF = 0x0a;
const CR = 0x0d;
const isFold = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09;

/**
 * Bytes as content lines (RFC 5545 3.1). Lines are unfolded before they are decoded, for some programs break a line
 * within a character; line breaks may be CR LF, LF or CR. Null: this is no text.
 */
export function readContentLines(bytes: Uint8Array): Lines | null {
  const wide = decodeText(bytes.subarray(0, 64 * 1024 - 1 + (bytes.length % 2)))?.encoding;
  const isWide = wide === 'utf-16le' || wide === 'utf-16be';
  const source = isWide ? new TextEncoder().encode(new TextDecoder(wide).decode(bytes)) : bytes;
  const { unfolded, numbers } = unfold(source);
  const decoded = decodeText(unfolded);
  if (!decoded) return null;
  const texts = decoded.text.replace(/^\ufeff/, '').split('\n');
  const lines = texts.flatMap((text, n) => (text.trim() === '' ? [] : [{ number: numbers[n] ?? 0, text }]));
  return { encoding: isWide ? wide : decoded.encoding, lines };
}

/** The bytes with one LF after each content line, and the number of the first of the lines it was folded over. */
function unfold(bytes: Uint8Array): { unfolded: Uint8Array; numbers: readonly number[] } {
  const unfolded = new Uint8Array(bytes.length + 1);
  const numbers = [1];
  let length = 0;
  let number = 1;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== LF && byte !== CR) {
      unfolded[length++] = byte;
      continue;
    }
    if (byte === CR && bytes[at + 1] === LF) at += 1;
    number += 1;
    if (isFold(bytes[at + 1])) {
      at += 1;
      continue;
    }
    unfolded[length++] = LF;
    numbers.push(number);
  }
  return { unfolded: unfolded.subarray(0, length), numbers };
}

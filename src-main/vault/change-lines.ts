import * as v from 'valibot';
import { type WrittenChange, writtenChangeSchema } from '../../shared/bridge/vault-channels.ts';
import { fromUtf8, toUtf8 } from '../../shared/lib/utf8.ts';
import { sha256 } from '../formats/plan-file/checksum.ts';

/** One change as a line: the SHA-256 of the JSON, a space, the JSON. */
export function changeLine(change: WrittenChange): Uint8Array {
  const json = JSON.stringify(change);
  return toUtf8(`${sha256(json)} ${json}\n`);
}

/** What a change file says: its whole lines, and whether all of it is whole. */
export interface ReadChanges {
  readonly changes: readonly WrittenChange[];
  readonly isWhole: boolean;
}

/** Reads a change file; a line that was cut off or changed is passed over and noticed. */
export function readChanges(bytes: Uint8Array): ReadChanges {
  const lines = textOf(bytes).split('\n');
  // A file of whole lines ends with a line break, so the last piece is empty.
  const rest = lines.pop();
  const read = lines.map(readLine);
  const changes = read.filter((one) => one !== null);
  return { changes, isWhole: rest === '' && changes.length === lines.length };
}

/** A byte that is no UTF-8 spoils its own line only: what stands for it fails the line's checksum. */
function textOf(bytes: Uint8Array): string {
  try {
    return fromUtf8(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function readLine(line: string): WrittenChange | null {
  const json = line.slice(65);
  if (line[64] !== ' ' || sha256(json) !== line.slice(0, 64)) return null;
  try {
    const parsed = v.safeParse(writtenChangeSchema, JSON.parse(json));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

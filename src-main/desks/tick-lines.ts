import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { type DeskTick, deskTickSchema } from '../../shared/domain/check-in/desk-tick.ts';

/**
 * The check-in file of a desk: one tick a line, `checksum json`, only ever added to. The checksum tells a line that was
 * written whole from one that a power cut or a network drive has torn.
 */
const SUM_LENGTH = 12;
const NEW_LINE = 0x0a;

const sumOf = (json: string): string => createHash('sha256').update(json).digest('hex').slice(0, SUM_LENGTH);

/** A tick as a line, its end included. */
export function encodeTick(tick: DeskTick): string {
  const json = JSON.stringify(tick);
  return `${sumOf(json)} ${json}\n`;
}

/** What was read of a check-in file. */
export interface ReadTicks {
  readonly ticks: readonly DeskTick[];
  /** Bytes up to the end of the last whole line; what follows is not written yet and is read again later. */
  readonly length: number;
}

/** Reads lines; one that is torn, damaged or of a newer version is passed over, and costs no other line. */
export function decodeTicks(bytes: Uint8Array): ReadTicks {
  const length = bytes.lastIndexOf(NEW_LINE) + 1;
  const text = new TextDecoder().decode(bytes.subarray(0, length));
  return { ticks: text.split('\n').flatMap(decodeLine), length };
}

function decodeLine(line: string): DeskTick[] {
  const json = line.slice(SUM_LENGTH + 1);
  if (json === '' || line.slice(0, SUM_LENGTH + 1) !== `${sumOf(json)} `) return [];
  try {
    const parsed = v.safeParse(deskTickSchema, JSON.parse(json));
    return parsed.success ? [parsed.output] : [];
  } catch {
    return [];
  }
}

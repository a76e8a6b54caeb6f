import { toUtf8 } from '../../shared/lib/utf8.ts';
import { sha256 } from '../formats/plan-file/checksum.ts';
import type { ChainEnd } from './change-lines.ts';

/**
 * A tip file stands beside a change file and says, one line a change, how far that one reaches: a
 * change file that was emptied or cut at the end of a line is shorter than its tip says. A line is
 * written when the change's own line has been read back, and only then is the change acknowledged.
 */

/** One line: sequence, the chain's checksum there, the line's own short checksum. */
export function tipLine({ seq, chain }: ChainEnd): Uint8Array {
  const text = `${seq} ${chain}`;
  return toUtf8(`${text} ${ownSum(text)}\n`);
}

export interface ReadTip {
  /** The last whole line; null where there is none. */
  readonly tip: ChainEnd | null;
  readonly state: 'whole' | 'torn' | 'damaged';
}

/** Reads a tip file; damaged lines are passed over and noticed. */
export function readTip(bytes: Uint8Array): ReadTip {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const rest = lines.pop();
  const read = lines.map(readLine);
  const tip = read.filter((one) => one !== null).at(-1) ?? null;
  if (read.includes(null)) return { tip, state: 'damaged' };
  return { tip, state: rest === '' ? 'whole' : 'torn' };
}

function readLine(line: string): ChainEnd | null {
  const [, text = '', seq = '', chain = '', sum = ''] = LINE.exec(line) ?? [];
  return sum !== '' && sum === ownSum(text) ? { seq: Number(seq), chain } : null;
}

const LINE = /^((\d{1,10}) ([0-9a-f]{64})) ([0-9a-f]{16})$/;

const ownSum = (text: string): string => sha256(text).slice(0, 16);

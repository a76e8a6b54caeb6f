import * as v from 'valibot';
import { type WrittenChange, writtenChangeSchema } from '../../shared/bridge/vault-channels.ts';
import { fromUtf8, toUtf8 } from '../../shared/lib/utf8.ts';
import { sha256 } from '../formats/plan-file/checksum.ts';

/**
 * A change file: one line a change, each with the plan's sequence and a SHA-256 that covers the line
 * and the one before, so that no line can be missing from among the others. That the last ones are
 * there is what the tip file says (tip-lines.ts).
 */

/** Where a chain of lines begins: bound to the snapshot's sequence the file follows. */
const chainStart = (base: number): string => `after ${base}`;

/** The end of a chain: the last line's sequence and checksum. */
export interface ChainEnd {
  readonly seq: number;
  readonly chain: string;
}

/** The end of a file that holds nothing yet. */
export const emptyChain = (base: number): ChainEnd => ({ seq: base, chain: chainStart(base) });

/** One change as a line behind `before`: checksum, sequence, JSON, parted by spaces. */
export function changeLine(before: ChainEnd, change: WrittenChange): { bytes: Uint8Array; end: ChainEnd } {
  const text = `${change.seq} ${JSON.stringify(change)}`;
  const chain = sha256(`${before.chain} ${text}`);
  return { bytes: toUtf8(`${chain} ${text}\n`), end: { seq: change.seq, chain } };
}

/** What a change file says. */
export interface ReadChanges {
  /** Of each line that is whole and follows the one before; in a file of the first format also beyond a bad one. */
  readonly changes: readonly WrittenChange[];
  /** The checksum of each line, in step with `changes`; null for a file of the first format, which has no chain. */
  readonly chains: readonly string[] | null;
  /** 'torn': all lines are whole but the last, which has no end, as a write that was cut off leaves it. */
  readonly state: 'whole' | 'torn' | 'damaged';
}

/** Reads a change file that follows the snapshot with the sequence `base`. */
export function readChanges(bytes: Uint8Array, base: number): ReadChanges {
  const lines = textOf(bytes).split('\n');
  // A file of whole lines ends with a line break, so the last piece is empty.
  const rest = lines.pop();
  return /^[0-9a-f]{64} \{/.test(lines[0] ?? '')
    ? readFirstFormat(lines, rest === '')
    : readChained(lines, rest === '', base);
}

function readChained(lines: readonly string[], isEnded: boolean, base: number): ReadChanges {
  const changes: WrittenChange[] = [];
  const chains: string[] = [];
  let end = emptyChain(base);
  for (const line of lines) {
    const [, chain = '', text = '', seq = '', json = ''] = CHAINED.exec(line) ?? [];
    const isNext = chain === sha256(`${end.chain} ${text}`) && Number(seq) === end.seq + 1;
    const change = isNext ? parseChange(json) : null;
    if (change?.seq !== end.seq + 1) return { changes, chains, state: 'damaged' };
    changes.push(change);
    chains.push(chain);
    end = { seq: change.seq, chain };
  }
  return { changes, chains, state: isEnded ? 'whole' : 'torn' };
}

const CHAINED = /^([0-9a-f]{64}) ((\d{1,10}) (\{.*))$/s;

/** Lines as the program wrote them at first: the SHA-256 of the JSON, a space, the JSON. */
function readFirstFormat(lines: readonly string[], isEnded: boolean): ReadChanges {
  const read = lines.map((line) => {
    const json = line.slice(65);
    return line[64] === ' ' && sha256(json) === line.slice(0, 64) ? parseChange(json) : null;
  });
  const changes = read.filter((one) => one !== null);
  return { changes, chains: null, state: isEnded && changes.length === lines.length ? 'whole' : 'damaged' };
}

function parseChange(json: string): WrittenChange | null {
  try {
    const parsed = v.safeParse(writtenChangeSchema, JSON.parse(json));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** A byte that is no UTF-8 spoils its own line only: what stands for it fails the line's checksum. */
function textOf(bytes: Uint8Array): string {
  try {
    return fromUtf8(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

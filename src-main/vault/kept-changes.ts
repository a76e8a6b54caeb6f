import type { WrittenChange } from '../../shared/bridge/vault-channels.ts';
import { type ChainEnd, emptyChain, readChanges } from './change-lines.ts';
import { readTip } from './tip-lines.ts';

/** A change file and its tip, held against each other. */
export interface KeptChanges {
  readonly base: number;
  readonly changes: readonly WrittenChange[];
  /** Not of the first format. */
  readonly isChained: boolean;
  /** The highest sequence that was acknowledged, as far as the tip can say; `base` where it cannot. */
  readonly reached: number;
  /** Where more may be written behind it; null where a new file is needed. */
  readonly end: ChainEnd | null;
  /** Whether the change file, or its tip, is not as the program left it, even if it was killed. */
  readonly isDamaged: boolean;
  readonly isTipDamaged: boolean;
}

const NOTHING = new Uint8Array();

/**
 * Reads a change file with its tip. A last line that was cut off and that no tip knows of is a write
 * that was broken off, never acknowledged, and no damage.
 * @param changeBytes null for a file that is not there or cannot be read
 * @param tipBytes the same
 */
export function keptChanges(
  base: number,
  changeBytes: Uint8Array | null,
  tipBytes: Uint8Array | null,
): KeptChanges {
  const { changes, chains, state } = readChanges(changeBytes ?? NOTHING, base);
  if (chains === null) {
    const isDamaged = state !== 'whole';
    return { base, changes, isChained: false, reached: base, end: null, isDamaged, isTipDamaged: false };
  }
  const last = base + chains.length;
  const { tip, state: tipState } = readTip(tipBytes ?? NOTHING);
  const reached = tip?.seq ?? base;
  const isShort = last < reached;
  const isOther = tip !== null && !isShort && tip.chain !== chainAt(tip.seq, base, chains);
  const isDamaged = isShort || isOther || state === 'damaged';
  // One line may be missing at the tip's end: the program was killed between the two writes.
  const isTipDamaged = tipState === 'damaged' || last > reached + 1;
  const isWhole = state === 'whole' && tipState === 'whole' && !isDamaged && !isTipDamaged;
  const end = isWhole ? { seq: last, chain: chainAt(last, base, chains) } : null;
  return { base, changes, isChained: true, reached, end, isDamaged, isTipDamaged };
}

const chainAt = (seq: number, base: number, chains: readonly string[]): string =>
  chains[seq - base - 1] ?? emptyChain(base).chain;

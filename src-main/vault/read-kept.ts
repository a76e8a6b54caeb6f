import path from 'node:path';
import type { WrittenChange } from '../../shared/bridge/vault-channels.ts';
import type { PlanFile } from '../../shared/domain/plan/plan-file.ts';
import type { AppError } from '../../shared/lib/errors.ts';
import { readPlanFile } from '../formats/plan-file/read-plan-file.ts';
import { applyChanges } from './apply-changes.ts';
import type { ChainEnd } from './change-lines.ts';
import { type KeptChanges, keptChanges } from './kept-changes.ts';
import { changeBasesIn, changesName, damagedName, snapshotsIn, tipName } from './names.ts';
import type { VaultFs } from './vault-fs.ts';

/** What a plan's folder gives back, and what was found damaged in it. */
export interface KeptState {
  /** The latest state that can be brought back; null when no snapshot can be read. */
  readonly latest: PlanFile | null;
  /** A snapshot that a newer program wrote: it is left alone, and nothing is written over it. */
  readonly newer: AppError | null;
  /** The newest change file by what it begins after, and its end, where more may be written behind it. */
  readonly open: { readonly base: number; readonly end: ChainEnd } | null;
  /** How many changes were acknowledged that can no longer be brought back: the end of a change file is gone. */
  readonly missing: number;
  readonly damaged: readonly string[];
}

/**
 * The latest state of a plan: its newest snapshot that can be read, carried on by the change files. A
 * snapshot that cannot be read is renamed, never deleted or written over, and the one before it is taken.
 */
export async function readKept(fs: VaultFs, folder: string): Promise<KeptState> {
  const names = await fs.list(folder);
  const damaged: string[] = [];
  let newer: AppError | null = null;
  let snapshot: PlanFile | null = null;
  for (const { name, seq } of snapshotsIn(names)) {
    const bytes = await fs.read(path.join(folder, name)).catch(() => null);
    if (bytes === null) {
      // A bad sector, or a program that keeps it locked: it stays where it is, and is not believed.
      damaged.push(name);
      continue;
    }
    const read = readPlanFile(bytes, name);
    if (read.ok && read.value.seq === seq) {
      snapshot = read.value;
      break;
    }
    if (!read.ok && read.error.code === 'plan-file-newer') {
      newer ??= read.error;
      continue;
    }
    const aside = damagedName(name, [...names, ...damaged]);
    // Where it cannot be renamed (another program has it open) it is still not believed.
    await fs.rename(path.join(folder, name), path.join(folder, aside)).catch(() => undefined);
    damaged.push(aside);
  }
  const files: KeptChanges[] = [];
  for (const base of changeBasesIn(names)) {
    const [log, tip] = [changesName(base), tipName(base)];
    const kept = keptChanges(base, await readOr(fs, folder, log), await readOr(fs, folder, tip));
    files.push(kept);
    // An older file that is gone altogether is no news: rotation and a purge take them away.
    if (kept.isDamaged && (names.includes(log) || base >= (snapshot?.seq ?? 0))) damaged.push(log);
    if (kept.isTipDamaged) damaged.push(tip);
  }
  const latest = snapshot && applyChanges(snapshot, usable(files, names));
  // What lies behind an older snapshot than the newest is that one's past, or was given up for it.
  const reached = Math.max(
    0,
    ...files.filter((one) => one.base >= (snapshot?.seq ?? 0)).map((one) => one.reached),
  );
  const [newest] = files;
  const open =
    newest?.end && names.includes(changesName(newest.base)) ? { base: newest.base, end: newest.end } : null;
  return { latest, newer, open, missing: Math.max(0, reached - (latest?.seq ?? 0)), damaged };
}

const readOr = (fs: VaultFs, folder: string, name: string): Promise<Uint8Array | null> =>
  fs.read(path.join(folder, name)).catch(() => null);

/**
 * The changes that carry snapshots on. A file's lines count up to the next snapshot or change file: where
 * lines beyond it are there, the work went on from an earlier state, and they are not its past. The first
 * format's lines may stand beyond a snapshot that was written though the call failed.
 */
function usable(files: readonly KeptChanges[], names: readonly string[]): WrittenChange[] {
  const bases = files.map((one) => one.base);
  const starts = [...bases, ...snapshotsIn(names).map((one) => one.seq)];
  return files.flatMap(({ base, changes, isChained }) => {
    const next = Math.min(...(isChained ? starts : bases).filter((seq) => seq > base));
    return changes.filter((change) => change.seq <= next);
  });
}

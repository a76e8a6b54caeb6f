import path from 'node:path';
import type { AppError } from '../../shared/bridge/errors.ts';
import type { WrittenChange } from '../../shared/bridge/vault-channels.ts';
import type { PlanFile } from '../../shared/domain/plan/plan-file.ts';
import { readPlanFile } from '../formats/plan-file/read-plan-file.ts';
import { applyChanges } from './apply-changes.ts';
import { readChanges } from './change-lines.ts';
import { changeFilesIn, damagedName, snapshotsIn } from './names.ts';
import type { VaultFs } from './vault-fs.ts';

/** What a plan's folder gives back, and what was found damaged in it. */
export interface KeptState {
  /** The latest state that can be brought back; null when no snapshot can be read. */
  readonly latest: PlanFile | null;
  /** A snapshot that a newer program wrote: it is left alone, and nothing is written over it. */
  readonly newer: AppError | null;
  /** Whether the newest change file ends as it should, so that more may be written behind it. */
  readonly isWhole: boolean;
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
  const changes: WrittenChange[] = [];
  let isWhole = true;
  for (const [index, { name }] of changeFilesIn(names).entries()) {
    const bytes = await fs.read(path.join(folder, name)).catch(() => null);
    const read = bytes === null ? { changes: [], isWhole: false } : readChanges(bytes);
    changes.push(...read.changes);
    if (index === 0) isWhole = read.isWhole;
    if (!read.isWhole) damaged.push(name);
  }
  return { latest: snapshot && applyChanges(snapshot, changes), newer, isWhole, damaged };
}

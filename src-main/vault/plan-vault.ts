import path from 'node:path';
import type { KeptReply, SnapshotInfo, WrittenChange } from '../../shared/bridge/vault-channels.ts';
import type { PlanFile } from '../../shared/domain/plan/plan-file.ts';
import { type AppError, appError } from '../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { readPlanFile } from '../formats/plan-file/read-plan-file.ts';
import { writePlanFile } from '../formats/plan-file/write-plan-file.ts';
import { type ChainEnd, changeLine, emptyChain } from './change-lines.ts';
import { changeBasesIn, changesName, snapshotName, snapshotsIn, tipName } from './names.ts';
import { readKept } from './read-kept.ts';
import { keptSnapshots } from './rotation.ts';
import { tipLine } from './tip-lines.ts';
import type { VaultFs } from './vault-fs.ts';
import { NotAsWrittenError, sameBytes, writeWhole } from './write-whole.ts';

/** Change files reach back as far as this many snapshots, should the newest ones be damaged. */
const CHANGES_BEHIND = 14;

/** A change file that may be written on: what it begins after, its end, and the bytes of it and its tip. */
interface OpenChanges {
  readonly base: number;
  readonly end: ChainEnd;
  readonly length: number;
  readonly tipLength: number;
}

/** What is known to be on the disk, read back. */
interface Standing {
  /** The highest sequence; 0 before there is any. */
  seq: number;
  /** The change file that may be written on; null: only a snapshot can be written. */
  changes: OpenChanges | null;
  readonly newer: AppError | null;
}

/** One plan's folder in the vault. Calls must not overlap; the vault sees to that. */
export class PlanVault {
  private standing: Standing | null = null;
  /** What was found damaged when the folder was first read. */
  damaged: readonly string[] = [];
  /** How many acknowledged changes could not be brought back when the folder was first read. */
  missing = 0;

  constructor(
    private readonly fs: VaultFs,
    readonly folder: string,
  ) {}

  /** The highest sequence that can be brought back; 0 for none. */
  async seq(): Promise<number> {
    return (await this.opened()).seq;
  }

  /** The latest state, changes since the last snapshot included; null where there is none. */
  async latest(): Promise<PlanFile | null> {
    return (await readKept(this.fs, this.folder)).latest;
  }

  /**
   * Writes one change behind the others, then how far they reach, and reads both back. After a failure
   * nothing more is written to that file: what a failed fsync left of it is not known, so the next thing
   * written is a snapshot.
   */
  async append(change: WrittenChange): Promise<KeptReply> {
    const standing = await this.opened();
    const { changes } = standing;
    if (changes === null || change.seq !== standing.seq + 1) return { kind: 'needs-snapshot' };
    const { base, length, tipLength } = changes;
    const line = changeLine(changes.end, change);
    const tip = tipLine(line.end);
    standing.changes = null;
    await this.addTo(changesName(base), length, line.bytes);
    await this.addTo(tipName(base), tipLength, tip);
    if (length === 0 || tipLength === 0) await this.fs.syncFolder(this.folder);
    standing.seq = change.seq;
    standing.changes = {
      base,
      end: line.end,
      length: length + line.bytes.byteLength,
      tipLength: tipLength + tip.byteLength,
    };
    return { kind: 'kept', seq: change.seq };
  }

  /** Writes bytes behind a file that has `length` of them, forces them to the disk and reads them back. */
  private async addTo(name: string, length: number, bytes: Uint8Array): Promise<void> {
    const file = path.join(this.folder, name);
    const handle = await this.fs.open(file, 'append');
    try {
      await handle.write(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const written = (await this.fs.read(file)).subarray(length);
    if (!sameBytes(written, bytes)) throw new NotAsWrittenError(name);
  }

  /**
   * Writes the whole plan, reads it back, and takes away what rotation no longer keeps.
   * @returns 'plan-file-newer' where a newer program has kept this plan: nothing is written
   */
  async snapshot(
    file: PlanFile,
  ): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }, AppError>> {
    const standing = await this.opened();
    if (standing.newer) return fail(standing.newer);
    if (file.seq < standing.seq) return fail(appError('backup-ahead', { seq: standing.seq }));
    const bytes = writePlanFile(file);
    // Lines behind the older file would stand beyond this snapshot, should it be there though something failed.
    standing.changes = null;
    const name = snapshotName(file.seq, file.savedAt);
    await this.fs.makeFolder(this.folder);
    await writeWhole(this.fs, path.join(this.folder, name), bytes);
    standing.seq = file.seq;
    standing.changes = await this.newChangeFile(file.seq);
    await this.rotate();
    return ok({ name, bytes });
  }

  /** The snapshots that can be gone back to, the newest first. */
  async list(): Promise<SnapshotInfo[]> {
    const kept = snapshotsIn(await this.fs.list(this.folder));
    return Promise.all(
      kept.map(async ({ name, seq, at }) => ({
        name,
        seq,
        at: new Date(at).toISOString(),
        bytes: await this.fs.size(path.join(this.folder, name)),
      })),
    );
  }

  /** One snapshot, checked. */
  async read(name: string): Promise<Result<PlanFile, AppError>> {
    return readPlanFile(await this.fs.read(path.join(this.folder, name)), name);
  }

  private async opened(): Promise<Standing> {
    if (this.standing) return this.standing;
    const { latest, newer, open, damaged, missing } = await readKept(this.fs, this.folder);
    this.damaged = damaged;
    this.missing = missing;
    const sizeOf = (name: string) => this.fs.size(path.join(this.folder, name)).catch(() => 0);
    const changes =
      open && latest && !newer
        ? {
            ...open,
            length: await sizeOf(changesName(open.base)),
            tipLength: await sizeOf(tipName(open.base)),
          }
        : null;
    this.standing = { seq: latest?.seq ?? 0, changes, newer };
    return this.standing;
  }

  /** The file for what follows a snapshot; null where one of that name already holds something. */
  private async newChangeFile(seq: number): Promise<Standing['changes']> {
    const isTaken = changeBasesIn(await this.fs.list(this.folder)).includes(seq);
    return isTaken ? null : { base: seq, end: emptyChain(seq), length: 0, tipLength: 0 };
  }

  /** What cannot be removed (another program has it open) goes the next time. */
  private async rotate(): Promise<void> {
    const names = await this.fs.list(this.folder);
    const snapshots = snapshotsIn(names);
    const kept = keptSnapshots(snapshots);
    const oldest = snapshots[CHANGES_BEHIND - 1]?.seq ?? 0;
    const bases = changeBasesIn(names).filter((base) => base < oldest);
    const gone = [
      ...snapshots.filter(({ name }) => !kept.has(name)).map(({ name }) => name),
      // The tip last: a change file without one looks as if its tip had been damaged.
      ...bases.flatMap((base) => [changesName(base), tipName(base)]),
    ];
    for (const name of gone) {
      await this.fs.remove(path.join(this.folder, name)).catch(() => undefined);
    }
  }
}

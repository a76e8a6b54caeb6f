import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeFileAtomically } from '../../../src-main/files/atomic-write.ts';
import { createVault } from '../../../src-main/vault/vault.ts';
import { handOver, keptFile, keptFileAt, temporaryFolder, titleOf } from '../../helpers/faults/kept-plan.ts';
import { record, scaled } from '../../helpers/faults/results.ts';

/** A real disk that is full: a small tmpfs, where this machine lets one be made (root on Linux). */
function smallDisk(): ({ readonly folder: string } & Disposable) | null {
  const home = temporaryFolder();
  const size = 'size=2m,nr_inodes=400';
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', home.folder]);
  if (made.status !== 0) {
    home[Symbol.dispose]();
    return null;
  }
  return {
    folder: home.folder,
    [Symbol.dispose]: () => {
      spawnSync('umount', [home.folder]);
      home[Symbol.dispose]();
    },
  };
}

/** Fills the disk but for so many bytes. */
function fill(folder: string, leave: number): void {
  const { bavail, bsize } = fs.statfsSync(folder);
  const size = Math.max(0, bavail * bsize - leave);
  fs.writeFileSync(path.join(folder, 'ballast'), Buffer.alloc(size, 1));
}

const TRIES = scaled(4, 60);
const NOT_TRIED = 'disk full on a small tmpfs: could not be made here';

test('the disk of the backups is full: nothing acknowledged is lost, and it goes on when there is room', async () => {
  let tried = 0;
  for (let n = 0; n < TRIES; n += 1) {
    using disk = smallDisk();
    if (!disk) return record(NOT_TRIED, 0, 0);
    const folder = path.join(disk.folder, 'backups');
    const vault = createVault({ folder });
    const file = keptFile();
    expect((await vault.snapshot(file)).ok).toBe(true);
    expect(await handOver(vault, file, 2)).toBe(true);
    // From no room at all up to a few pages: the disk ends in another file each time.
    fill(disk.folder, (n % 20) * 4096);
    let highest = 2;
    let refused = 0;
    for (let seq = 3; seq <= 60; seq += 1) {
      const whole = seq % 5 === 0 ? await vault.snapshot(keptFileAt(file, seq)) : null;
      if (whole?.ok || (await handOver(vault, file, seq))) highest = seq;
      else refused += 1;
    }
    expect(refused).toBeGreaterThan(0);
    const full = await vault.snapshot(keptFileAt(file, 61));
    expect(full).toMatchObject({ ok: false, error: { code: 'backup-failed', facts: { why: 'ENOSPC' } } });
    // What was acknowledged is there, to a program that starts on the full disk too.
    const back = await createVault({ folder }).read(file.planId);
    if (!back.ok) throw new Error('nothing came back');
    expect(back.value.seq).toBeGreaterThanOrEqual(highest);
    expect(titleOf(back.value)).toBe(`第${back.value.seq}回 髙橋`);
    fs.rmSync(path.join(disk.folder, 'ballast'));
    expect(await handOver(vault, file, 62)).toBe(true);
    expect(await createVault({ folder }).read(file.planId)).toMatchObject({ value: { seq: 62 } });
    tried += 1;
  }
  record('disk full on a small tmpfs: backups', tried, 0);
}, 600_000);

test('the disk of an export is full: it is said, what was there stays, and no scrap', async () => {
  let tried = 0;
  for (let n = 0; n < TRIES; n += 1) {
    using disk = smallDisk();
    if (!disk) return record(NOT_TRIED, 0, 0);
    const file = path.join(disk.folder, '名簿.xlsx');
    fs.writeFileSync(file, '前の名簿');
    fill(disk.folder, (n % 20) * 4096);
    const written = await writeFileAtomically(file, new Uint8Array(200_000));
    expect(written).toMatchObject({ ok: false, error: { code: 'disk-full', facts: { name: '名簿.xlsx' } } });
    expect(fs.readFileSync(file, 'utf8')).toBe('前の名簿');
    // The scrap is taken away behind the answer's back.
    await expect.poll(() => fs.readdirSync(disk.folder).sort()).toEqual(['ballast', '名簿.xlsx'].sort());
    tried += 1;
  }
  record('disk full on a small tmpfs: export', tried, 0);
}, 600_000);

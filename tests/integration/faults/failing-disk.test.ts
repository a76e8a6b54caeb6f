import { expect, test } from 'vitest';
import { createVault } from '../../../src-main/vault/vault.ts';
import { CODES, type Fault, faultyFs, OPERATIONS } from '../../helpers/faults/faulty-fs.ts';
import { handOver, keptFile, keptFileAt, temporaryFolder, titleOf } from '../../helpers/faults/kept-plan.ts';
import { record, scaled } from '../../helpers/faults/results.ts';

/** Nine changes with a snapshot after the third and the sixth; what was acknowledged is given. */
async function work(folder: string, fault: Fault | null) {
  const { fs, counts, heal } = faultyFs(fault);
  const vault = createVault({ folder, fs });
  const file = keptFile();
  const acknowledged: number[] = [];
  if ((await vault.snapshot(file)).ok) acknowledged.push(1);
  for (let seq = 2; seq <= 10; seq += 1) {
    if (await handOver(vault, file, seq)) acknowledged.push(seq);
    if (seq % 3 === 1) await vault.snapshot(keptFileAt(file, seq));
  }
  await vault.settled();
  return { file, acknowledged, counts, heal, vault };
}

/** What a program that is started anew on this folder brings back; 0 for nothing. */
async function broughtBack(folder: string, planId: string) {
  const latest = await createVault({ folder }).read(planId);
  return latest.ok ? { seq: latest.value.seq, title: titleOf(latest.value) } : { seq: 0, title: null };
}

test('without a fault every change is acknowledged, read back, and comes back', async () => {
  using home = temporaryFolder();
  const { file, acknowledged, counts } = await work(home.folder, null);
  expect(acknowledged).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(await broughtBack(home.folder, file.planId)).toEqual({ seq: 10, title: '第10回 髙橋' });
  for (const operation of OPERATIONS) expect(counts.get(operation)).toBeGreaterThan(1);
});

test('each call of the disk fails once or for good: what was acknowledged comes back, and it heals', async () => {
  using counting = temporaryFolder();
  const { counts } = await work(counting.folder, null);
  let tried = 0;
  let lost = 0;
  for (const operation of OPERATIONS) {
    for (let nth = 1; nth <= (counts.get(operation) ?? 0); nth += 1) {
      const codes = CODES.slice(0, scaled(1, CODES.length));
      for (const code of codes) {
        for (const forGood of scaled(0, 1) ? [false, true] : [nth % 2 === 0]) {
          using home = temporaryFolder();
          const { file, acknowledged, heal, vault } = await work(home.folder, {
            operation,
            nth,
            code,
            forGood,
          });
          tried += 1;
          const back = await broughtBack(home.folder, file.planId);
          const highest = Math.max(0, ...acknowledged);
          const isLost = back.seq < highest || (back.seq > 1 && back.title !== `第${back.seq}回 髙橋`);
          if (isLost) lost += 1;
          expect({ operation, nth, code, forGood, highest, isLost }).toMatchObject({ isLost: false });
          // The disk is well again: the same running program goes on without being started anew.
          heal();
          expect(await handOver(vault, file, 11)).toBe(true);
          expect((await broughtBack(home.folder, file.planId)).seq).toBe(11);
        }
      }
    }
  }
  record('call of the disk fails (open, write, fsync, close, rename, folder)', tried, lost);
  expect(tried).toBeGreaterThan(100);
}, 600_000);

import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createVault } from '../../../src-main/vault/vault.ts';
import { startHost } from '../../helpers/faults/host-process.ts';
import {
  keptChange,
  keptFile,
  keptFileAt,
  temporaryFolder,
  titleOf,
} from '../../helpers/faults/kept-plan.ts';
import { record, scaled } from '../../helpers/faults/results.ts';

const isKept = (reply: unknown): boolean =>
  JSON.stringify(reply).startsWith('{"ok":true,"value":{"kind":"kept"');

/** In slices, each with a folder of its own and recorded by itself: a long run that is broken off keeps its count. */
const SLICES = Array.from({ length: scaled(1, 10) }, (_, slice) => slice);

test.each(SLICES)(
  'main is killed at any point while it saves: all that it acknowledged comes back, and no scrap stays (%i)',
  async (slice) => {
    using home = temporaryFolder();
    const backups = path.join(home.folder, 'browser-0', 'backups');
    const file = keptFile();
    const tried = scaled(6, 20);
    let lost = 0;
    let acknowledged = 0;
    for (let n = 0; n < tried; n += 1) {
      const { child, call } = await startHost(home.folder, 0);
      const before = acknowledged;
      // Calls follow one another without a break; the kill falls on whatever is under way then.
      const killed = once(child, 'exit');
      const calls = (async () => {
        for (let seq = before + 1; ; seq += 1) {
          const isWhole = seq === 1 || seq % 3 === n % 3;
          const reply = isWhole
            ? await call('vault.snapshot', { planFile: keptFileAt(file, seq) })
            : await call('vault.append', { planId: file.planId, change: keptChange(file, seq) });
          if (isKept(reply)) acknowledged = seq;
          else if (isKept(await call('vault.snapshot', { planFile: keptFileAt(file, seq) })))
            acknowledged = seq;
          if (seq === before + 1) setTimeout(() => child.kill('SIGKILL'), ((slice * tried + n) * 7) % 53);
        }
      })().catch(() => undefined);
      await killed;
      await calls;
      const vault = createVault({ folder: backups });
      const status = await vault.status();
      const back = await vault.read(file.planId);
      const seq = back.ok ? back.value.seq : 0;
      const isTrue = back.ok && (seq === 1 || titleOf(back.value) === `第${seq}回 髙橋`);
      if (seq < acknowledged || !isTrue) lost += 1;
      expect({ n, acknowledged, isHeld: seq >= acknowledged, isTrue }).toMatchObject({
        isHeld: true,
        isTrue: true,
      });
      expect(status.ok).toBe(true);
      const scraps = fs.readdirSync(path.join(backups, file.planId)).filter((name) => name.endsWith('.tmp'));
      expect(scraps).toEqual([]);
      // What was written but not acknowledged may be there: one goes on from it, as the program does.
      acknowledged = seq;
    }
    record('kill -9 of main (browser host) while it saves', tried, lost);
  },
  900_000,
);

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {
  acknowledged,
  addPerson,
  beginList,
  goOn,
  listAgain,
  peopleInDatabase,
} from '../helpers/faults/profile.ts';
import { record, scaled } from '../helpers/faults/results.ts';
import { expect, test } from './fixtures.ts';

const TRIES = scaled(1, 6);
/** Megabytes of a small disk; the profile of a fresh Chromium takes some. */
const DISK_MB = 96;

test('the disk of the browser’s profile is full: said, nothing acknowledged is lost, and it goes on with room', async ({
  app,
  host,
}) => {
  test.skip(host !== 'browser', 'the double’s profile is not a folder of its own');
  test.setTimeout(60_000 + TRIES * 60_000);
  await beginList(app);
  await addPerson(app.page, '余裕 花子');
  await acknowledged(app.page, '余裕 花子');
  await app.kill9();
  const profile = path.join(app.folder, 'profile');
  const whole = path.join(app.folder, 'whole');
  fs.renameSync(profile, whole);
  fs.mkdirSync(profile);
  const size = `size=${DISK_MB}m`;
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', profile]).status === 0;
  test.skip(!mounted, 'a small disk can be made by root on Linux alone');
  const ballast = path.join(profile, 'ballast');
  try {
    fs.cpSync(whole, profile, {
      recursive: true,
      filter: (file) => !path.basename(file).startsWith('Singleton'),
    });
    await app.restart();
    await goOn(app);
    await listAgain(app);
    for (let n = 0; n < TRIES; n += 1) {
      const saved: string[] = [];
      const trouble = app.page.getByText('保存できていません').first();
      fill(profile, ballast);
      for (let k = 0; k < 400 && !(await trouble.isVisible()); k += 1) {
        const name = `満${n}の${k}`;
        await addPerson(app.page, name);
        const isSaved = acknowledged(app.page, name).then(() => true);
        if (await Promise.race([isSaved, trouble.waitFor().then(() => false)])) saved.push(name);
      }
      await expect(trouble).toBeVisible();
      await app.kill9();
      fs.rmSync(ballast, { force: true });
      await app.restart();
      await goOn(app);
      const there = new Set(await peopleInDatabase(app.page));
      const lost = ['余裕 花子', ...saved].filter((name) => !there.has(name));
      record('disk full on a small tmpfs: profile of the browser', 1, lost.length);
      expect({ n, lost }).toEqual({ n, lost: [] });
      await listAgain(app);
      await addPerson(app.page, `余裕${n}`);
      await acknowledged(app.page, `余裕${n}`);
    }
  } finally {
    await app.kill9().catch(() => undefined);
    spawnSync('umount', ['-l', profile]);
  }
});

/** Leaves no page of the disk free. */
function fill(folder: string, ballast: string): void {
  const file = fs.openSync(ballast, 'w');
  const page = Buffer.alloc(4096, 1);
  try {
    for (;;) fs.writeSync(file, page);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    fs.closeSync(file);
  }
  expect(fs.statfsSync(folder).bavail).toBe(0);
}

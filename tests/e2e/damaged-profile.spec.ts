import fs from 'node:fs';
import path from 'node:path';
import { DAMAGES, damage } from '../helpers/faults/damage-profile.ts';
import {
  acknowledged,
  addPerson,
  beginList,
  databaseFiles,
  goOn,
  kept,
  numbers,
  peopleInDatabase,
} from '../helpers/faults/profile.ts';
import { done, record, scaled } from '../helpers/faults/results.ts';
import { expect, test } from './fixtures.ts';

const TRIES = scaled(2, 60);
const NAMES = ['臼杵 花子', '旭川 太郎', '鶴岡 次郎'];

test('on a damaged profile the program starts with a sentence and a way on, and what was 控え済み comes back', async ({
  app,
  host,
}) => {
  test.setTimeout(60_000 + TRIES * 30_000);
  const fault = `damaged profile of Chromium: a file flipped, cut, emptied, gone, overwritten, swapped, in use (${host})`;
  const below = numbers(host === 'browser' ? 21 : 22);
  await beginList(app);
  for (const name of NAMES) {
    await addPerson(app.page, name);
    await acknowledged(app.page, name);
  }
  await kept(app.page);
  await app.kill9();
  const whole = `${app.folder}-whole`;
  fs.cpSync(app.folder, whole, { recursive: true, filter: isNoMark });
  expect(databaseFiles(whole).length).toBeGreaterThanOrEqual(3);
  try {
    for (let n = 0; n < TRIES; n += 1) {
      const kind = DAMAGES[n % DAMAGES.length]!;
      const pick = below(1_000_000);
      if (done(fault, n)) continue;
      await app.kill9().catch(() => undefined);
      fs.rmSync(app.folder, { recursive: true, force: true, maxRetries: 20 });
      fs.cpSync(whole, app.folder, { recursive: true });
      const what = damage(app.folder, kind, pick);
      const before = snapshotsIn(app.folder);
      await app.restart();
      const outcome = await goOn(app);
      if (process.env.FAULTS === 'long') console.log(`${n}: ${what}: ${outcome}`);
      const there = await peopleInDatabase(app.page);
      const lost = NAMES.filter((name) => !there.includes(name));
      const after = snapshotsIn(app.folder);
      const changed = [...before.keys()].filter((file) => after.get(file) !== before.get(file));
      record(fault, 1, lost.length + changed.length, n);
      expect({ what, lost, changed }).toEqual({ what, lost: [], changed: [] });
    }
  } finally {
    fs.rmSync(whole, { recursive: true, force: true });
  }
});

/** A killed Chromium leaves its mark of who has the profile open. */
const isNoMark = (file: string): boolean => !path.basename(file).startsWith('Singleton');

/** The snapshots among main's copies, by name: none of them may be written over. */
const snapshotsIn = (folder: string): Map<string, string> =>
  new Map(
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsudoi'))
      .map((name) => [name, fs.readFileSync(path.join(folder, name), 'latin1')]),
  );

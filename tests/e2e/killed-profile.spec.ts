import {
  acknowledged,
  addPerson,
  beginList,
  goOn,
  listAgain,
  numbers,
  peopleInDatabase,
} from '../helpers/faults/profile.ts';
import { done, record, scaled } from '../helpers/faults/results.ts';
import { expect, test } from './fixtures.ts';

const TRIES = scaled(2, 100);

test('killed with kill -9 while it saves, the program with its Chromium has everything marked 保存済み', async ({
  app,
  host,
}) => {
  test.setTimeout(60_000 + TRIES * 30_000);
  const fault = `kill -9 of main and Chromium while saving (${host})`;
  const below = numbers(host === 'browser' ? 11 : 12);
  await beginList(app);
  for (let n = 0; n < TRIES; n += 1) {
    const moment = below(700);
    if (done(fault, n)) continue;
    const { page } = app;
    const saved: string[] = [];
    await acknowledgedPerson(page, `検${n}`, saved);
    const typing = (async () => {
      for (let k = 1; ; k += 1) await acknowledgedPerson(page, `検${n}の${k}`, saved);
    })().catch(() => undefined);
    // The moment is what is tried: any of the milliseconds of a change on its way to the disk.
    await new Promise((resolve) => setTimeout(resolve, moment));
    await app.kill9();
    await typing;
    await app.restart();
    await goOn(app);
    const there = new Set(await peopleInDatabase(app.page));
    const lost = saved.filter((name) => !there.has(name));
    record(fault, 1, lost.length, n);
    expect({ n, lost }).toEqual({ n, lost: [] });
    await listAgain(app);
  }
});

/** Types one person, and remembers the name once it is said to be saved. */
async function acknowledgedPerson(
  page: Parameters<typeof addPerson>[0],
  name: string,
  saved: string[],
): Promise<void> {
  await addPerson(page, name);
  await acknowledged(page, name);
  saved.push(name);
}

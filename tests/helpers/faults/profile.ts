import fs from 'node:fs';
import path from 'node:path';
import { expect as impatient, type Page } from '@playwright/test';
import type { AppUnderTest } from '../e2e/app-under-test.ts';
import { goTo, meetingRow, openMeeting, reopen } from '../e2e/screens.ts';

/** The program with its real Chromium, as the tests drive it that kill it or damage its profile. */

const MEETING = /第8回UCCN/;

/** A start on a damaged profile, on a crowded machine, may take its time. */
const expect = impatient.configure({ timeout: 45_000 });

/** The same numbers each time: a linear congruential generator (Numerical Recipes). */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** From the first start to the list of attendees of a meeting. */
export async function beginList(app: AppUnderTest): Promise<void> {
  // What the engine says of a killed page or a damaged file, and of requests to a server that is gone.
  app.allowProblems(/.*/);
  await app.page.getByRole('button', { name: 'あとで' }).click();
  await openMeeting(app.page, MEETING);
  await goTo(app.page, '参加者');
}

/** Goes to the list of attendees after a start. */
export const listAgain = (app: AppUnderTest): Promise<void> => reopen(app.page, MEETING, '参加者');

/** Types a person into the list of attendees. */
export async function addPerson(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^(1人ずつ入力|参加者を追加)$/ }).click();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

/** Waits until a person stands in the list while 保存済み is said: seen in one look, so that both are true at once. */
export const acknowledged = (page: Page, name: string): Promise<unknown> =>
  page.waitForFunction(
    (text) =>
      document.querySelector('[data-testid="save-status"]')?.getAttribute('data-state') === 'saved' &&
      document.querySelector('[role="grid"]')?.textContent?.includes(text),
    name,
  );

/** Waits until everything has reached main's copies. */
export const kept = (page: Page): Promise<void> =>
  expect(page.getByTestId('save-status')).toHaveAttribute('data-kept', 'true');

/** What a person meets at a start. */
export type Outcome = 'opened' | 'backup offered' | 'could not be opened, begun from the backups';

/** Takes the way on that a start offers, as a person would; fails where there is none. */
export async function goOn(app: AppUnderTest): Promise<Outcome> {
  const { page } = app;
  const failed = page.getByText('データを開けませんでした');
  const rail = page.getByRole('navigation', { name: '画面' });
  await expect(failed.or(rail)).toBeVisible();
  const isFailed = await failed.isVisible();
  if (isFailed) {
    await page.getByRole('button', { name: '控えから始める' }).click();
    await expect(rail).toBeVisible();
  }
  await goTo(page, '会議の一覧');
  await expect(meetingRow(page, MEETING)).toBeVisible();
  await openMeeting(page, MEETING);
  // The comparison with the backups has ended when the open plan is kept or the backup is offered.
  const offered = page.getByRole('button', { name: '控えの続きから再開' });
  const isKept = page.locator('[data-testid="save-status"][data-kept="true"]');
  await expect(offered.first().or(isKept)).toBeVisible();
  const offers = await offered.count();
  for (let left = offers; left > 0; left -= 1) {
    await expect(offered).toHaveCount(left);
    await offered.first().click();
  }
  await kept(page);
  if (isFailed) return 'could not be opened, begun from the backups';
  return offers > 0 ? 'backup offered' : 'opened';
}

/** The names in the database that the program works on, read beneath the screen. */
export const peopleInDatabase = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const chosen = (key: string): string | null =>
      JSON.parse(localStorage.getItem(`tsudoi.${key}`) ?? 'null') as string | null;
    const place = chosen('databasePlace');
    const { storageBuckets } = navigator as unknown as {
      storageBuckets: { open: (name: string) => Promise<{ indexedDB: IDBFactory }> };
    };
    const factory = place === null ? indexedDB : (await storageBuckets.open(place)).indexedDB;
    const rows = await new Promise<{ collection: string; value: { name?: string } | null }[]>(
      (resolve, reject) => {
        const opening = factory.open(chosen('database') ?? 'tsudoi');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('rows').objectStore('rows').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      },
    );
    return rows.flatMap(({ collection, value }) =>
      collection === 'attendees' && value?.name ? [value.name] : [],
    );
  });

/** The files of the plans' database in a profile, by their paths: LevelDB's, its lock and its log of words apart. */
export const databaseFiles = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /IndexedDB[\\/][^\\/]+\.leveldb[\\/][^\\/]+$/.test(name))
    .filter((name) => !/(LOCK|LOG|LOG\.old)$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));

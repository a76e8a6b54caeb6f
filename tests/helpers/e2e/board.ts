import { expect, type Locator, type Page } from '@playwright/test';
import { at } from '../plans.ts';
import { card, fill, goTo } from './screens.ts';

/** The words end-to-end tests speak of the time grid with. */

const HOUR_PX = 68;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A new meeting from nothing, opened on its schedule. */
export async function newMeeting(page: Page, host: string, firstDate: string): Promise<void> {
  await page.getByRole('button', { name: '新しい会議' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('開催都市').selectOption(host);
  await dialog.getByLabel('もとにする会議').selectOption({ label: '最初から作る' });
  await dialog.getByLabel('1日目の日付', { exact: true }).fill(firstDate);
  await dialog.getByLabel('1日目の日付', { exact: true }).press('Enter');
  await dialog.getByRole('button', { name: '作成する' }).click();
  await expect(dialog).toHaveCount(0);
  await goTo(page, '日程');
}

/** Chooses a new place for the selected item by its name. */
export async function newPlace(page: Page, name: string): Promise<void> {
  await page.getByTestId('item-panel').getByLabel('場所', { exact: true }).selectOption('新しい場所…');
  await page.getByPlaceholder('場所の名称').fill(name);
  await page.getByPlaceholder('場所の名称').press('Enter');
}

/** A point of the grid: a column by its number and a time; the hours begin at 9:00. */
export async function gridPoint(page: Page, column: number, time: string): Promise<Point> {
  const box = await page.locator('[data-column]').nth(column).boundingBox();
  if (!box) throw new Error(`the board shows no column ${column}`);
  return { x: box.x + box.width / 2, y: box.y + ((at(time) - at('9:00')) * HOUR_PX) / 60 };
}

/** Brings a time to the upper end of the board. */
export const scrollTo = (page: Page, time: string): Promise<void> =>
  page
    .getByTestId('board-scroll')
    .evaluate((scroller, top) => scroller.scrollTo(0, top), ((at(time) - at('9:00')) * HOUR_PX) / 60);

/** Drags from point to point, with a key held if given; `look` is called before letting go. */
export async function drag(
  page: Page,
  from: Point,
  to: Point,
  held: 'Alt' | 'Shift' | null = null,
  look: () => Promise<unknown> = async () => {},
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  if (held) await page.keyboard.down(held);
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await look();
  await page.mouse.up();
  if (held) await page.keyboard.up(held);
}

/** Draws a new item on the grid and types its title. */
export async function draw(
  page: Page,
  column: number,
  [from, to]: readonly [string, string],
  title: string,
): Promise<void> {
  const foot = await gridPoint(page, column, to);
  const start = await gridPoint(page, column, from);
  // Just below the line: on it one would take hold of the end of what lies above.
  await drag(page, { x: start.x, y: start.y + 1 }, foot);
  await fill(page, '内容', title);
  await expect(card(page, title)).toContainText(`${from}～${to}`);
}

/** A point within a card, some pixels from its left upper corner. */
export async function inside(item: Locator, x = 30, y = 12): Promise<Point> {
  const box = await item.boundingBox();
  if (!box) throw new Error('the card is not shown');
  return { x: box.x + x, y: box.y + y };
}

/** Moves a card down by minutes (up when negative) within its column. */
export async function dragBy(page: Page, item: Locator, minutes: number): Promise<void> {
  const from = await inside(item);
  await drag(page, from, { x: from.x, y: from.y + (minutes * HOUR_PX) / 60 });
}

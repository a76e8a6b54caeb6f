import { expect, type Locator, type Page } from '@playwright/test';

/** The words end-to-end tests speak of screens with. */

/** The list of meetings. */
export const meetingRow = (page: Page, title: string | RegExp): Locator =>
  page.getByRole('row', { name: title });

/** Opens a meeting of the list and waits for its screen: the list is left when the meeting has been read. */
export async function openMeeting(page: Page, title: string | RegExp): Promise<void> {
  await meetingRow(page, title).click();
  const list = page.getByRole('navigation').getByRole('button', { name: /会議の一覧|All meetings/ });
  await expect(list).not.toHaveAttribute('aria-current', 'page');
  await expect(page.getByTestId('save-status')).toBeVisible();
}

/** Opens a meeting's screen from wherever the program came up: after a kill the last screen may be forgotten, the plan may not. */
export async function reopen(page: Page, title: string | RegExp, screen: string): Promise<void> {
  await goTo(page, '会議の一覧');
  await openMeeting(page, title);
  await goTo(page, screen);
}

/** Goes to a screen by its name in the rail. */
export const goTo = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: '画面' }).getByRole('button', { name, exact: false }).click();

/** Goes from one tab to another by an arrow key. */
export async function byArrows(
  page: Page,
  from: string,
  key: 'ArrowLeft' | 'ArrowRight',
  to: string,
): Promise<void> {
  const tab = (name: string): Locator => page.getByRole('tab', { name });
  await tab(from).focus();
  while ((await tab(to).getAttribute('aria-selected')) !== 'true') await page.keyboard.press(key);
}

/** Waits until every change has reached the disk. */
export const saved = (page: Page): Promise<void> =>
  expect(page.getByTestId('save-status')).toHaveAttribute('data-state', 'saved');

/** A card of the time grid or of the strip above it. */
export const card = (page: Page, title: string): Locator =>
  page.locator('[data-item]').filter({ hasText: title });

/** The first column of the board, scrolled to its head: 9:00 stands at its top edge. */
export async function firstColumn(
  page: Page,
): Promise<{ x: number; y: number; width: number; height: number }> {
  await page.getByTestId('board-scroll').evaluate((scroller) => scroller.scrollTo(0, 0));
  const box = await page.locator('[data-column]').first().boundingBox();
  if (!box) throw new Error('the board shows no column');
  return box;
}

/** The panel of the selected item. */
export const panel = (page: Page): Locator => page.getByTestId('item-panel');

/** Types into a field of the panel and ends the edit. */
export async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = panel(page).getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press('Enter');
}

import { expect, type Locator, type Page } from '@playwright/test';

/** The words of stories that are told with the keyboard alone: nothing is clicked, focused or filled from outside. */

/** Presses Tab, as often as a person would bear, until something has the keyboard; `back`: with Shift. */
export async function tabTo(page: Page, target: Locator, { back = false } = {}): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 160; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab does not come to ${target}`);
}

/** Goes to a button by Tab and presses it. */
export async function pressByKey(page: Page, target: Locator, options?: { back?: boolean }): Promise<void> {
  await tabTo(page, target, options);
  await page.keyboard.press('Enter');
}

/** Goes to a screen through the palette. */
export async function toScreen(page: Page, screen: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type(screen);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: screen, level: 1 })).toBeVisible();
}

/** Goes to a list of choices by Tab and along it by the arrows, until it shows a text. */
export async function chooseByKey(page: Page, list: Locator, text: string): Promise<void> {
  await tabTo(page, list);
  const shown = (): Promise<string> =>
    list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label ?? '');
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 20 && (await shown()) !== text; presses += 1)
    await page.keyboard.press('ArrowDown');
  expect(await shown()).toBe(text);
}

/** Goes from one tab to another by the arrows. */
export async function tabByArrows(
  page: Page,
  from: string,
  key: 'ArrowLeft' | 'ArrowRight',
  to: string,
): Promise<void> {
  const tab = (name: string): Locator => page.getByRole('tab', { name, exact: true });
  await tabTo(page, tab(from));
  for (let presses = 0; presses < 10; presses += 1) {
    if ((await tab(to).getAttribute('aria-selected')) === 'true') return;
    await page.keyboard.press(key);
  }
  throw new Error(`the arrows do not come to ${to}`);
}

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { REPLIES } from '../replies.ts';
import { goTo } from './screens.ts';

/** What end-to-end tests say of attendees and of imports. */

/** The path of a reply whose name begins so (`01`, `02b`). */
export function reply(start: string): string {
  const name = readdirSync(REPLIES).find((file) => file.startsWith(start));
  if (!name) throw new Error(`no reply ${start}`);
  return path.join(REPLIES, name);
}

/** A row of the grid of attendees. */
export const personRow = (page: Page, name: string): Locator =>
  page.getByRole('grid', { name: '参加者の一覧' }).locator('[data-row]').filter({ hasText: name });

/** A cell of the grid by its text. */
export const gridCell = (page: Page, text: string): Locator =>
  page.getByRole('gridcell', { name: text, exact: true });

/** The one field that has the keyboard in the grid; its name tells the active cell. */
export const gridField = (page: Page): Locator =>
  page.getByRole('grid').locator('xpath=following-sibling::*//textarea');

/** The names shown, in their order. */
export async function namesShown(page: Page): Promise<string[]> {
  return page
    .getByRole('grid')
    .locator('[data-row]')
    .evaluateAll((rows) =>
      rows
        .map((row) => ({
          top: row.getBoundingClientRect().top,
          name: row.querySelector('[data-column="1"]')?.textContent ?? '',
        }))
        .sort((a, b) => a.top - b.top)
        .map(({ name }) => name),
    );
}

/** Pastes text into the grid as if another program had copied it. */
export const pasteText = (page: Page, text: string): Promise<void> =>
  gridField(page).evaluate((field, content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

/** Chooses a file on the import screen. */
export const chooseFile = (
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> => page.getByTestId('import-file').setInputFiles(file);

/** Imports a whole file and waits until the list of attendees is there. */
export async function importFile(page: Page, file: string): Promise<void> {
  await goTo(page, '取込');
  await chooseFile(page, file);
  await page.getByRole('button', { name: /名を取り込む$/ }).click();
  await expect(page.getByRole('grid', { name: '参加者の一覧' })).toBeVisible();
}

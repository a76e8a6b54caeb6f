import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { writeXlsx } from 'hucre';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { chooseFile, personRow } from '../helpers/e2e/people.ts';
import { card, goTo, openMeeting, saved } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

const SAMPLES = path.resolve(import.meta.dirname, '../fixtures/samples');

/** Pastes into whatever has the keyboard, as Ctrl+V does. */
const paste = (page: Page, text: string, html = ''): Promise<void> =>
  page.evaluate(
    ([plain, rich]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain ?? '');
      if (rich) clipboardData.setData('text/html', rich);
      (document.activeElement ?? document.body).dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [text, html],
  );

test('a calendar, a workbook under a password, and text from the clipboard come in by the same screen', async ({
  app,
}) => {
  const { page } = app;
  await openMeeting(page, /第9回UCCN/);
  await goTo(page, '取込');

  // A calendar: events on the meeting's days are proposed, what is broken in it is listed.
  await chooseFile(page, path.join(SAMPLES, 'calendars/broken-recoverable.ics'));
  const lines = page.getByTestId('schedule-line');
  await expect(lines).toHaveCount(3);
  await expect(
    page.getByText('終わり（20261021T090000）が始まりより前のため、終わりを未定にしました。'),
  ).toBeVisible();
  await page.getByText('項目にしなかった行 3行').click();
  await expect(page.getByText('読めない行')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: '3件を取り込む' }).click();
  await expect(card(page, '第9回UCCN国内都市ネットワーク会議').first()).toBeVisible();
  await saved(page);

  // Text of a PDF: its radicals are shown with what they become, and the person decides.
  await goTo(page, '取込');
  await paste(page, readFileSync(path.join(SAMPLES, 'pdf-paste.txt'), 'utf8'));
  await expect(page.getByRole('list', { name: '直す文字' })).toContainText('⼭→山');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: '読み取る' }).click();
  await expect(page.getByRole('radio', { name: '日程表として読む' })).toBeChecked();
  await expect(lines).toHaveCount(4);
  await expect(lines.nth(3)).toContainText('鶴岡市 出羽三山羽黒山斎院ほか訪問');

  // Cells copied in Excel: a list of people.
  await goTo(page, '参加者');
  await goTo(page, '取込');
  await paste(page, '氏名\tふりがな\t都市\r\n水野　慎一郎\tみずの　しんいちろう\t神戸市\r\n');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('button', { name: '1名を取り込む' })).toBeVisible();

  // A workbook under a password: asked for, a wrong one is said.
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '名簿',
        rows: [
          ['氏名', '所属'],
          ['佐藤 文', '鶴岡市'],
        ],
      },
    ],
    encryption: { password: '鶴岡2026', spinCount: 1000 },
  });
  await chooseFile(page, {
    name: '鶴岡市.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  await page.getByLabel('パスワード').fill('違う');
  await page.keyboard.press('Enter');
  await expect(page.getByText('「鶴岡市.xlsx」のパスワードが違います。')).toBeVisible();
  await page.getByLabel('パスワード').fill('鶴岡2026');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '1名を取り込む' }).click();
  await expect(personRow(page, '佐藤 文')).toBeVisible();
});

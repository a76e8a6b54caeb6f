import fs from 'node:fs';
import path from 'node:path';
import { decodeTicks, encodeTick } from '../../src-main/desks/tick-lines.ts';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { goTo, openMeeting } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

test('two desks on one shared folder: the other one is seen, the folder goes away and comes back', async ({
  app,
}) => {
  const { page } = app;
  const share = path.join(app.folder, 'share');
  fs.mkdirSync(share);
  await openMeeting(page, /第8回/);
  await goTo(page, '受付');
  const walkIn = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: '当日参加を受け付ける' }).press('Enter');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  };
  await walkIn('髙橋 一郎');
  const link = page.getByTestId('desk-share');
  await link.press('Enter');
  await app.pickFolder(share, () => page.getByRole('button', { name: 'フォルダーを選ぶ…' }).press('Enter'));
  await page.getByLabel('この受付の名前').fill('本部受付');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: '分担を始める' }).press('Enter');
  await expect(link).toHaveText('分担中（ほかの受付なし）');
  const search = page.getByRole('combobox', { name: /よみ・氏名/ });
  await expect(search).toBeFocused();

  // What this desk had ticked off before stands in its file; the other desk answers in one of its own.
  const [file = ''] = fs.readdirSync(share);
  const [tick] = decodeTicks(fs.readFileSync(path.join(share, file))).ticks;
  const other = {
    ...tick!,
    desk: 'other',
    deskName: '玄関',
    attendeeId: 'walk-in-of-the-other',
    person: { name: '佐藤 学', reading: 'さとう まなぶ', organisation: '札幌' },
  };
  fs.writeFileSync(path.join(share, file.replace(tick!.desk, 'other')), encodeTick(other));
  await expect(page.getByTestId('arrived')).toContainText('2／2名');
  await expect(link).toHaveText('ほか1か所と分担中');

  fs.renameSync(share, `${share}-away`);
  await expect(link).toHaveText(/共有フォルダーに届きません/);
  await expect(page.getByRole('log')).toContainText('共有フォルダーに届かなくなりました。');
  await walkIn('林 健');
  await expect(link).toHaveText('共有フォルダーに届きません（未送信1件）');
  await expect(page.getByTestId('arrived')).toContainText('3／3名');
  fs.renameSync(`${share}-away`, share);
  await expect(link).toHaveText('ほか1か所と分担中');
  await expect(page.getByRole('log')).toContainText(
    '共有フォルダーにつながりました。未送信の1件を届けました。',
  );
  expect(decodeTicks(fs.readFileSync(path.join(share, file))).ticks).toHaveLength(2);

  // Every activity and leg side by side, and a press takes the desk there and back.
  const counts = page.getByRole('region', { name: '行事・便ごと' });
  await expect(counts.getByRole('button', { name: /3／3名/ })).toHaveAttribute('aria-current', 'true');
  await expect(counts.getByRole('button', { name: /視察/ })).toContainText('0／0名');

  // Undo takes back what was done here; the other desk's tick stays.
  await page.getByRole('button', { name: '元に戻す' }).press('Enter');
  await expect(page.getByTestId('arrived')).toContainText('2／2名');

  // Kana rows for a touch screen, numbers of a paper list for the evening.
  await page.getByRole('combobox', { name: '受付するもの' }).selectOption('視察');
  for (const row of ['さ', 'た']) await page.getByRole('button', { name: row, exact: true }).click();
  await page.getByRole('option', { name: /佐藤 学/ }).click();
  await expect(page.getByTestId('arrived')).toContainText('1／1名');
  await page.getByRole('button', { name: '受付簿から入力' }).press('Enter');
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/番号9の方はいません/)).toBeVisible();
  await page.keyboard.press('Backspace');
  await page.keyboard.type('１-2');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('arrived')).toContainText('2／2名');
  await expect(page.getByRole('log')).toContainText(/1名を受付しました（.+。ほかの1名は受付済み）/);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(search).toBeFocused();
});

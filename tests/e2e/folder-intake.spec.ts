import { readFileSync } from 'node:fs';
import path from 'node:path';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { personRow, reply } from '../helpers/e2e/people.ts';
import { goTo, openMeeting, saved } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

const MEETING = /第8回UCCN/;
const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

test('a folder of replies: recognised, looked through by keyboard, the sure part of the rest in one go', {
  tag: '@renderer',
}, async ({ app }) => {
  const { page } = app;
  await openMeeting(page, MEETING);
  await goTo(page, '回答票');
  const cities = page.getByTestId('reply-city');
  const city = (name: string) => cities.filter({ hasText: name });
  await expect(city('神戸市')).toHaveAttribute('data-state', 'waiting');
  const sample = (start: string, name = path.basename(reply(start))) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: readFileSync(reply(start)),
  });
  await page
    .getByTestId('intake-files')
    .setInputFiles([
      sample('01'),
      sample('02_'),
      sample('02b'),
      sample('12'),
      sample('12', '名簿 (2).txt'),
      csv('名簿.csv', '氏名,ふりがな,役職\n山田 太郎,やまだ たろう,係長\n'),
      csv('予算.csv', '項目,金額\n会場費,30000\n'),
      { name: '写真.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('x') },
      { name: 'こわれた.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004x') },
    ]);
  await expect(page.getByText('9件のファイルから、3都市の回答を読みました。')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  // One bad file stops nothing, what is no reply is put aside with a reason, and nobody guesses a city.
  await expect(page.getByTestId('failed-file')).toContainText('こわれた.xlsx」は壊れていて読めません');
  await page.getByText('回答ではないため、よけたファイル 3件').click();
  await expect(page.getByTestId('aside-file').filter({ hasText: '名簿 (2).txt' })).toContainText(
    'と中身が同じ',
  );
  await page.getByLabel('「名簿.csv」の都市').selectOption('臼杵市');
  await expect(city('臼杵市')).toContainText('名簿.csv');
  // Of two versions the corrected one is chosen; the person may choose the other.
  await expect(city('神戸市')).toContainText('【訂正版】');
  await city('神戸市').getByRole('button', { name: '神戸市', exact: true }).press('Enter');
  await expect(page.getByRole('radio')).toHaveCount(2);
  await page.getByRole('radio').nth(1).check();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('神戸市の回答');
  await expect(page.getByTestId('proposal')).toHaveCount(4);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: '選んだとおり取り込む（4名）' }).click();
  // The next city is there, and the one button waits for Enter.
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('神戸市の回答');
  await page.getByRole('button', { name: '一覧に戻る' }).click();
  await expect(city('神戸市')).toHaveAttribute('data-state', 'received');
  await page.getByRole('button', { name: /都市の確かなものを取り込む/ }).click();
  await expect(city('臼杵市')).toHaveAttribute('data-state', 'received');
  // What the plan has no activity for is not sure: it stays to be looked at.
  await expect(city('名古屋市')).toHaveAttribute('data-state', 'to-check');
  await goTo(page, '参加者');
  await expect(personRow(page, '山田 太郎')).toHaveCount(1);
  await goTo(page, '回答票');
  // Each city is a step of its own.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(city('越前市')).toHaveAttribute('data-state', 'waiting');
  await saved(page);
});

import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { openPlanFile } from '../helpers/e2e/plan-file.ts';
import { filledForm } from '../helpers/e2e/reply-forms.ts';
import { goTo, saved } from '../helpers/e2e/screens.ts';
import { hubPlan } from '../helpers/hub-plan.ts';
import { doing } from '../helpers/plans.ts';
import { expect, test } from './fixtures.ts';

const PERSON = '港 みなと';
const SPEAKER = '尾張 一郎';
const QUESTION = '来年度も続けますか';
const CONCERN = '担当者が替わるとつながりが途切れる。';
/** A tab, whose name may have a count behind it. */
const tab = (page: Page, name: string) =>
  page.getByRole('tab', { name: new RegExp(`^${name}\\s*\\d*$`) }).click();
const press = (page: Page, name: string) => () => page.getByRole('button', { name, exact: true }).click();

/** All that a file of an office program says, part by part, without spaces between. */
const saidIn = (file: string, parts: RegExp): string =>
  Object.entries(unzipSync(new Uint8Array(fs.readFileSync(file))))
    .filter(([name]) => parts.test(name))
    .map(([, bytes]) => strFromU8(bytes).replace(/<[^>]+>/g, ''))
    .join('\n');

test('forms come in, the hub is planned, the stage runs, the report is written as Word and slides, the next host goes on', {
  tag: '@renderer',
}, async ({ app }) => {
  test.slow();
  const { page } = app;
  await openPlanFile(page, doing(hubPlan(), 'addPitches', { cities: ['kobe', 'nagoya'] }));
  await goTo(page, '議題・記録');
  await tab(page, '回答');
  await page.getByRole('textbox', { name: '議題に属さない設問' }).fill(QUESTION);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^未回答の都市 /)).toBeVisible();

  // Two cities answer: people, a topic, the question, whom they want to meet.
  await goTo(page, '回答票');
  await tab(page, '送る');
  const zip = await app.saveNext(() => page.getByRole('button', { name: '11都市分をまとめて作成' }).click());
  const forms = Object.entries(unzipSync(new Uint8Array(fs.readFileSync(zip))));
  const form = (city: string): Uint8Array => forms.find(([name]) => name.includes(city))![1];
  await tab(page, '受取状況');
  const kobe = await filledForm(
    form('神戸市'),
    [{ 氏名: PERSON, UCCN国内都市会議: '○' }],
    [
      ['提案する議題（1）', '若手の交流'],
      [`設問1　${QUESTION}`, '続けたい'],
      ['会いたい都市（第1希望）', '名古屋市'],
    ],
  );
  const nagoya = await filledForm(form('名古屋市'), [], [['会いたい都市（第1希望）', '神戸市']]);
  await page.getByTestId('intake-files').setInputFiles([
    { name: '返信1.xlsx', mimeType: '', buffer: kobe },
    { name: '返信2.xlsx', mimeType: '', buffer: nagoya },
  ]);
  await page.getByRole('button', { name: /都市の確かなものを取り込む/ }).click();
  for (const city of ['神戸市', '名古屋市'])
    await expect(page.getByTestId('reply-city').filter({ hasText: city })).not.toHaveAttribute(
      'data-state',
      'waiting',
    );

  // Both want each other: they meet, and agree on something.
  await goTo(page, 'ハブ・ステージ');
  await tab(page, '希望');
  await expect(page.getByText('希望2件・相互1組')).toBeVisible();
  await tab(page, '時間割');
  await page.getByRole('button', { name: '割り当てる' }).click();
  await expect(page.getByTestId('hub-result')).toContainText('相互希望 1／最大1');
  await page.getByRole('gridcell', { name: /名古屋市 神戸市|神戸市 名古屋市/ }).click();
  const followUp = page.getByRole('textbox', { name: /連携候補/ });
  await followUp.fill('作り手を互いに招く');
  await followUp.blur();

  // The stage runs by its clock.
  await tab(page, 'ステージ');
  const [clock] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: '時計を別の画面に出す' }).click(),
  ]);
  const face = clock.getByRole('region', { name: 'ステージの時計' });
  await expect(face).toContainText('1／2');
  await clock.keyboard.press('Space');
  await expect(page.getByRole('button', { name: '停止', exact: true })).toBeVisible();
  await clock.keyboard.press('ArrowRight');
  await expect(face).toContainText('2／2');
  await clock.close();

  // What the city answered is there; what is said meanwhile is typed, and sorted by theme.
  await goTo(page, '議題・記録');
  await tab(page, '回答');
  await expect(page.getByRole('textbox', { name: `神戸市：${QUESTION}` })).toHaveValue('続けたい');
  await tab(page, '記録');
  await page.getByRole('textbox', { name: '記録を入力' }).fill(`？名古屋（${SPEAKER}）：${CONCERN}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: '記録1の種類' })).toHaveValue('concern');
  await tab(page, 'テーマ');
  await page.getByRole('button', { name: '標準のテーマを加える' }).click();
  await page.getByRole('combobox', { name: `「${CONCERN}」のテーマ` }).selectOption({ label: '長期計画' });
  await expect(page.getByRole('region', { name: '長期計画' })).toContainText(CONCERN);

  await goTo(page, '帳票・書出し');
  await page.getByRole('radio', { name: '面談カード' }).click();
  await expect(page.getByRole('region', { name: '面談カードの見本' }).getByRole('article')).toContainText(
    '面談の相手',
  );
  await page.getByRole('radio', { name: '開催報告' }).click();
  await expect(page.getByRole('region', { name: '開催報告の見本' }).getByRole('article')).toContainText(
    '作り手を互いに招く',
  );
  const word = await app.saveNext(press(page, 'Word'));
  const slides = await app.saveNext(press(page, 'PowerPoint'));
  expect(slides.endsWith('開催報告.pptx')).toBe(true);
  for (const said of [
    saidIn(word, /^word\/document\.xml$/),
    saidIn(slides, /^ppt\/slides\/slide\d+\.xml$/),
  ]) {
    for (const text of ['作り手を互いに招く', '連携候補', '長期計画', CONCERN, '次期開催都市', '旭川市'])
      expect(said).toContain(text);
    for (const name of ['みなと', '一郎']) expect(said).not.toContain(name);
  }
  await tab(page, '書出しの記録');
  await expect(page.getByTestId('output').first()).toContainText('PowerPoint');

  // Handed over: nobody is in the file, and the next host goes on from it.
  await saved(page);
  await goTo(page, '個人情報');
  await page.getByRole('button', { name: '引継ぎファイルを作る…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('ファイルに入る文をすべて確かめました。').check();
  const file = await app.saveNext(press(page, '引継ぎファイルを保存'));
  const handed = fs.readFileSync(file, 'utf8');
  for (const name of ['みなと', '一郎']) expect(handed).not.toContain(name);
  await goTo(page, '会議の一覧');
  await page.getByTestId('plan-file').setInputFiles(file);
  await expect(dialog.getByLabel('回', { exact: true })).toHaveValue('9');
  await dialog.getByRole('button', { name: '引き継ぐ' }).click();
  await expect(page.getByRole('navigation').getByText('第9回　旭川市')).toBeVisible();
  await goTo(page, '参加者');
  await expect(page.getByText('参加者はまだいません')).toBeVisible();
});

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { importFile } from '../helpers/e2e/people.ts';
import { goTo, openMeeting, saved } from '../helpers/e2e/screens.ts';
import { pdfWords } from '../helpers/pdf-words.ts';
import { expect, test } from './fixtures.ts';

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
const preview = (page: Page) => page.getByRole('region', { name: /の見本$/ }).getByRole('article');
const pdfButton = (page: Page) => page.getByRole('button', { name: 'PDF', exact: true });

async function measure(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press('Enter');
}

/** Where a character that stands on one card only is drawn in the preview, in mm of the page. */
const placeOf = (page: Page, character: string) =>
  preview(page).evaluate((article, wanted) => {
    const sheet = article.querySelector('[style*="--sheet-width"]');
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    let node = texts.nextNode();
    while (node && !node.textContent?.includes(wanted)) node = texts.nextNode();
    if (!sheet || !node) throw new Error(`${wanted} is not shown`);
    const range = document.createRange();
    const at = node.textContent?.indexOf(wanted) ?? 0;
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const [own, whole] = [range.getBoundingClientRect(), sheet.getBoundingClientRect()];
    return ((own.left - whole.left) / whole.width) * 210;
  }, character);

test.describe('sheets of labels measured by hand', () => {
  test.beforeEach(async ({ app }) => {
    const { page } = app;
    await openMeeting(page, /第8回UCCN/);
    const list = path.join(app.folder, '名簿.csv');
    const people = ['甲野一郎', '乙野二郎', '丙野三郎', '丁野四郎'];
    fs.writeFileSync(
      list,
      `都市,所属,職名,氏名,ふりがな\r\n${people.map((name) => `名古屋市,文化課,主事,${name},なごや\r\n`).join('')}`,
    );
    await importFile(page, list);
    await goTo(page, '帳票・書出し');
    await page.getByRole('radio', { name: '名札 A4縦' }).click();
    await page.getByText('用紙の寸法（mm、0.1mm単位）').click();
  });

  test('what cannot be is refused in a sentence, and nothing that would be cut off is printed', {
    tag: '@renderer',
  }, async ({ app }) => {
    const { page } = app;
    const measures = page.getByRole('group').filter({ hasText: '用紙の寸法' });
    for (const [label, text, said] of [
      ['横の面数', '0', '1～20の数を入れてください。'],
      ['左の余白', '0.05', '0～200mmを0.1mm単位で入れてください。'],
      ['1面の幅', '２１１', '10～210mmを0.1mm単位で入れてください。'],
    ] as const) {
      await measure(page, label, text);
      await expect(measures.getByText(said)).toBeVisible();
      // Escape brings back what was, and the sentence goes.
      await page.getByLabel(label, { exact: true }).press('Escape');
      await expect(measures.getByText(said)).toHaveCount(0);
    }
    await measure(page, '横の面数', '3');
    await expect(page.getByText(/右に77mm、下に0mm/)).toBeVisible();
    await expect(page.getByText(/用紙からはみ出すため、PDFと印刷はできません/)).toBeVisible();
    await expect(pdfButton(page)).toBeDisabled();
    await expect(page.getByRole('button', { name: '印刷', exact: true })).toBeDisabled();
    await expect(page.getByRole('button', { name: 'CSV', exact: true })).toBeEnabled();
    // What has just been put right does not fold under the hands of whoever did it.
    await measure(page, '1面の幅', '60');
    await expect(page.getByText(/右に77mm/)).toHaveCount(0);
    await expect(page.getByLabel('左の余白', { exact: true })).toBeVisible();
    await expect(pdfButton(page)).toBeEnabled();
  });

  test('the PDF has each name where the preview has it; the sheet is kept by name, recalled and taken back', async ({
    app,
  }) => {
    test.skip(!hasPoppler, 'pdftotext is not installed');
    const { page } = app;
    for (const [label, text] of [
      ['1面の幅', '60'],
      ['横の面数', '3'],
      ['1面の高さ', '40.5'],
      ['左の余白', '12.3'],
      ['横の間隔', '2'],
      ['縦の間隔', '1.5'],
    ] as const)
      await measure(page, label, text);
    await page.getByText('プリンターのずれの補正').click();
    await measure(page, '横（右が＋）mm', '-1.5');
    const names = ['甲野一郎', '乙野二郎', '丙野三郎', '丁野四郎'];
    const places = (): Promise<number[]> => Promise.all(names.map(([first = '']) => placeOf(page, first)));
    // The third column is twice 60 mm and two gaps away from the first.
    await expect
      .poll(async () => {
        const all = await places();
        return Math.max(...all) - Math.min(...all);
      })
      .toBeCloseTo(124, 0);
    const shown = await places();

    await page.getByRole('button', { name: 'この設定に名前を付けて保存…' }).click();
    await page.getByLabel('設定の名前').fill('手持ちの用紙');
    await page.getByLabel('設定の名前').press('Enter');
    await saved(page);

    const words = pdfWords(await app.printToPdf(() => pdfButton(page).click()));
    for (const [at, name] of names.entries()) {
      const left = words.find(({ text }) => text.startsWith(name))?.left ?? Number.NaN;
      expect(Math.abs(left - (shown[at] ?? 0)), name).toBeLessThan(0.5);
    }

    await page.getByLabel('用紙', { exact: true }).selectOption({ label: 'ラベル 24面（66×33.9mm）' });
    await page.getByLabel('保存した設定').selectOption('手持ちの用紙');
    await expect(page.getByLabel('1面の高さ', { exact: true })).toHaveValue('40.5');
    await page.getByRole('button', { name: '「手持ちの用紙」を削除' }).click();
    await expect(page.getByLabel('保存した設定')).toHaveCount(0);
    await page
      .getByRole('button', { name: /^元に戻す/ })
      .first()
      .click();
    await expect(page.getByLabel('保存した設定').getByRole('option')).toHaveText(['手持ちの用紙']);
  });
});

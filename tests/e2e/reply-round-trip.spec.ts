import fs from 'node:fs';
import path from 'node:path';
import { chooseFile, personRow } from '../helpers/e2e/people.ts';
import { fillForm, makeForms } from '../helpers/e2e/reply-forms.ts';
import { goTo, openMeeting, reopen, saved } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

const MEETING = /第8回UCCN/;
const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

test('forms for twelve cities go out, come back filled in, one conflict is resolved; restart, undo', async ({
  app,
}) => {
  const { page } = app;
  await openMeeting(page, MEETING);
  const take = async (file: ReturnType<typeof csv>): Promise<void> => {
    await goTo(page, '取込');
    await chooseFile(page, file);
    await page.getByRole('button', { name: '1名を取り込む' }).click();
    await expect(page.getByRole('grid', { name: '参加者の一覧' })).toBeVisible();
  };
  const kobe = (title: string, name: string) =>
    csv(name, `都市名,氏名,ふりがな,職名\n神戸市,山田 太郎,やまだ たろう,${title}\n`);
  await take(kobe('係長', '神戸市.csv'));
  // Echizen joined after this meeting: it is asked because somebody comes from there.
  await take(csv('越前市.csv', '都市名,氏名,ふりがな\n越前市,越前 花子,えちぜん はなこ\n'));

  await goTo(page, '回答票');
  await page.getByRole('tab', { name: '送る' }).click();
  await page.getByLabel('前もって記入').selectOption('この計画の参加者');
  const forms = await makeForms(app, 12, () =>
    page.getByRole('button', { name: '12都市分をまとめて作成' }).click(),
  );
  await expect(page.getByText('作成済み 12／12都市')).toBeVisible();
  // Meanwhile somebody telephones: the title is another one here as well.
  await take(kobe('課長', '神戸市（電話）.csv'));

  const back = path.join(app.folder, 'back');
  fs.mkdirSync(back);
  const form = (city: string): string => {
    const name = fs.readdirSync(forms).find((one) => one.includes(city));
    if (!name) throw new Error(`no form for ${city}`);
    return path.join(forms, name);
  };
  await fillForm(form('神戸市'), path.join(back, '返信1.xlsx'), '山田 太郎', {
    職名: '課長補佐',
    所属: '観光課',
  });
  await fillForm(form('名古屋市'), path.join(back, '返信2.xlsx'), '尾張 一郎', {
    ふりがな: 'おわり いちろう',
    UCCN国内都市会議: '○',
  });
  fs.copyFileSync(form('越前市'), path.join(back, '返信3.xlsx'));
  fs.writeFileSync(path.join(back, '次第.pdf'), 'x');

  await goTo(page, '回答票');
  await page.getByRole('tab', { name: '受取状況' }).click();
  await page.getByTestId('intake-folder').setInputFiles(back);
  await expect(page.getByText('4件のファイルから、3都市の回答を読みました。')).toBeVisible();
  const city = (name: string) => page.getByTestId('reply-city').filter({ hasText: name });
  await city('神戸市').getByRole('button', { name: '神戸市の回答を確かめる', exact: true }).click();
  await expect(page.getByText('都市：回答票の控えから')).toBeVisible();
  // Changed on both sides: the plan's own stays until somebody chooses the other.
  const title = page.getByTestId('proposal').getByRole('button', { name: /^役職/ });
  await expect(title).toHaveAttribute('aria-pressed', 'false');
  await title.press('Space');
  await page.getByRole('button', { name: '選んだとおり取り込む（1名）' }).click();
  await page.getByRole('button', { name: '一覧に戻る' }).click();
  await page.getByRole('button', { name: /都市の確かなものを取り込む/ }).click();
  for (const name of ['名古屋市', '越前市'])
    await expect(city(name)).not.toHaveAttribute('data-state', 'waiting');
  await expect(page.getByText(/未着 9・/)).toBeVisible();

  await goTo(page, '行事・回答');
  await page.getByRole('tab', { name: 'マトリクス' }).click();
  await expect(page.getByRole('grid', { name: '回答のマトリクス' })).toContainText('尾張 一郎');
  await saved(page);
  await app.restart();
  await reopen(app.page, MEETING, '参加者');
  await expect(personRow(app.page, '山田 太郎')).toContainText('課長補佐');
  await expect(personRow(app.page, '尾張 一郎')).toHaveCount(1);
  // Three cities, three steps: the last one taken in first.
  for (let n = 0; n < 3; n += 1) await app.page.keyboard.press('ControlOrMeta+z');
  await expect(personRow(app.page, '尾張 一郎')).toHaveCount(0);
  await expect(personRow(app.page, '山田 太郎')).not.toContainText('課長補佐');
});

import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { chooseFile, importFile, namesShown, personRow, reply } from '../helpers/e2e/people.ts';
import { goTo, openMeeting, reopen, saved } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

const MEETING = /第8回UCCN/;
const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

test.describe('screen 4: import', () => {
  test('a clean Excel list: seen first, taken in as one step, taken back by one undo', async ({ app }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await goTo(page, '取込');
    await chooseFile(page, reply('01'));
    await expect(page.getByTestId('proposal')).toHaveCount(5);
    await expect(page.getByTestId('proposal').nth(1)).toContainText('髙橋 由美子');
    await expect(page.getByTestId('proposal').nth(1)).not.toContainText('えび');
    // Nothing enters the plan unseen: so far nobody has.
    await expect(page.getByRole('navigation', { name: '画面' })).toContainText('参加者0');
    await page.getByRole('button', { name: '5名を取り込む' }).click();
    await expect(personRow(page, '髙橋 由美子')).toContainText('観光文化交流局 文化芸術推進課');
    await expect.poll(() => namesShown(page)).toHaveLength(5);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByText('参加者はまだいません')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+y');
    await expect.poll(() => namesShown(page)).toHaveLength(5);
    await saved(page);
    await app.kill9();
    await app.restart();
    await reopen(app.page, MEETING, '参加者');
    await expect.poll(() => namesShown(app.page)).toHaveLength(5);
  });

  test('a CSV in CP932 keeps ① ㈱ and 髙 as they are written, over a restart', async ({ app }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await goTo(page, '取込');
    await chooseFile(page, reply('07'));
    await expect(page.getByText('Shift_JIS（CP932）')).toBeVisible();
    await page.getByRole('button', { name: '4名を取り込む' }).click();
    await expect(page.getByRole('rowheader').first()).toContainText('丹波篠山市');
    const names = await namesShown(page);
    expect(names.join()).toContain('髙');
    await saved(page);
    await app.restart();
    await expect.poll(() => namesShown(app.page)).toEqual(names);
  });

  test('a corrected resend shows what is new, what changes from what to what, and asks who is who', {
    tag: '@renderer',
  }, async ({ app }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await importFile(page, reply('02_'));
    await goTo(page, '取込');
    await chooseFile(page, reply('02b'));
    const rows = page.getByTestId('proposal');
    await expect(rows).toHaveCount(3);
    await expect(rows.nth(1)).toHaveAttribute('data-verdict', 'changed');
    await expect(rows.nth(1).getByRole('deletion').first()).toBeVisible();
    await expect(page.getByText(/神戸市の参加者のうち、このファイルにない方が\d名います/)).toBeVisible();
    // 﨑山 became 崎山: nobody is merged unasked.
    await expect(rows.nth(2)).toHaveAttribute('data-verdict', 'added');
    await page.getByLabel('だれの情報か').selectOption({ index: 1 });
    await expect(rows.nth(2)).toHaveAttribute('data-verdict', 'changed');
    await rows.first().getByRole('checkbox').uncheck();
    await expect(page.getByText('追加 0名・変更 2名・変更なし 0名・除外 1名')).toBeVisible();
    // One cell stays as it is, the rest of the person is taken; who is gone declines.
    const title = rows.nth(2).getByRole('button', { name: /^氏名/ });
    await title.press('Space');
    await expect(title).toHaveAttribute('aria-pressed', 'false');
    await page.getByTestId('gone').first().getByRole('combobox').selectOption('すべて欠席にする');
    await expect(page.getByText(/・除外 1名・欠席または削除 1名$/)).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: '3名を取り込む' }).click();
    await expect.poll(() => namesShown(page)).toHaveLength(4);
    // As the first file, made from a PDF, wrote it: the mountain is a radical.
    await expect(personRow(page, '﨑\u2f2d 航')).toHaveCount(1);
    await expect(personRow(page, '大西')).toHaveCount(0);
  });

  test('the same file a second time is noticed, and nothing is left to take in', async ({ app }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await importFile(page, reply('01'));
    await goTo(page, '取込');
    await expect(page.getByRole('region', { name: 'これまでの取込' })).toContainText('01_名古屋市');
    await chooseFile(page, reply('01'));
    await expect(page.getByText(/同じ内容のファイルを令和\d+年\d+月\d+日（.）\d\d:\d\dに/)).toBeVisible();
    await expect(page.getByText('追加 0名・変更 0名・変更なし 5名')).toBeVisible();
    await expect(page.getByRole('button', { name: '取り込む参加者を選んでください' })).toBeDisabled();
  });

  test('a column is given another meaning, and the people are read anew', { tag: '@renderer' }, async ({
    app,
  }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await goTo(page, '取込');
    await chooseFile(page, csv('名簿.csv', '氏名,所属,合言葉\n山田 太郎,名古屋市,やまだ たろう\n'));
    await expect(page.getByTestId('proposal')).toContainText('合言葉：やまだ たろう');
    await page.getByLabel('意味：合言葉').selectOption('よみ');
    await expect(page.getByTestId('proposal')).not.toContainText('合言葉');
    await page.getByRole('button', { name: '1名を取り込む' }).click();
    await expect(personRow(page, '山田 太郎')).toContainText('やまだ たろう');
  });

  test('an activity that the plan lacks is added from the column that asks about it', async ({ app }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await goTo(page, '取込');
    await chooseFile(page, reply('01'));
    await page.getByLabel('意味：懇親会').selectOption('新しい行事「懇親会」として追加');
    await expect(page.getByRole('columnheader', { name: '懇親会' })).toBeVisible();
    await page.getByRole('button', { name: '5名を取り込む' }).click();
    await expect(page.getByRole('columnheader', { name: /^懇親会/ })).toContainText('4');
    await expect(personRow(page, '髙橋 由美子')).not.toContainText('懇親会');
  });

  test('all the activities that the plan lacks are added in one press', { tag: '@renderer' }, async ({
    app,
  }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await goTo(page, '取込');
    await chooseFile(
      page,
      csv('名簿.csv', '氏名,所属,前夜祭懇親会,意見交換会,二次会懇親会\n山田 太郎,名古屋市,出席,欠席,出席\n'),
    );
    await page.getByRole('button', { name: '3つを新しい行事として追加' }).click();
    for (const title of ['前夜祭懇親会', '意見交換会', '二次会懇親会'])
      await expect(page.getByRole('columnheader', { name: title })).toBeVisible();
    await expect(page.getByRole('button', { name: /新しい行事として追加/ })).toHaveCount(0);
    await page.getByRole('button', { name: '1名を取り込む' }).click();
    await expect(page.getByRole('columnheader', { name: /^二次会懇親会/ })).toContainText('1');
    await expect(personRow(page, '山田 太郎')).not.toContainText('出席／');
    await expect(personRow(page, '山田 太郎')).not.toContainText('：');
  });

  test('that people are being taken in is shown before the work begins', { tag: '@renderer' }, async ({
    app,
  }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await goTo(page, '取込');
    await chooseFile(page, reply('01'));
    const button = page.getByRole('button', { name: '5名を取り込む' });
    // Watching must have begun before the press, after which the button has another name.
    await expect(button).toBeVisible();
    const seen = button.evaluate(
      (element) =>
        new Promise<string>((resolve) =>
          new MutationObserver(() =>
            resolve(`${element.textContent} ${element.hasAttribute('disabled')}`),
          ).observe(element, { attributes: true, childList: true, subtree: true, characterData: true }),
        ),
    );
    await button.click();
    expect(await seen).toBe('取り込んでいます… true');
    await expect.poll(() => namesShown(page)).toHaveLength(5);
  });

  test('the preview stays inside the window, long words and all', { tag: '@renderer' }, async ({ app }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await goTo(page, '取込');
    const word = 'a'.repeat(70);
    await chooseFile(
      page,
      csv(
        '長い.csv',
        `氏名,所属,部署,役職,メール,備考,懇親会,エクスカーション\n山田 太郎,名古屋市,文化スポーツ局文化芸術推進課,主任,${word}@example.jp,${word}\n`,
      ),
    );
    for (const width of [1440, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const table = page.getByRole('table').last();
      const over = await table.evaluate((one) => {
        const frame = one.parentElement;
        return (frame?.scrollWidth ?? 0) - (frame?.clientWidth ?? 0);
      });
      expect(over).toBe(0);
      const department = table.getByRole('cell', { name: /文化スポーツ局/ });
      const { height } = (await department.boundingBox())!;
      const text = await department.locator('div').first().boundingBox();
      expect(text!.height).toBeLessThan(60);
      expect(height).toBeGreaterThan(0);
    }
    await page.setViewportSize({ width: 640, height: 360 });
    await page.getByRole('button', { name: '1名を取り込む' }).click({ trial: true });
    await page.getByTestId('proposal').getByRole('checkbox').uncheck();
    await expect(page.getByRole('button', { name: '取り込む参加者を選んでください' })).toBeDisabled();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
  });

  for (const [what, file, sentence] of [
    [
      'a broken .xlsx',
      {
        name: '壊れた名簿.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from('PK\u0003\u0004 not a workbook at all'),
      },
      /「壊れた名簿.xlsx」は壊れていて読めません。何も取り込んでいません。/,
    ],
    ['an empty file', csv('空.csv', ''), /「空.csv」は空です。何も取り込んでいません。/],
    [
      'a CSV without headings',
      csv('見出しなし.csv', '3,14,15\n92,65,35\n'),
      /「見出しなし.csv」に見出しの行（氏名、所属など）が見つかりません。何も取り込んでいません。/,
    ],
    [
      'headings without anybody under them',
      csv('だれもいない.csv', '氏名,所属,メール\n'),
      /「だれもいない.csv」.*何も取り込んでいません。/,
    ],
  ] as const) {
    test(`${what} gives a sentence, changes nothing, and the next file can be chosen`, async ({ app }) => {
      const { page } = app;
      await openMeeting(page, MEETING);
      await goTo(page, '取込');
      await chooseFile(page, file);
      await expect(page.getByRole('alert')).toContainText(sentence);
      await expect(page.getByRole('button', { name: /名を取り込む$/ })).toHaveCount(0);
      await expect(page.getByRole('navigation', { name: '画面' })).toContainText('参加者0');
      await chooseFile(page, reply('03'));
      await expect(page.getByTestId('proposal')).toHaveCount(4);
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }

  test('a heading corrected once is read that way next time, after a restart too, until it is forgotten', {
    tag: '@renderer',
  }, async ({ app }) => {
    const list = (name: string) => csv('名簿.csv', `都市名,氏名,肩がき\n神戸市,${name},部長\n`);
    const meaning = () => app.page.getByLabel('意味：肩がき');
    await openMeeting(app.page, MEETING);
    await goTo(app.page, '取込');
    await chooseFile(app.page, list('山田 太郎'));
    await meaning().selectOption('役職');
    await app.page.getByRole('button', { name: '1名を取り込む' }).click();
    await expect(personRow(app.page, '山田 太郎')).toContainText('部長');
    await saved(app.page);
    await app.restart();
    await reopen(app.page, MEETING, '取込');
    await chooseFile(app.page, list('鈴木 花子'));
    await expect(meaning()).toHaveValue('field:jobTitle');
    await expect(app.page.getByText('前回のとおり')).toBeVisible();
    await app.page.getByRole('button', { name: '覚えている見出し（1）' }).click();
    await app.page.getByRole('button', { name: '「肩がき」を忘れる' }).click();
    await expect(app.page.getByRole('dialog')).toContainText('覚えている見出しはありません');
    await app.page.keyboard.press('Escape');
    await app.page.reload();
    await reopen(app.page, MEETING, '取込');
    await chooseFile(app.page, list('鈴木 花子'));
    await expect(meaning()).not.toHaveValue('field:jobTitle');
  });

  test('rows that became nobody are listed with the reason', { tag: '@renderer' }, async ({ app }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await goTo(page, '取込');
    await chooseFile(page, reply('02_'));
    await page.getByText(/取り込まない行 \d+行/).click();
    await expect(page.getByText('記入例').first()).toBeVisible();
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`breaks no rule of accessibility, ${theme}`, { tag: '@renderer' }, async ({ app }) => {
      const { page } = app;
      await page.emulateMedia({ colorScheme: theme });
      await openMeeting(page, MEETING);
      await importFile(page, reply('02_'));
      await goTo(page, '取込');
      expect(await accessibilityProblems(page)).toEqual([]);
      await chooseFile(page, reply('02b'));
      await expect(page.getByTestId('proposal')).toHaveCount(3);
      expect(await accessibilityProblems(page)).toEqual([]);
    });
  }
});

import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import ical, { type VEvent } from 'node-ical';
import { importFile, personRow, reply } from '../helpers/e2e/people.ts';
import { intoFolder } from '../helpers/e2e/reply-forms.ts';
import { card, fill, goTo, openMeeting, reopen, saved } from '../helpers/e2e/screens.ts';
import { shownRows } from '../helpers/e2e/shown-rows.ts';
import { expect, test } from './fixtures.ts';

const MEETING = /第8回UCCN/;
const isThere = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

const eventsOf = (file: string): VEvent[] =>
  Object.values(ical.sync.parseFile(file)).filter((part): part is VEvent => part?.type === 'VEVENT');

/** A list of so many people of one city, as a file. */
function listOf(count: number, folder: string): string {
  const people = Array.from(
    { length: count },
    (_, at) => `名古屋市,文化芸術推進課,主事,名古屋 ${at + 1}号,なごや`,
  );
  const file = path.join(folder, '名簿.csv');
  fs.writeFileSync(file, `都市,所属,職名,氏名,ふりがな\r\n${people.join('\r\n')}\r\n`);
  return file;
}

const press = (page: Page, name: string | RegExp) => () =>
  page.getByRole('button', { name, exact: true }).click();
const choose = (page: Page, paper: string) => page.getByRole('radio', { name: paper }).click();
const preview = (page: Page) => page.getByRole('region', { name: /の見本$/ }).getByRole('article');

test.describe('screen 5: papers and files', () => {
  test.beforeEach(async ({ app }) => {
    await openMeeting(app.page, MEETING);
  });

  test('what is written beside a letter stands in it at once, and in Word; the usual words come back', {
    tag: '@renderer',
  }, async ({ app }) => {
    const { page } = app;
    await goTo(page, '帳票・書出し');
    await choose(page, '通知');
    const texts = page.getByRole('region', { name: '文章' });
    const subject = texts.getByLabel('件名', { exact: true });
    await expect(preview(page)).toContainText('の開催について（通知）');
    await subject.fill('第8回会議への御出席について（依頼）');
    await subject.press('Control+Enter');
    await expect(preview(page)).toContainText('第8回会議への御出席について（依頼）');
    await expect(preview(page)).not.toContainText('の開催について（通知）');
    const file = await app.saveNext(press(page, 'Word'));
    const { value } = await mammoth.extractRawText({ path: file });
    // A letter to each of the ten cities.
    expect(value.split('第8回会議への御出席について（依頼）')).toHaveLength(11);
    await texts.getByRole('button', { name: /件名/ }).click();
    await expect(preview(page)).toContainText('の開催について（通知）');
    await saved(page);
  });

  test('the schedule as seen goes into a workbook that other programs open', async ({ app }) => {
    // LibreOffice's first start with a new profile takes its time.
    test.slow();
    const { page } = app;
    await goTo(page, '日程');
    await card(page, 'UCCN国内都市会議').click();
    await fill(page, '終わり', '1510');
    await goTo(page, '帳票・書出し');
    await expect(preview(page)).toContainText('13:30～15:10');
    await expect(preview(page)).toContainText('午前～15:00');
    await page.getByLabel('版').fill('第2版');
    await page.getByLabel('版').press('Enter');
    const file = await app.saveNext(press(page, 'Excel'));
    expect(path.basename(file)).toBe('第8回UCCN国内都市ネットワーク会議_日程表_第2版.xlsx');
    const rows = await shownRows(file);
    expect(rows.map(([first]) => first)).toEqual(
      expect.arrayContaining([
        '10月14日（火）　会議　13:30～17:00　山形市',
        '13:30～15:10',
        '午前～15:00',
        '時刻未定',
      ]),
    );
    expect(rows[0]?.join()).toContain('第2版');
    await expect(page.getByText(/第8回.*日程表.*\.xlsx」を(保存|ダウンロード)しました/)).toBeVisible();

    if (!isThere('soffice') || !isThere('pdftotext')) {
      console.info('LibreOffice was not tried: soffice or pdftotext is not installed.');
      return;
    }
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${app.folder}/office`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        app.folder,
        file,
      ],
      { stdio: 'ignore' },
    );
    const pdf = path.join(app.folder, path.basename(file).replace('.xlsx', '.pdf'));
    const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).replace(/\s/g, '');
    expect(text).toContain('13:30～15:10');
    expect(text).toContain('山形市保健所会議室');
  });

  test('choices kept under a name are there after a restart, can be renamed and removed', {
    tag: '@renderer',
  }, async ({ app }) => {
    await goTo(app.page, '帳票・書出し');
    await choose(app.page, '出席者名簿');
    const order = (name: string) => app.page.getByRole('radio', { name, exact: true });
    const name = async (button: string, text: string): Promise<void> => {
      await app.page.getByRole('button', { name: button }).click();
      await app.page.getByLabel('設定の名前').fill(text);
      await app.page.getByRole('button', { name: '保存', exact: true }).click();
    };
    await order('コード順').click();
    await name('この設定に名前を付けて保存…', 'コード順の名簿');
    await name('名前を変える…', '県への提出用');
    await order('加盟順').click();
    await saved(app.page);
    await app.restart();
    await reopen(app.page, MEETING, '帳票・書出し');
    await expect(order('加盟順')).toBeChecked();
    const list = app.page.getByLabel('保存した設定');
    await expect(list.getByRole('option')).toHaveText(['（保存していない設定）', '県への提出用']);
    await list.selectOption('県への提出用');
    await expect(order('コード順')).toBeChecked();
    await app.page.getByRole('button', { name: '「県への提出用」を削除' }).click();
    await expect(list).toHaveCount(0);
    // The choices themselves stay as they are.
    await expect(order('コード順')).toBeChecked();
  });

  test('the attendee list: empty at first, then in the order chosen, as Excel and CSV', async ({ app }) => {
    const { page } = app;
    await goTo(page, '帳票・書出し');
    await choose(page, '出席者名簿');
    await expect(page.getByText('参加者がまだいません')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Excel', exact: true })).toBeDisabled();
    await page.getByRole('button', { name: '名簿を取り込む' }).click();
    for (const start of ['01', '04']) await importFile(page, reply(start));
    await saved(page);
    await goTo(page, '帳票・書出し');
    await expect(preview(page)).toContainText('髙橋 由美子');
    await expect(preview(page)).toContainText('（敬称略）');
    await page.getByRole('radio', { name: 'コード順' }).click();

    const file = await app.saveNext(press(page, 'Excel'));
    const rows = await shownRows(file);
    const head = rows.findIndex(([first]) => first === 'No.');
    expect(rows[head]).toEqual(['No.', '都市', '所属', '職名', '氏名', 'ふりがな', '備考']);
    expect(rows[head + 1]?.[1]).toBe('札幌市');
    expect(rows.flat()).toContain('髙橋 由美子');
    expect(rows.flat().join()).not.toMatch(/@|えび|アレルギー/);

    const csv = fs.readFileSync(await app.saveNext(press(page, 'CSV')), 'utf8');
    expect(csv.startsWith('\ufeffNo.,都市,所属,職名,氏名,ふりがな,備考\r\n1,札幌市,')).toBe(true);

    await app.restart();
    await reopen(app.page, MEETING, '帳票・書出し');
    await expect(app.page.getByRole('radio', { name: '出席者名簿' })).toBeChecked();
    await expect(app.page.getByRole('radio', { name: 'コード順' })).toBeChecked();
    await app.page.getByLabel('載せる人').selectOption({ index: 1 });
    await expect(app.page.getByRole('button', { name: '全員を載せる' }).or(preview(app.page))).toBeVisible();
  });

  test('the attendee list on paper: A4 upright, every name, BIZ UDPGothic embedded', async ({ app }) => {
    test.skip(!isThere('pdftotext') || !isThere('pdffonts'), 'pdftotext and pdffonts are not installed');
    const { page } = app;
    await importFile(page, reply('01'));
    await goTo(page, '帳票・書出し');
    await choose(page, '出席者名簿');
    await expect(preview(page)).toContainText('髙橋 由美子');
    const file = await app.printToPdf(press(page, 'PDF'));
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s/g, '');
    for (const said of ['出席者名簿', '取扱注意', '（敬称略）', '髙橋由美子', '水野慎一郎', '1/1'])
      expect(text).toContain(said);
    expect(text).not.toContain('帳票・書出し');
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Page size:\s+59\d(\.\d+)? x 84\d/);
    const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' })
      .split('\n')
      .slice(2)
      .filter((line) => line !== '');
    expect(fonts.some((line) => line.includes('BIZUDPGothic-Regular'))).toBe(true);
    // name, type, encoding, emb, sub, uni, object: every font is embedded.
    for (const line of fonts) expect(line).toMatch(/\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/);
  });

  test('a long list runs over pages: heading, mark and page number stand on each', async ({ app }) => {
    test.skip(!isThere('pdftotext'), 'pdftotext is not installed');
    const { page } = app;
    await importFile(page, listOf(60, app.folder));
    await goTo(page, '帳票・書出し');
    await choose(page, '出席者名簿');
    await expect(preview(page)).toContainText('名古屋 60号');
    const file = await app.printToPdf(press(page, 'PDF'));
    const pages = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
      .split('\f')
      .map((text) => text.replace(/\s/g, ''))
      .filter((text) => text !== '');
    expect(pages.length).toBeGreaterThan(1);
    for (const [at, text] of pages.entries()) {
      expect(text).toContain(`${at + 1}/${pages.length}`);
      expect(text).toContain('取扱注意');
      expect(text).toContain('現在');
    }
    expect(pages[1]).toContain('No.都市所属職名氏名備考');
    for (let n = 1; n <= 60; n += 1) {
      expect(
        pages.filter((text) => text.includes(`名古屋${n}号`)),
        `名古屋${n}号`,
      ).toHaveLength(1);
    }
  });

  test('of a very long list the first rows are shown, and the print, only while it prints, has everybody', async ({
    app,
  }) => {
    test.slow();
    const { page } = app;
    await importFile(page, listOf(450, app.folder));
    await goTo(page, '帳票・書出し');
    await choose(page, '出席者名簿');
    await expect(preview(page)).toContainText('名古屋 200号');
    await expect(preview(page)).not.toContainText('名古屋 201号');
    await expect(preview(page)).toContainText('この下に250行あります（印刷・書出しには全部入ります）');
    await expect(preview(page)).toContainText('合計');
    await page.getByRole('button', { name: '続きの200行を見る' }).click();
    await expect(preview(page)).toContainText('名古屋 400号');

    const copy = page.locator('body > .print-root');
    await expect(copy).toHaveCount(0);
    await page.evaluate(() => {
      const printed: string[] = [];
      Object.assign(globalThis, { printed });
      window.print = () => {
        printed.push(document.querySelector('body > .print-root')?.textContent ?? '', document.title);
      };
    });
    await press(page, '印刷')();
    const printed = () => page.evaluate(() => (globalThis as unknown as { printed: string[] }).printed);
    await expect.poll(printed).toHaveLength(2);
    const [text = '', title] = await printed();
    expect(
      Array.from({ length: 450 }, (_, at) => `名古屋 ${at + 1}号`).filter((n) => !text.includes(n)),
    ).toEqual([]);
    expect(text).not.toContain('この下に');
    expect(title).toBe('第8回UCCN国内都市ネットワーク会議_出席者名簿');
    await expect(copy).toHaveCount(0);
    await expect(page).not.toHaveTitle(/出席者名簿/);

    // The browser's own print (Ctrl+P) tells of itself by these two events alone.
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(copy).toContainText('名古屋 450号');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(copy).toHaveCount(0);
  });

  test('at 200 % zoom of a small window everything is still there to be read and pressed', {
    tag: '@renderer',
  }, async ({ app }) => {
    const { page } = app;
    await goTo(page, '帳票・書出し');
    await page.setViewportSize({ width: 640, height: 360 });
    const region = page.getByRole('region', { name: /の見本$/ });
    await expect.poll(async () => (await preview(page).boundingBox())?.width).toBeGreaterThan(400);
    expect((await region.boundingBox())?.height).toBeGreaterThan(200);
    await page.getByRole('radio', { name: '日程表' }).press('ArrowRight');
    await expect(page.getByRole('radio', { name: '次第' })).toBeFocused();
    await page.getByRole('button', { name: '印刷' }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('button', { name: '印刷' })).toBeInViewport();
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    // The paper chosen last is in sight when one comes back, in the strip of a small window and in the list of a large one.
    for (const size of [
      { width: 640, height: 360 },
      { width: 1280, height: 720 },
    ]) {
      await page.setViewportSize(size);
      await page.getByRole('radio', { name: '掲示' }).click();
      await goTo(page, '概要');
      await goTo(page, '帳票・書出し');
      await expect(page.getByRole('radio', { name: '掲示' })).toBeInViewport({ ratio: 0.9 });
    }
  });

  test('the calendar says what goes in, and another parser reads it', async ({ app }) => {
    const { page } = app;
    await goTo(page, '帳票・書出し');
    await choose(page, 'カレンダー');
    await expect(page.getByRole('heading', { name: 'カレンダーに入る予定　6件' })).toBeVisible();
    const file = await app.saveNext(press(page, /カレンダーを書き出す/));
    expect(path.basename(file)).toBe('第8回UCCN国内都市ネットワーク会議_カレンダー.ics');
    const events = eventsOf(file);
    expect(events).toHaveLength(6);
    expect(events[0]?.start.toISOString()).toBe('2025-10-14T04:30:00.000Z');
    const bytes = fs.readFileSync(file);
    for (const line of bytes.toString('latin1').split('\r\n')) expect(line.length).toBeLessThanOrEqual(75);

    const uids = events.map(({ uid }) => uid);
    await app.restart();
    await reopen(app.page, MEETING, '帳票・書出し');
    const again = eventsOf(await app.saveNext(press(app.page, /カレンダーを書き出す/)));
    expect(again.map(({ uid }) => uid)).toEqual(uids);
  });

  test('who leaves an activity is told so by the next calendar of their own: 参加取消, not 中止', async ({
    app,
  }) => {
    const { page } = app;
    await importFile(page, listOf(1, app.folder));
    await goTo(page, '行事・回答');
    await page.getByRole('tab', { name: 'マトリクス' }).click();
    const cell = page
      .getByRole('grid', { name: '回答のマトリクス' })
      .getByRole('row', { name: '名古屋 1号' })
      .getByRole('gridcell')
      .last();
    await cell.dblclick();
    await expect(cell).toHaveAccessibleName(/ 出席$/);
    const ownCalendar = async (): Promise<VEvent[]> => {
      await goTo(page, '帳票・書出し');
      await choose(page, 'カレンダー');
      await page.getByLabel('だれのカレンダー').selectOption({ label: '参加者' });
      return eventsOf(await app.saveNext(press(page, /カレンダーを書き出す/)));
    };
    const before = await ownCalendar();
    expect(before.length).toBeGreaterThan(0);

    await goTo(page, '行事・回答');
    await cell.click();
    await page.keyboard.press('x');
    await expect(cell).toHaveAccessibleName(/ 欠席$/);
    const after = await ownCalendar();
    expect(after.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort());
    for (const event of after) {
      const was = before.find(({ uid }) => uid === event.uid);
      expect(event.status).toBe('CANCELLED');
      expect(event.summary).toBe(`【参加取消】${was?.summary}`);
      expect(Number(event.sequence)).toBeGreaterThan(Number(was?.sequence));
    }
    const shown = page.getByRole('region', { name: /の見本$/ });
    await expect(shown.getByRole('heading')).toHaveText(/（うち中止・取消\d件）$/);
    await expect(shown.getByText('取消', { exact: true })).toHaveCount(after.length);
    await expect(shown.getByText('中止', { exact: true })).toHaveCount(0);

    // Taken off the list altogether: named here until the calendar that takes the rest off has been handed out.
    await goTo(page, '行事・回答');
    await cell.click();
    await page.keyboard.press('o');
    await expect(cell).toHaveAccessibleName(/ 出席$/);
    await ownCalendar();
    await goTo(page, '参加者');
    await page
      .getByRole('row', { name: /名古屋 1号/ })
      .getByRole('checkbox')
      .click();
    await press(page, '選んだ1名を削除')();
    await goTo(page, '帳票・書出し');
    await choose(page, 'カレンダー');
    await press(page, '名古屋 1号（名簿から外した方）のカレンダーを表示')();
    const gone = eventsOf(await app.saveNext(press(page, /カレンダーを書き出す/)));
    expect(gone.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort());
    for (const { status } of gone) expect(status).toBe('CANCELLED');
    await expect(page.getByText(/取消をまだ渡していない宛先/)).toHaveCount(0);
  });

  test('all papers in one go: into a folder or a .zip, PDFs without a dialog, with a list of them', async ({
    app,
  }) => {
    const { page } = app;
    await goTo(page, '帳票・書出し');
    await page.getByRole('tab', { name: 'まとめて書き出す' }).click();
    await page.getByRole('button', { name: 'すべて外す' }).click();
    await page.getByRole('checkbox', { name: '次第' }).check();
    // Letters and calendars apart: one of the latter for each of the ten cities.
    const apart = page.getByRole('checkbox', { name: '通知とカレンダーを都市ごとに分ける' });
    await apart.check();
    await expect(
      page.getByRole('button', { name: /^フォルダーに書き出す（14ファイルと目次）/ }),
    ).toBeVisible();
    await apart.uncheck();
    const folder = await intoFolder(app, 5, press(page, /^フォルダーに書き出す（4ファイルと目次）/));
    const names = fs.readdirSync(folder).sort();
    expect(names.map((name) => name.replace(/第8回.*会議_/, ''))).toEqual([
      '00_帳票一覧.xlsx',
      '01_次第.docx',
      '01_次第.pdf',
      '01_次第.xlsx',
      '99_カレンダー.ics',
    ]);
    const pdf = fs.readFileSync(path.join(folder, names[2] ?? ''), 'latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    await expect(page.getByText('5ファイルを書き出しました。')).toBeVisible();
    await page.getByRole('tab', { name: '書出しの記録' }).click();
    await expect(page.getByTestId('output')).toHaveCount(4);
  });

  test('of what was stopped before a .zip of it was handed over nothing is kept as handed out', async ({
    app,
    host,
  }) => {
    test.skip(host !== 'browser', 'into a folder each file is there at once');
    const { page } = app;
    await goTo(page, '帳票・書出し');
    await page.getByRole('tab', { name: 'まとめて書き出す' }).click();
    await expect(page.getByText('まだ内容なし').first()).toBeVisible();
    await press(page, /^フォルダーに書き出す（\d+ファイルと目次）/)();
    await press(page, '中止')();
    await expect(page.getByText('中止しました。ファイルは残していません。')).toBeVisible();
    await page.getByRole('tab', { name: '書出しの記録' }).click();
    await expect(page.getByText('書き出したものはまだありません')).toBeVisible();
  });

  test('the layout of a groupware’s CSV is edited: a column of one’s own, in front, is there after a restart', async ({
    app,
  }) => {
    const { page } = app;
    await goTo(page, '帳票・書出し');
    await choose(page, 'カレンダー');
    await page.getByText('グループウェア用のCSV', { exact: true }).click();
    await page.getByLabel('取り込む先', { exact: true }).selectOption('Garoon');
    await page.getByRole('button', { name: '書式を直す…' }).click();
    const dialog = page.getByRole('dialog', { name: 'GaroonのCSVの書式' });
    await dialog.getByRole('button', { name: '列を加える' }).click();
    // The new column’s heading has the keyboard, and keeps it while the column moves.
    await page.keyboard.type('公開先');
    await dialog.getByLabel('10列目の文字').fill('予定を公開する');
    for (let at = 10; at > 1; at -= 1) await dialog.getByRole('button', { name: `${at}列目を前へ` }).click();
    await expect(dialog.getByLabel('1列目の見出し')).toBeFocused();
    await dialog.getByRole('button', { name: '9列目を外す' }).click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await saved(page);
    await app.restart();
    await reopen(app.page, MEETING, '帳票・書出し');
    await app.page.getByText('グループウェア用のCSV', { exact: true }).click();
    await app.page.getByLabel('取り込む先', { exact: true }).selectOption('Garoon');
    const file = await app.saveNext(press(app.page, /^CSVを書き出す/));
    const [head = '', first = ''] = new TextDecoder('shift_jis').decode(fs.readFileSync(file)).split('\r\n');
    expect(head).toBe('公開先,開始日,開始時刻,終了日,終了時刻,予定,予定詳細,メモ,登録者');
    expect(first).toMatch(/^予定を公開する,2025\/10\/14,13:30:00,/);
  });

  test('配布前点検 says of a badge and of all papers who has 外字 or no reading, and leads to them', {
    tag: '@renderer',
  }, async ({ app }) => {
    const { page } = app;
    const list = path.join(app.folder, '名簿.csv');
    fs.writeFileSync(
      list,
      '都市,所属,職名,氏名,ふりがな\r\n名古屋市,文化課,主事,名古屋 一,なごや はじめ\r\n名古屋市,文化課,主事,\ue000田 健,\r\n',
    );
    await importFile(page, list);
    await goTo(page, '帳票・書出し');
    await choose(page, '名札 A4縦');
    await page.getByText('配布前点検：2件').click();
    await expect(page.getByText('ふりがながありません：〔外字〕田 健')).toBeVisible();
    await expect(page.getByText('外字があり、相手のパソコンでは出ません：〔外字〕田 健')).toBeVisible();
    // Nobody hands out badges by the copy.
    await expect(page.getByText(/1人1部なら/)).toHaveCount(0);
    await page.getByRole('button', { name: '参加者の画面で直す' }).click();
    await expect(personRow(page, '田 健').getByRole('checkbox')).toBeChecked();
    await expect(personRow(page, '名古屋 一').getByRole('checkbox')).not.toBeChecked();

    await goTo(page, '帳票・書出し');
    await page.getByRole('tab', { name: 'まとめて書き出す' }).click();
    await page.getByText(/^配布前点検：\d件$/).click();
    await expect(page.getByText('帳票：出席者名簿、')).not.toHaveCount(0);
    await page.getByRole('button', { name: '参加者の画面で入れる' }).click();
    await expect(personRow(page, '田 健').getByRole('checkbox')).toBeChecked();
  });

  test('a paper is found by a few letters and taken by Enter', { tag: '@renderer' }, async ({ app }) => {
    const { page } = app;
    await goTo(page, '帳票・書出し');
    await expect(preview(page)).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('名簿');
    await expect(page.getByRole('radio', { name: '出席者名簿' })).toBeVisible();
    await expect(page.getByRole('radio', { name: '次第' })).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: '出席者名簿' })).toBeChecked();
    await expect(page.getByRole('radio', { name: '次第' })).toBeVisible();
  });

  test('an English paper comes in English', { tag: '@renderer' }, async ({ app }) => {
    const { page } = app;
    await goTo(page, '帳票・書出し');
    await page.getByRole('radio', { name: 'English' }).click();
    await expect(preview(page)).toContainText('8th UCCN Domestic Cities Network Meeting');
    const file = await app.saveNext(press(page, 'Excel'));
    expect(path.basename(file)).toBe('8th UCCN Domestic Cities Network Meeting_Schedule.xlsx');
    expect((await shownRows(file)).flat()).toContain('Tue 14 Oct · Meeting · 13:30–17:00 · Yamagata');
  });
});

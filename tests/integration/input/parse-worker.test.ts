import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { isCalendarFile } from '../../../shared/input/calendar-file.ts';
import { runCommandLine } from '../../../src-main/cli/run-cli.ts';
import { createNodeSpawner } from '../../../src-main/worker/node-spawner.ts';
import { createTableReader } from '../../../src-main/worker/table-reader.ts';
import { buildParseWorker } from '../../helpers/parse-worker.ts';
import { ACTIVITIES, expected, REPLIES } from '../../helpers/replies.ts';

let folder = '';
let file = '';
let remove = (): void => undefined;

beforeAll(async () => {
  ({ folder, file, remove } = await buildParseWorker());
}, 60_000);
afterEach(() => vi.unstubAllEnvs());
afterAll(() => remove());

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(REPLIES, name)));

describe('the parse worker as a forked process', () => {
  it('reads files, refuses a broken one, and goes on', async () => {
    const reader = createTableReader(createNodeSpawner(file));
    try {
      const name = '01_名古屋市_参加申込書.xlsx';
      const first = await reader.readFile({ name, bytes: bytesOf(name) });
      const table = first.ok && !isCalendarFile(first.value) ? first.value : null;
      expect(table?.sheets[0]?.rows[2]?.[2]?.text).toBe('髙橋 由美子');
      const broken = await reader.readFile({ name, bytes: bytesOf(name).slice(0, 3000) });
      expect(broken).toMatchObject({ ok: false, error: { code: 'file-broken', facts: { name } } });
      const csv = '07_丹波篠山市_参加者名簿.csv';
      expect(await reader.readFile({ name: csv, bytes: bytesOf(csv) })).toMatchObject({
        ok: true,
        value: { encoding: 'shift_jis' },
      });
    } finally {
      reader.dispose();
    }
  });

  it('answers with a failure when the program itself cannot start', async () => {
    const reader = createTableReader(createNodeSpawner(path.join(folder, 'missing.cjs')));
    const reading = await reader.readFile({ name: 'a.csv', bytes: new Uint8Array([65]) });
    expect(reading).toMatchObject({ ok: false, error: { code: 'file-broken' } });
    reader.dispose();
  });
});

describe('the command read', () => {
  async function run(...args: string[]) {
    const written = { out: '', err: '' };
    const code = await runCommandLine(['read', ...args], {
      out: (text) => {
        written.out += text;
      },
      err: (text) => {
        written.err += text;
      },
      spawner: createNodeSpawner(file),
    });
    return { code, ...written };
  }
  const activities = `--activities=${ACTIVITIES.map(({ id, title }) => `${id}=${title}`).join(',')}`;

  it('prints the people as the answer keys write them', async () => {
    const key = expected.files[0]!;
    const { code, out, err } = await run(path.join(REPLIES, key.file), '--json', activities);
    expect([code, err]).toEqual([0, '']);
    const printed = JSON.parse(out);
    expect(printed).toMatchObject({
      file: key.file,
      city: key.city,
      format: key.format,
      headingRows: key.headingRows,
      asked: key.asked,
      contact: null,
      doubtful: [],
    });
    expect(printed.people).toEqual(key.people.map(({ nameCodePoints: _, ...person }) => person));
  });

  it('keys the answers by the headings where no activities are given', async () => {
    const { out } = await run(path.join(REPLIES, '04_札幌市_出席者名簿.xlsx'), '--json');
    expect(JSON.parse(out).people[0].answers).toEqual({
      '会 議': 'yes',
      '部 会': 'yes',
      '懇 親 会': 'yes',
      '視 察': 'yes',
      'ツ ア ー': 'no',
    });
  });

  it('prints a table without --json, in the language asked for', async () => {
    const list = path.join(REPLIES, '08_山形市_参加申込フォーム（回答）20260911.csv');
    const japanese = await run(list, '--language', 'ja');
    expect([japanese.code, japanese.err]).toEqual([0, '']);
    expect(japanese.out).toMatch(/氏名 +ふりがな.*\n/);
    expect(japanese.out).toMatch(/武田 あかり +たけだ あかり +山形市/);
    expect(japanese.out).toContain('\n要確認\n・武田 あかり：「武田 あかり」が2回あります（3行目、5行目）。');
    expect(japanese.out).toContain(
      '\n読まなかった行・シート（1件）\n・3行目：同じ方の新しい回答がある（武田 あかり）\n',
    );
    const english = await run(list, '--language', 'en');
    expect(english.out).toContain(
      '\nTo be checked\n- 武田 あかり: “武田 あかり” stands there twice (record 3',
    );
    expect(english.out).toContain('\nNot read (1)\n- record 3: the same person answered again later');
  });

  it('prints in the system’s language where none is asked for', async () => {
    const list = path.join(folder, '名簿.csv');
    writeFileSync(list, '姓,名,せい,めい,所属,懇親会\n山田,太郎,やまだ,たろう,神戸市,▲\n合計,,,,,1名\n');
    vi.stubEnv('LC_ALL', 'ja_JP.UTF-8');
    const japanese = (await run(list)).out;
    expect(japanese).toMatch(/\n山田 太郎 +やまだ たろう/);
    expect(japanese).toContain('「未定」と読みました。');
    expect(japanese).toContain('・3行目：合計・集計の行');
    vi.stubEnv('LC_ALL', 'C');
    const english = await run(list);
    expect(english.out).toContain('read as “maybe”');
    expect(english.out).toContain('- record 3: a total');
    expect((await run(list, '--json')).out).toContain('read as “maybe”');
    expect((await run(list, '--language', 'fr')).err).toContain('--language ja|en');
  });

  it.each([
    [[path.join(REPLIES, 'missing.xlsx')]],
    [[path.join(REPLIES, 'README.md')]],
    [[path.join(REPLIES, 'expected.json')]],
    [[]],
    [['a.xlsx', 'b.xlsx']],
    [['a.xlsx', '--activities', 'no-title']],
    [['a.xlsx', '--wrong']],
  ])('refuses %j with one line', async (args) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^tsudoi: [^\n]+\n$/);
  });
});

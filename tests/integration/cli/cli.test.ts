import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import { runCommandLine } from '../../../src-main/cli/run-cli.ts';
import { createChromiumPrinter } from '../../../src-main/print/chromium-printer.ts';
import type { PaperPrinter } from '../../../src-main/print/paper-printer.ts';

/** Prints the built renderer's page, with the browser that the end-to-end tests have. */
const printer = createChromiumPrinter(
  path.resolve(import.meta.dirname, '../../../dist/renderer'),
  findChromium,
);

let folder: string;
let sample: string;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-'));
  sample = path.join(folder, '第8回.tsudoi');
  expect(await tsudoi('sample', '--out', sample)).toEqual({ code: 0, out: '', err: '' });
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => fs.rmSync(folder, { recursive: true }));

const tsudoi = (...args: string[]) => runWith({ printer }, args);

async function runWith(host: { readonly printer?: PaperPrinter }, args: readonly string[]) {
  const said = { out: '', err: '' };
  const code = await runCommandLine(args, {
    ...host,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { code, ...said };
}

const inFolder = (name: string) => path.join(folder, name);

describe('the command line', () => {
  test('explains itself', async () => {
    for (const args of [['--help'], ['-h'], ['help'], ['export', '--help']]) {
      const { code, out, err } = await tsudoi(...args);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      for (const name of ['sample', 'read', 'export', 'check'])
        expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
  });

  test('explains the same options in both languages', async () => {
    const options = async (locale: string): Promise<readonly string[]> => {
      vi.stubEnv('LC_ALL', locale);
      const { out } = await tsudoi('--help');
      return [...new Set(out.match(/--[a-z-]+/g))].sort();
    };
    vi.stubEnv('LC_ALL', 'ja_JP.UTF-8');
    expect((await tsudoi('--help')).out).toContain('すべての帳票');
    expect(await options('ja_JP.UTF-8')).toEqual(await options('C'));
    expect(await options('C')).toEqual(expect.arrayContaining(['--person', '--network', '--since']));
  });

  test.each([
    ['schedule-xlsx', 'a.xlsx', 'PK\u0003\u0004'],
    ['attendee-list-xlsx', 'b.xlsx', 'PK\u0003\u0004'],
    ['run-sheet-csv', 'd.csv', '\u00ef\u00bb\u00bf'],
    ['calendar-ics', 'c.ics', 'BEGIN:VCALENDAR\r\n'],
    ['schedule-data-xlsx', 'e.xlsx', 'PK\u0003\u0004'],
    ['report', 'g.pptx', 'PK\u0003\u0004'],
    ...(findChromium() === null ? [] : [['schedule-pdf', 'f.pdf', '%PDF-']]),
  ])('exports the sample as %s', async (kind, name, start) => {
    expect(await tsudoi('export', sample, '--as', kind, '--out', inFolder(name))).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(fs.readFileSync(inFolder(name), 'latin1').startsWith(start)).toBe(true);
  });

  test('writes a letter to each city as a file of its own', async () => {
    const out = inFolder('letters');
    const { code } = await tsudoi('export', sample, '--as', 'notice-docx', '--each-city', '--out', out);
    expect(code).toBe(0);
    const names = fs.readdirSync(out).sort();
    expect(names[0]).toMatch(/^00_.*帳票一覧/);
    // Eleven member cities, less the host.
    expect(names.filter((name) => /^01_.*_通知_\d\d_.*市\.docx$/.test(name))).toHaveLength(10);
    expect(names[1]).toContain('_通知_01_名古屋市');
    expect(names).toHaveLength(11);
  });

  test('writes a calendar to each city as a file of its own, beside the whole meeting’s', async () => {
    const out = inFolder('calendars');
    const wish = ['export', sample, '--as', 'calendar-ics', '--each-city', '--out', out];
    expect((await tsudoi(...wish)).code).toBe(0);
    const names = fs.readdirSync(out).sort();
    expect(names.filter((name) => /^99_.*_カレンダー_\d\d_.*市\.ics$/.test(name))).toHaveLength(10);
    expect(names.filter((name) => name.endsWith('_カレンダー.ics'))).toHaveLength(1);
    expect(names).toHaveLength(12);
    const uids = (name: string) => fs.readFileSync(path.join(out, name), 'utf8').match(/^UID:.*$/gm) ?? [];
    const whole = new Set(names.filter((name) => name.endsWith('_カレンダー.ics')).flatMap(uids));
    const nagoya = names.filter((name) => name.includes('_01_名古屋市')).flatMap(uids);
    // The same events under the same names: who imports both has none twice.
    expect(nagoya.length).toBeGreaterThan(0);
    expect(nagoya.filter((uid) => !whole.has(uid))).toEqual([]);
    const both = await tsudoi(...wish, '--city', '札幌市');
    expect([both.code, both.err]).toEqual([1, expect.stringContaining('--each-city | --network')]);
  });

  test('numbers copies of a PDF, and says what it does not understand', async () => {
    const wrong = await tsudoi(
      'export',
      sample,
      '--as',
      'notice-docx',
      '--copies',
      'x',
      '--out',
      inFolder('x'),
    );
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('--copies')]);
    const list = await tsudoi(
      'export',
      sample,
      '--as',
      'schedule-xlsx',
      '--each-city',
      '--out',
      inFolder('x'),
    );
    expect([list.code, list.err]).toEqual([1, expect.stringContaining('--each-city')]);
    if (findChromium() === null) return;
    const out = inFolder('copies.pdf');
    const { code } = await tsudoi('export', sample, '--as', 'schedule-pdf', '--copies', '3', '--out', out);
    expect(code).toBe(0);
    const once = inFolder('once.pdf');
    await tsudoi('export', sample, '--as', 'schedule-pdf', '--out', once);
    const pages = (file: string): number =>
      fs.readFileSync(file, 'latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages(out)).toBe(3 * pages(once));
  }, 60_000);

  test.each([
    ['a name there is none of', ['--as', 'nonsense', '--out', 'x.xlsx'], '--as nonsense – tsudoi --help'],
    ['a name like others', ['--as', 'attendees-xlsx', '--out', 'x.xlsx'], 'attendee-list'],
    ['a format it has not', ['--as', 'booklet-xlsx', '--out', 'x.xlsx'], '--as booklet-pdf)'],
    ['another ending', ['--as', 'schedule-csv', '--out', 'x.xlsx'], '--out x.xlsx: .csv'],
  ])('says in one short line what is wrong: %s', async (_, args, said) => {
    const { code, err } = await tsudoi('export', sample, ...args.slice(0, -1), inFolder(args.at(-1) ?? ''));
    expect([code, err]).toEqual([1, expect.stringContaining(said)]);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err.length).toBeLessThan(300);
    expect(fs.existsSync(inFolder('x.xlsx'))).toBe(false);
  });

  test('a file where the folder should be is said once, and stays as it is', async () => {
    const out = inFolder('taken.txt');
    fs.writeFileSync(out, 'mine');
    const { code, err } = await tsudoi('export', sample, '--all', '--out', out);
    expect([code, err]).toEqual([1, expect.stringMatching(/taken\.txt.*(is a file|ファイルです)/)]);
    expect(fs.readFileSync(out, 'utf8')).toBe('mine');
  });

  test('writes all papers into a folder, with a list of them', async () => {
    const { code, out, err } = await tsudoi('export', sample, '--all', '--out', inFolder('all'));
    expect(code).toBe(findChromium() === null ? 2 : 0);
    if (findChromium() !== null) expect(err).toBe('');
    const names = fs.readdirSync(inFolder('all')).sort();
    expect(out.trimEnd().split('\n').sort()).toEqual(names);
    expect(names[0]).toMatch(/^00_.*帳票一覧/);
    expect(names[1]).toMatch(/^01_.*日程表/);
    const pdfs = names.filter((name) => name.endsWith('.pdf'));
    // Whatever goes into a workbook is printed as well; a letter is printed and makes no workbook.
    const workbooks = names.slice(1).filter((name) => name.endsWith('.xlsx'));
    if (findChromium() === null) expect(pdfs).toEqual([]);
    else {
      expect(pdfs).toEqual(expect.arrayContaining(workbooks.map((name) => name.replace(/xlsx$/, 'pdf'))));
      expect(pdfs.some((name) => name.includes('開催要項'))).toBe(true);
    }
    for (const name of pdfs)
      expect(fs.readFileSync(path.join(inFolder('all'), name), 'latin1').slice(0, 5)).toBe('%PDF-');
    // The sample has nobody in it yet: no list of people, but the contents list names it.
    expect(names.some((name) => name.includes('出席者名簿'))).toBe(false);
    const workbook = await new ExcelJS.Workbook().xlsx.readFile(path.join(inFolder('all'), names[0] ?? ''));
    const listed: string[] = [];
    workbook.worksheets[0]?.eachRow((row) => row.eachCell(({ text }) => listed.push(text)));
    for (const name of workbooks) expect(listed).toContain(name);
    expect(listed).toContain('出席者名簿');
  });

  test('with nothing to print with it writes all else, names every PDF that is missing, and ends with 2', async () => {
    const folderName = inFolder('unprinted');
    const { code, out, err } = await runWith({}, ['export', sample, '--all', '--out', folderName]);
    expect(code).toBe(2);
    const names = fs.readdirSync(folderName).sort();
    expect(out.trimEnd().split('\n').sort()).toEqual(names);
    const [why = '', missing = '', ...more] = err.trimEnd().split('\n');
    expect(more).toEqual([]);
    expect(why).toMatch(/^tsudoi: No Chromium/);
    const named = missing.match(/\d\d_[^,]*\.pdf/g) ?? [];
    expect(missing).toMatch(new RegExp(`^tsudoi: These ${named.length} files were not written`));
    // Every workbook of a paper would have been printed, too; nothing is named that is there.
    const workbooks = names.filter((name) => /^(?!00_).*\.xlsx$/.test(name));
    expect(named).toEqual(expect.arrayContaining(workbooks.map((name) => name.replace(/xlsx$/, 'pdf'))));
    expect(named.filter((name) => names.includes(name))).toEqual([]);
    const one = await runWith({}, ['export', sample, '--as', 'schedule-pdf', '--out', inFolder('no.pdf')]);
    expect([one.code, one.err.trimEnd().split('\n').length]).toEqual([1, 1]);
  });

  test('checks a plan, for people and for programs', async () => {
    const json = await tsudoi('check', sample, '--json');
    const findings = JSON.parse(json.out) as {
      rule: string;
      severity: string;
      itemIds: string[];
      message: string;
    }[];
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(Object.keys(finding).sort()).toEqual(['itemIds', 'message', 'rule', 'severity']);
      expect(typeof finding.message).toBe('string');
    }
    const lines = (await tsudoi('check', sample, '--today', '2025-09-01')).out.trimEnd().split('\n');
    expect(lines).toHaveLength(findings.length);
    // The severity in words; what is vague in the sample is information.
    for (const line of lines) expect(line).toMatch(/^(Note|情報)\t[a-z-]+\t.+[.。]$/);
  });

  test('writes the same sample each time but for the moment of writing', async () => {
    await tsudoi('sample', '--out', inFolder('again.tsudoi'));
    const withoutMoment = (file: string) =>
      fs
        .readFileSync(file, 'utf8')
        .replace(/"savedAt":"[^"]*"/, '')
        .replace(/"sha256":"[^"]*"/, '');
    expect(withoutMoment(inFolder('again.tsudoi'))).toBe(withoutMoment(sample));
  });

  test.each<[string, () => string[]]>([
    ['no command', () => []],
    ['an unknown command', () => ['frobnicate']],
    ['an unknown option', () => ['check', sample, '--wrong']],
    ['a date that is none', () => ['check', sample, '--today', '2025-13-01x']],
    ['a kind that is not one', () => ['export', sample, '--as', 'pdf', '--out', inFolder('no.pdf')]],
    [
      'a kind named as an object’s own',
      () => ['export', sample, '--as', 'constructor', '--out', inFolder('no.x')],
    ],
    ['no place for the output', () => ['export', sample, '--as', 'calendar-ics']],
    [
      'a language that is not one',
      () => ['export', sample, '--as', 'calendar-ics', '--out', inFolder('no.ics'), '--language', 'fr'],
    ],
    ['a plan that is not there', () => ['check', inFolder('missing.tsudoi')]],
    ['a folder as a plan', () => ['check', folder]],
    ['a plan that is none', () => ['check', path.resolve('package.json')]],
    ['a folder that is not there', () => ['sample', '--out', inFolder('nowhere/no.tsudoi')]],
  ])('says %s in one line and writes nothing', async (_what, args) => {
    const before = fs.readdirSync(folder);
    const { code, out, err } = await tsudoi(...args());
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/^tsudoi: [^\n]+\n$/);
    expect(fs.readdirSync(folder)).toEqual(before);
  });

  test.each<[string, () => string[], RegExp]>([
    [
      'no plan',
      () => ['check'],
      /^tsudoi: The plan file .* is missing\..*Example: tsudoi check plan\.tsudoi\n$/,
    ],
    ['no list', () => ['read'], /The file with the list is missing\..*tsudoi read list\.xlsx/],
    ['no kind', () => ['export', sample], /The kind of paper .* is missing\..*--as schedule-xlsx/],
    ['no place', () => ['export', sample, '--as', 'calendar-ics'], /The file to write .* is missing\./],
    ['no command', () => [], /The command is missing\..*tsudoi --help/],
    ['a folder as a plan', () => ['check', folder], /is a folder\. Nothing was changed\./],
    ['a folder as a list', () => ['read', folder], /is a folder\. Nothing was changed\./],
    ['a missing list', () => ['read', inFolder('none.xlsx')], /“none\.xlsx” was not found\./],
    [
      'a folder that is not there',
      () => ['sample', '--out', inFolder('nowhere/no.tsudoi')],
      /The folder for “no\.tsudoi” does not exist\./,
    ],
    ['a folder in the file’s place', () => ['sample', '--out', folder], /is a folder\./],
  ])('says what to do about %s', async (_what, args, sentence) => {
    vi.stubEnv('LC_ALL', 'C');
    const { code, err } = await tsudoi(...args());
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
  });

  // Root may read and write everything.
  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'says when a permission is missing',
    async () => {
      vi.stubEnv('LC_ALL', 'C');
      const closed = inFolder('closed');
      fs.mkdirSync(closed, { mode: 0o500 });
      fs.writeFileSync(inFolder('locked.csv'), '氏名\n', { mode: 0o000 });
      expect((await tsudoi('read', inFolder('locked.csv'))).err).toMatch(
        /no permission to read “locked\.csv”/,
      );
      expect((await tsudoi('sample', '--out', path.join(closed, 'a.tsudoi'))).err).toMatch(
        /no permission to save “a\.tsudoi”/,
      );
    },
  );

  test('refuses a plan that is broken, without a word about an open one', async () => {
    fs.writeFileSync(inFolder('broken.tsudoi'), '{');
    vi.stubEnv('LC_ALL', 'ja_JP.UTF-8');
    expect((await tsudoi('check', inFolder('broken.tsudoi'))).err).toMatch(
      /「broken\.tsudoi」は計画として読めません。何も変更していません。/,
    );
    vi.stubEnv('LC_ALL', 'C');
    expect((await tsudoi('check', inFolder('broken.tsudoi'))).err).toMatch(
      /“broken\.tsudoi” cannot be read as a plan\. Nothing was changed\./,
    );
  });

  test('refuses a plan file that was cut off', async () => {
    const whole = fs.readFileSync(sample);
    fs.writeFileSync(inFolder('cut.tsudoi'), whole.subarray(0, whole.byteLength / 2));
    const { code, err } = await tsudoi('check', inFolder('cut.tsudoi'));
    expect(code).toBe(1);
    expect(err).toContain('cut.tsudoi');
  });
});

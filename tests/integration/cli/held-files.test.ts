import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toPlanFile } from '../../../shared/domain/plan/plan-file.ts';
import { KINDS } from '../../../src-main/cli/papers.ts';
import { runCommandLine } from '../../../src-main/cli/run-cli.ts';
import { writePlanFile } from '../../../src-main/formats/plan-file/write-plan-file.ts';
import { yamagata } from '../../helpers/plans.ts';

/** Files that Excel, Word or a viewer holds open while the command line writes: what Windows answers then. */

const atomically = vi.hoisted(() => ({ writeFile: vi.fn(), held: new Set<string>() }));
vi.mock('atomically', async (original) => {
  const real = await original<typeof import('atomically')>();
  atomically.writeFile.mockImplementation((file: string, ...rest: unknown[]) =>
    atomically.held.has(path.basename(file))
      ? Promise.reject(Object.assign(new Error('EBUSY'), { code: 'EBUSY' }))
      : (real.writeFile as (...args: unknown[]) => Promise<void>)(file, ...rest),
  );
  return atomically;
});

let folder: string;
let plan: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-'));
  plan = path.join(folder, 'plan.tsudoi');
  const about = { source: 'test', savedAt: '2025-10-01T00:00:00.000Z' };
  fs.writeFileSync(plan, writePlanFile(toPlanFile(yamagata(), () => ({}), about)));
  vi.stubEnv('LC_ALL', 'ja_JP.UTF-8');
});
afterEach(() => {
  atomically.held.clear();
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true });
});

async function tsudoi(...args: string[]) {
  let [out, err] = ['', ''];
  const code = await runCommandLine(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

const formats = [...new Map([...KINDS].reverse().map(([name, kind]) => [kind.format, name])).values()].filter(
  (name) => !name.endsWith('-pdf'),
);

describe('a file that is open in another program', () => {
  test.each(formats)('%s: stays as it is, and what was made is beside it', async (name) => {
    const { format = '' } = KINDS.get(name) ?? {};
    const ending = format === 'data-xlsx' ? 'xlsx' : format;
    const file = path.join(folder, `開催.${ending}`);
    fs.writeFileSync(file, 'open');
    atomically.held.add(`開催.${ending}`);
    const { code, out, err } = await tsudoi('export', plan, '--as', name, '--out', file);
    expect(code).toBe(0);
    expect(err).toMatch(
      new RegExp(
        `^tsudoi: 「開催\\.${ending}」は.+で開かれています。.+「開催 \\(2\\)\\.${ending}」に保存しました。\n$`,
      ),
    );
    if (ending === 'xlsx') expect(err).toContain(' Excel などで開かれています');
    if (ending === 'docx') expect(err).toContain(' Word などで開かれています');
    expect(out).toContain(`開催 (2).${ending}`);
    expect(fs.readFileSync(file, 'utf8')).toBe('open');
    expect(fs.statSync(path.join(folder, `開催 (2).${ending}`)).size).toBeGreaterThan(100);
  });

  test('a folder of all papers that is written again keeps each file, open or written on in; the list names the new ones', async () => {
    const all = path.join(folder, 'all');
    expect((await tsudoi('export', plan, '--all', '--out', all)).code).toBe(2);
    const names = fs.readdirSync(all);
    const letter = names.find((name) => name.endsWith('.docx')) ?? '';
    fs.writeFileSync(path.join(all, letter), 'written on in');
    const before = new Map(names.map((name) => [name, fs.readFileSync(path.join(all, name))]));
    for (const name of names.filter((one) => /日程表.*\.xlsx$|\.ics$/.test(one))) atomically.held.add(name);
    const { code, out } = await tsudoi('export', plan, '--all', '--out', all);
    expect(code).toBe(2);
    for (const [name, bytes] of before) {
      expect(fs.readFileSync(path.join(all, name)).equals(bytes)).toBe(true);
      const beside = name.replace(/(\.\w+)$/, ' (2)$1');
      expect(out.split('\n')).toContain(beside);
      expect(fs.existsSync(path.join(all, beside))).toBe(true);
    }
    expect(fs.readdirSync(all)).toHaveLength(2 * names.length);
  });
});

import { type ChildProcess, fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildForNode, NODE_EXTERNAL } from '../../../scripts/build/node-side.mjs';

let root: string;
let program: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-desks-'));
  const outDir = path.join(root, 'program');
  program = path.join(outDir, 'desk.cjs');
  await buildForNode({
    entries: { desk: path.join(import.meta.dirname, 'desk-process.ts') },
    outDir,
    split: false,
    external: NODE_EXTERNAL,
  });
});
afterAll(() => {
  for (const child of children) child.kill();
  fs.rmSync(root, { recursive: true });
});

test('three desks, a process each, on one folder that goes away and comes back: everybody is here once, everywhere', async () => {
  const folder = path.join(root, 'share');
  fs.mkdirSync(folder);
  // Files that are none of theirs lie there too.
  fs.writeFileSync(path.join(folder, '~$名簿.xlsx'), 'x');
  children.push(...[0, 1, 2].map((n) => fork(program, [folder, String(n)])));
  const said = children.map((child) => {
    const words: unknown[] = [];
    child.on('message', (word) => words.push(word));
    return words;
  });
  /** Waits until each has said as many words. */
  const words = (count: number) =>
    expect.poll(() => said.every((one) => one.length >= count), { timeout: 15_000 });
  const tell = (word: string) => children.forEach((child) => void child.send(word));

  await words(1).toBe(true);
  fs.renameSync(folder, `${folder} (away)`);
  tell('away');
  await words(2).toBe(true);
  fs.renameSync(`${folder} (away)`, folder);
  tell('back');
  await words(3).toBe(true);
  tell('end');
  await words(4).toBe(true);
  expect(said.map((one) => one.slice(0, 3))).toEqual(
    [0, 1, 2].map(() => ['halfway', 'going on without', 'knows all']),
  );
  const [first, ...rest] = said.map((one) => one[3] as { here: Record<string, string>; lines: number });
  expect(Object.keys(first!.here)).toHaveLength(45);
  expect(first!.lines).toBe(45);
  for (const other of rest) expect(other).toEqual(first);
  expect(fs.readdirSync(folder).filter((name) => name.endsWith('.ticks'))).toHaveLength(3);
});

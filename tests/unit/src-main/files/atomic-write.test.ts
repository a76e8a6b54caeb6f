import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeFileAtomically } from '../../../../src-main/files/atomic-write.ts';

const atomically = vi.hoisted(() => ({ writeFile: vi.fn() }));
vi.mock('atomically', async (original) => {
  const real = await original<typeof import('atomically')>();
  atomically.writeFile.mockImplementation(real.writeFile);
  return atomically;
});

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

describe('an atomic write', () => {
  test('replaces the whole file and leaves nothing beside it', async () => {
    const file = path.join(folder, '名簿.xlsx');
    fs.writeFileSync(file, 'the old and longer content');
    const buffer = new Uint8Array([9, 1, 2, 3, 9]).subarray(1, 4);
    expect(await writeFileAtomically(file, buffer)).toEqual({ ok: true, value: undefined });
    expect([...fs.readFileSync(file)]).toEqual([1, 2, 3]);
    expect(fs.readdirSync(folder)).toEqual(['名簿.xlsx']);
  });

  test('makes no folders of a mistyped path', async () => {
    const reply = await writeFileAtomically(path.join(folder, 'nowhere/a.csv'), new Uint8Array([1]));
    expect(reply).toEqual({
      ok: false,
      error: { code: 'no-such-folder', facts: { name: 'a.csv', why: 'ENOENT' } },
    });
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test('does not write in the place of a folder, nor under a file', async () => {
    fs.mkdirSync(path.join(folder, 'a.csv'));
    expect(await writeFileAtomically(path.join(folder, 'a.csv'), new Uint8Array([1]))).toMatchObject({
      ok: false,
      error: { code: 'is-a-folder', facts: { name: 'a.csv' } },
    });
    fs.writeFileSync(path.join(folder, 'file'), '');
    expect(await writeFileAtomically(path.join(folder, 'file/b.csv'), new Uint8Array([1]))).toMatchObject({
      ok: false,
      error: { code: 'no-such-folder', facts: { name: 'b.csv' } },
    });
    expect(fs.readdirSync(folder).toSorted()).toEqual(['a.csv', 'file']);
  });

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'no-write-permission'],
    ['EPERM', 'no-write-permission'],
    ['EROFS', 'no-write-permission'],
    ['ENOTDIR', 'no-such-folder'],
    ['EBUSY', 'write-failed'],
  ])('that the system refuses with %s is %s', async (why, code) => {
    atomically.writeFile.mockRejectedValueOnce(Object.assign(new Error('/secret/path'), { code: why }));
    const reply = await writeFileAtomically(path.join(folder, 'a.csv'), new Uint8Array([1]));
    expect(reply).toEqual({ ok: false, error: { code, facts: { name: 'a.csv', why } } });
  });
});

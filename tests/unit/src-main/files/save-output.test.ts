import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { errorSentence } from '../../../../shared/bridge/error-sentences.ts';
import { saveOutput } from '../../../../src-main/files/save-output.ts';

/** A file that Excel holds open: what Windows answers when it is to be replaced, made to happen here. */

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

const at = (name: string) => path.join(folder, name);
const held = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
const bytes = new Uint8Array([1, 2, 3]);

describe('a file that another program has open', () => {
  test.each(['EBUSY', 'EPERM', 'EACCES'])('%s: what was made is kept beside it, whole', async (code) => {
    fs.writeFileSync(at('日程表.xlsx'), 'open in Excel');
    fs.writeFileSync(at('日程表 (2).xlsx'), 'an older one');
    atomically.writeFile.mockImplementationOnce(held(code));
    expect(await saveOutput(at('日程表.xlsx'), bytes)).toEqual({
      ok: true,
      value: { name: '日程表 (3).xlsx', insteadOf: '日程表.xlsx' },
    });
    expect(fs.readFileSync(at('日程表.xlsx'), 'utf8')).toBe('open in Excel');
    expect(fs.readFileSync(at('日程表 (2).xlsx'), 'utf8')).toBe('an older one');
    expect([...fs.readFileSync(at('日程表 (3).xlsx'))]).toEqual([1, 2, 3]);
  });

  test('a folder where nothing may be written says so, and keeps nothing', async () => {
    atomically.writeFile.mockImplementationOnce(held('EACCES'));
    const saved = await saveOutput(at('新しい.xlsx'), bytes);
    expect(saved).toMatchObject({ ok: false, error: { code: 'no-write-permission' } });
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test('where nothing can be kept beside it either, the first reason is said', async () => {
    fs.writeFileSync(at('a.csv'), 'open');
    atomically.writeFile.mockImplementationOnce(held('EBUSY')).mockImplementationOnce(held('ENOSPC'));
    const saved = await saveOutput(at('a.csv'), bytes);
    expect(saved).toMatchObject({ ok: false, error: { code: 'write-failed', facts: { why: 'EBUSY' } } });
    if (!saved.ok) expect(errorSentence(saved.error, 'ja')).toContain('ほかのアプリで開いていれば閉じるか');
    expect(fs.readFileSync(at('a.csv'), 'utf8')).toBe('open');
  });

  test('a full disk is no reason to write elsewhere', async () => {
    fs.writeFileSync(at('a.csv'), 'old');
    atomically.writeFile.mockImplementationOnce(held('ENOSPC'));
    expect(await saveOutput(at('a.csv'), bytes)).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(fs.readdirSync(folder)).toEqual(['a.csv']);
  });
});

test('a file that is free is replaced under its own name', async () => {
  fs.writeFileSync(at('a.csv'), 'old');
  expect(await saveOutput(at('a.csv'), bytes)).toEqual({
    ok: true,
    value: { name: 'a.csv', insteadOf: null },
  });
  expect(fs.readdirSync(folder)).toEqual(['a.csv']);
});

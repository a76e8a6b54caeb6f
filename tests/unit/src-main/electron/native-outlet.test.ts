import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createNativeOutlet } from '../../../../src-main/electron/native-outlet.ts';
import { createLastFolder } from '../../../../src-main/files/last-folder.ts';
import * as electron from '../../../helpers/electron-mock.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const outletWith = (window = new electron.BrowserWindow()) =>
  createNativeOutlet(() => window as never, createLastFolder(path.join(folder, 'last.json')));
const file = { name: '名簿.xlsx', kind: 'xlsx', bytes: new Uint8Array([1, 2]) } as const;
const choose = (filePath: string) =>
  electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });

describe('the save dialog', () => {
  test('writes where the person chose, and says only the name', async () => {
    choose(path.join(folder, 'chosen.xlsx'));
    expect(await outletWith().deliver(file)).toEqual({
      ok: true,
      value: { kind: 'saved', name: 'chosen.xlsx' },
    });
    expect([...fs.readFileSync(path.join(folder, 'chosen.xlsx'))]).toEqual([1, 2]);
  });

  test('opens where the last file went', async () => {
    const outlet = outletWith();
    choose(path.join(folder, 'chosen.xlsx'));
    await outlet.deliver(file);
    await outlet.deliver(file);
    expect(electron.dialog.showSaveDialog.mock.lastCall?.at(1)).toMatchObject({
      defaultPath: path.join(folder, '名簿.xlsx'),
      filters: [{ name: 'Excel', extensions: ['xlsx'] }],
    });
  });

  test('that is closed writes nothing', async () => {
    expect(await outletWith().deliver(file)).toEqual({ ok: true, value: { kind: 'cancelled' } });
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test('gives back why a file could not be written', async () => {
    choose(path.join(folder, 'nowhere/a.xlsx'));
    expect(await outletWith().deliver(file)).toMatchObject({
      ok: false,
      error: { code: 'no-such-folder', facts: { name: 'a.xlsx' } },
    });
  });
});

test('papers are made PDFs, not printed by the page', () => {
  expect(outletWith().printsInPage).toBe(false);
});

import { describe, expect, test, vi } from 'vitest';
import { chooseHost, type Machine } from '../../../scripts/lib/choose-host.mjs';

const desktop: Machine = {
  platform: 'linux',
  isRoot: false,
  hasDisplay: true,
  binary: '/electron',
  whyNotDownloadable: async () => 'ENOTFOUND',
  install: async () => null,
};

describe('the host of npm start', () => {
  test('is Electron where its binary is', async () => {
    expect(await chooseHost(null, desktop)).toEqual({ host: 'electron', binary: '/electron' });
  });

  test('is Electron where it can be downloaded', async () => {
    const machine = {
      ...desktop,
      binary: null,
      whyNotDownloadable: async () => null,
      install: async () => '/new',
    };
    expect(await chooseHost(null, machine)).toEqual({ host: 'electron', binary: '/new' });
  });

  test('is the browser host, and says why, where it cannot', async () => {
    expect(await chooseHost(null, { ...desktop, binary: null })).toEqual({
      host: 'browser',
      why: 'Electron is not installed and cannot be downloaded (ENOTFOUND)',
    });
    const broken = { ...desktop, binary: null, whyNotDownloadable: async () => null };
    expect(await chooseHost(null, broken)).toEqual({
      host: 'browser',
      why: "Electron's own installer failed",
    });
  });

  test.each([
    [{ isRoot: true }, /root/],
    [{ hasDisplay: false }, /display/],
  ])('is the browser host on Linux with %j, and nothing is downloaded for it', async (change, why) => {
    const whyNotDownloadable = vi.fn(async () => null);
    const machine = { ...desktop, binary: null, whyNotDownloadable, ...change };
    expect(await chooseHost(null, machine)).toMatchObject({
      host: 'browser',
      why: expect.stringMatching(why),
    });
    expect(whyNotDownloadable).not.toHaveBeenCalled();
  });

  test('is Electron elsewhere for root and without DISPLAY', async () => {
    const mac = { ...desktop, platform: 'darwin', isRoot: true, hasDisplay: false };
    expect(await chooseHost(null, mac)).toMatchObject({ host: 'electron' });
  });

  test('is what the person forces', async () => {
    expect(await chooseHost('browser', desktop)).toEqual({ host: 'browser', why: null });
    expect(await chooseHost('electron', { ...desktop, hasDisplay: false })).toMatchObject({
      host: 'electron',
    });
    expect(await chooseHost('electron', { ...desktop, binary: null })).toMatchObject({ host: null });
  });
});

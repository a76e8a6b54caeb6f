import { describe, expect, test } from 'vitest';
import { findChromium } from '../../../../src-main/print/find-chromium.ts';

const on =
  (platform: NodeJS.Platform, env: NodeJS.ProcessEnv) =>
  (...there: string[]) =>
    findChromium({ platform, env, isThere: (file) => there.includes(file) });

describe('where a browser to print with is looked for', () => {
  test('on the PATH, in its order', () => {
    const find = on('linux', { PATH: '/opt/bin:/usr/bin' });
    expect(find('/usr/bin/chromium', '/opt/bin/microsoft-edge')).toBe('/opt/bin/microsoft-edge');
    expect(find('/usr/bin/google-chrome')).toBe('/usr/bin/google-chrome');
    expect(find()).toBeNull();
  });

  test('the one that is named, and no other in its place', () => {
    const find = on('linux', { PATH: '/usr/bin', TSUDOI_CHROMIUM: '/x/chrome' });
    expect(find('/x/chrome', '/usr/bin/chromium')).toBe('/x/chrome');
    expect(find('/usr/bin/chromium')).toBeNull();
  });

  test('on Windows Edge, which every desk has, in its usual places', () => {
    const find = on('win32', {
      Path: 'C:\\tools',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      ProgramFiles: 'C:\\Program Files',
    });
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(find(edge)).toBe(edge);
    expect(find('C:\\tools\\chrome.exe')).toBe('C:\\tools\\chrome.exe');
  });
});

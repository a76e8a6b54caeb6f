import { beforeEach, describe, expect, test } from 'vitest';
import { createOutsideOpener, outsideAddress } from '../../../../src-main/electron/open-outside.ts';
import * as electron from '../../../helpers/electron-mock.ts';

describe('what may be opened in another program', () => {
  test.each([
    'https://www.city.asahikawa.hokkaido.jp/',
    'https://example.com/a?b=c#d',
    'mailto:yamada@city.example.jp',
    'mailto:yamada@city.example.jp?subject=%E7%AC%AC8%E5%9B%9E&body=a&cc=b@example.jp',
  ])('%s', (address) => {
    expect(outsideAddress(address)).toBe(address);
  });

  test.each([
    'http://example.com/',
    'file:///etc/passwd',
    'file://server/share/a.exe',
    'smb://server/share',
    'ms-msdt:/id PCWDiagnostic',
    'search-ms:query=a',
    'javascript:alert(1)',
    'data:text/html,a',
    'app://tsudoi/index.html',
    'C:\\Windows\\System32\\calc.exe',
    '/etc/passwd',
    'vbscript:a',
    'https://user@evil.example/',
    'https://www.city.example.jp:secret@evil.example/',
    'mailto:',
    'mailto:yamada',
    'mailto:a@example.jp?attach=/etc/passwd',
    'mailto:a@example.jp?Attachment=c:/a',
    `https://example.com/${'a'.repeat(600)}`,
    '',
    'https:',
  ])('not %s', (address) => {
    expect(outsideAddress(address)).toBeNull();
  });

  test('an address that only looks like another is shown as it is', () => {
    expect(outsideAddress('https://аpple.example/')).toBe('https://xn--pple-43d.example/');
  });
});

describe('the question', () => {
  const window = {} as never;
  beforeEach(() => {
    electron.shell.openExternal.mockClear();
  });

  test('no opens nothing; yes opens what was shown', async () => {
    const open = createOutsideOpener();
    electron.dialog.showMessageBox.mockResolvedValueOnce({ response: 0, checkboxChecked: false });
    await open(window, 'https://example.com/');
    expect(electron.shell.openExternal).not.toHaveBeenCalled();
    electron.dialog.showMessageBox.mockResolvedValueOnce({ response: 1, checkboxChecked: false });
    await open(window, 'https://example.com/');
    expect(electron.shell.openExternal).toHaveBeenCalledExactlyOnceWith('https://example.com/');
    expect(electron.dialog.showMessageBox).toHaveBeenLastCalledWith(
      window,
      expect.objectContaining({ detail: expect.stringContaining('https://example.com/'), defaultId: 0 }),
    );
  });

  test('is not asked for what may not be opened, nor twice at once', async () => {
    const open = createOutsideOpener();
    electron.dialog.showMessageBox.mockClear();
    await open(window, 'file:///etc/passwd');
    await open(null, 'https://example.com/');
    expect(electron.dialog.showMessageBox).not.toHaveBeenCalled();
    let answer: (value: { response: number; checkboxChecked: boolean }) => void = () => undefined;
    electron.dialog.showMessageBox.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const first = open(window, 'https://example.com/1');
    await open(window, 'https://example.com/2');
    expect(electron.dialog.showMessageBox).toHaveBeenCalledTimes(1);
    answer({ response: 0, checkboxChecked: false });
    await first;
  });
});

import { type BrowserWindow, dialog } from 'electron';
import { expect, test, vi } from 'vitest';
import { askBeforeClosing } from '../../../../src-main/electron/ask-before-closing.ts';
import { BrowserWindow as WindowMock } from '../../../helpers/electron-mock.ts';

test.each([
  [0, 'stays open', 0],
  [1, 'closes', 1],
])('a close that the page refuses is explained; answer %i: the window %s', (answer, _, times) => {
  const window = new WindowMock();
  askBeforeClosing(window as unknown as BrowserWindow);
  const asked = vi.mocked(dialog.showMessageBoxSync).mockReturnValueOnce(answer);
  const event = { preventDefault: vi.fn() };
  window.webContents.emit('will-prevent-unload', event);
  expect(asked).toHaveBeenCalledOnce();
  expect(asked.mock.calls[0]?.at(-1)).toMatchObject({ defaultId: 0, cancelId: 0 });
  expect(event.preventDefault).toHaveBeenCalledTimes(times);
});

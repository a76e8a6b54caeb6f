import { BrowserWindow } from 'electron';
import { expect, test } from 'vitest';
import { createStageWindow } from '../../../../src-main/electron/stage-window.ts';
import { BrowserWindow as Recorded } from '../../../helpers/electron-mock.ts';

test('the clock has one window without a bridge; asked for again it comes to the front, and it goes with the program', () => {
  Recorded.made = [];
  const main = new BrowserWindow();
  const stage = createStageWindow(() => main, false);
  stage.open();
  stage.open();
  const [, clock, ...others] = Recorded.made;
  expect(others).toEqual([]);
  expect(clock!.options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true });
  expect(clock!.options.webPreferences).not.toHaveProperty('preload');
  expect(clock!.loadURL).toHaveBeenCalledWith('app://tsudoi/stage.html');
  expect(clock!.focus).toHaveBeenCalledOnce();
  main.emit('closed');
  expect(clock!.destroy).toHaveBeenCalledOnce();
  // Once gone it is made anew.
  clock!.emit('closed');
  stage.open();
  expect(Recorded.made).toHaveLength(3);
});

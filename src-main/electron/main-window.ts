import { BrowserWindow } from 'electron';
import { START_URL } from './app-origin.ts';
import { askBeforeClosing } from './ask-before-closing.ts';
import { securePreferences } from './secure-preferences.ts';

/**
 * Makes the program's window and begins to load its page; the window shows itself when the first
 * picture is ready, so that nobody sees a white sheet.
 * @param options.preload path of the built preload
 * @param options.devTools whether the developer tools may be opened: never in the packed program
 */
export function openMainWindow(options: {
  readonly preload: string;
  readonly devTools: boolean;
}): BrowserWindow {
  const window = new BrowserWindow({
    width: 1360,
    height: 880,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Tsudoi',
    webPreferences: securePreferences(options.preload, options.devTools),
  });
  askBeforeClosing(window);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(START_URL);
  return window;
}

/** Brings a window to the front, out of the task bar if it was put there. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

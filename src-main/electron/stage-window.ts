import { BrowserWindow } from 'electron';
import { STAGE_URL } from './app-origin.ts';
import { bringToFront } from './main-window.ts';
import { securePreferences } from './secure-preferences.ts';

/** The window of the stage's clock: it can be put on a second screen, and closes with the program's own. */
export interface StageWindow {
  /** Opens it, or brings it to the front. */
  readonly open: () => void;
}

/**
 * Opens the one page beside the program's own that has a window. It has no preload and so no bridge: what it shows
 * it is told by the program's page over a BroadcastChannel of their origin.
 * @param owner the program's window
 */
export function createStageWindow(owner: () => BrowserWindow, devTools: boolean): StageWindow {
  let window: BrowserWindow | null = null;
  return {
    open: () => {
      if (window !== null) return bringToFront(window);
      const made = new BrowserWindow({
        width: 1280,
        height: 720,
        minWidth: 480,
        minHeight: 270,
        show: false,
        title: 'Tsudoi',
        webPreferences: securePreferences(null, devTools),
      });
      window = made;
      const close = (): void => made.destroy();
      const main = owner();
      main.once('closed', close);
      made.once('closed', () => {
        main.off('closed', close);
        window = null;
      });
      made.once('ready-to-show', () => made.show());
      void made.loadURL(STAGE_URL);
    },
  };
}

import { Menu } from 'electron';

/**
 * Windows and Linux get no menu bar: every command stands on the screen and in the palette. macOS
 * routes copy, paste and quit through its menu, so it keeps the standard ones.
 */
export function setMenu(platform: NodeJS.Platform): void {
  const isMac = platform === 'darwin';
  Menu.setApplicationMenu(
    isMac
      ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }])
      : null,
  );
}

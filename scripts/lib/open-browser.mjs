import { spawn } from 'node:child_process';

/**
 * Opens an address in the person's browser; where that fails, the printed address is enough.
 * @param {string} url
 */
export function openBrowser(url) {
  const [file, args] = /** @type {[string, string[]]} */ (
    process.platform === 'win32'
      ? ['cmd', ['/c', 'start', '""', url]]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', [url]]
  );
  spawn(file, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/** Is there a screen to open a window on? */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

import { EventEmitter } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { makeEvent } from './events.ts';
import { takeInstanceLock } from './single-instance.ts';

/** What the app needs to know of windows: only that they can be closed and may refuse to. */
export interface ClosableWindow {
  close(): void;
  isDestroyed(): boolean;
}

export interface AppOptions {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  openWindows(): readonly ClosableWindow[];
  /** Ends Chromium in good order; resolves when its data is on disk. */
  closeBrowser(): Promise<void>;
  exitProcess(code: number): void;
}

/** Electron's `app`: lifecycle, paths, switches. */
export class DoubleApp extends EventEmitter {
  readonly isPackaged = false;
  readonly name: string;
  private readonly paths = new Map<string, string>();
  private readonly ready: Promise<void>;
  private markReady: () => void = () => undefined;
  private isReadyNow = false;
  private isQuitting = false;
  readonly switches = new Map<string, string>();
  readonly commandLine = {
    appendSwitch: (name: string, value = '') => void this.switches.set(name, value),
    hasSwitch: (name: string) => this.switches.has(name),
    getSwitchValue: (name: string) => this.switches.get(name) ?? '',
  };

  constructor(private readonly options: AppOptions) {
    super();
    this.name = options.name;
    this.ready = new Promise((resolve) => {
      this.markReady = resolve;
    });
  }

  whenReady(): Promise<void> {
    return this.ready;
  }

  isReady(): boolean {
    return this.isReadyNow;
  }

  /** Called by the double once Chromium runs. */
  becomeReady(): void {
    if (this.isQuitting) return;
    this.isReadyNow = true;
    this.emit('will-finish-launching');
    this.emit('ready', makeEvent({}), {});
    this.markReady();
  }

  get hasBegunToQuit(): boolean {
    return this.isQuitting;
  }

  getVersion(): string {
    return this.options.version;
  }

  getName(): string {
    return this.name;
  }

  getAppPath(): string {
    return this.options.folder;
  }

  getLocale(): string {
    return 'ja';
  }

  getPath(name: string): string {
    const home = os.homedir();
    const appData = process.env.XDG_CONFIG_HOME ?? path.join(home, '.config');
    const usual: Readonly<Record<string, string>> = {
      home,
      appData,
      userData: path.join(appData, this.name),
      temp: os.tmpdir(),
      documents: path.join(home, 'Documents'),
      downloads: path.join(home, 'Downloads'),
    };
    const found = this.paths.get(name) ?? usual[name];
    if (found === undefined) throw new Error(`Failed to get '${name}' path`);
    return found;
  }

  setPath(name: string, folder: string): void {
    if (!path.isAbsolute(folder)) throw new Error('Path must be absolute');
    this.paths.set(name, folder);
  }

  enableSandbox(): void {
    if (this.isReadyNow) throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  requestSingleInstanceLock(): boolean {
    return takeInstanceLock(this.getPath('userData'), (argv, folder) =>
      this.emit('second-instance', makeEvent({}), argv, folder, null),
    );
  }

  /** Asks every window to close; one that refuses keeps the app alive. */
  quit(): void {
    if (this.isQuitting) return;
    const asked = makeEvent({});
    this.emit('before-quit', asked);
    if (asked.defaultPrevented) return;
    this.isQuitting = true;
    for (const window of this.options.openWindows()) {
      window.close();
      if (!window.isDestroyed()) {
        this.isQuitting = false;
        return;
      }
    }
    const last = makeEvent({});
    this.emit('will-quit', last);
    if (last.defaultPrevented) {
      this.isQuitting = false;
      return;
    }
    this.emit('quit', makeEvent({}), 0);
    this.exit(0);
  }

  exit(code = 0): void {
    this.isQuitting = true;
    void this.options.closeBrowser().finally(() => this.options.exitProcess(code));
  }

  /** The last window is gone: the app decides, or quits where it does not listen. */
  windowsAllClosed(): void {
    if (this.isQuitting) return;
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }
}

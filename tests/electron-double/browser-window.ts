import { EventEmitter } from 'node:events';
import { makeEvent } from './events.ts';
import { strict } from './strict.ts';
import { DoubleWebContents, type WebContentsOptions } from './web-contents.ts';

/** The constructor options of a window that the double heeds; others change only its looks. */
export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly show?: boolean;
  readonly title?: string;
  readonly webPreferences?: Readonly<Record<string, unknown>>;
}

/** What windows need from the rest of the double. */
export interface WindowSurroundings extends Pick<WebContentsOptions, 'protocol' | 'session' | 'ipcMain'> {
  chromium(): WebContentsOptions['chromium'];
  isReady(): boolean;
  onMade(window: DoubleBrowserWindow): void;
  onAllClosed(): void;
}

/** Electron's BrowserWindow: headless, so showing and hiding is only remembered. */
export class DoubleBrowserWindow extends EventEmitter {
  static readonly open = new Set<DoubleBrowserWindow>();
  readonly webContents: DoubleWebContents;
  private isShown: boolean;
  private isSmall = false;

  static getAllWindows(): DoubleBrowserWindow[] {
    return [...DoubleBrowserWindow.open];
  }

  static fromWebContents(contents: DoubleWebContents): DoubleBrowserWindow | null {
    return DoubleBrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }

  static getFocusedWindow(): DoubleBrowserWindow | null {
    return DoubleBrowserWindow.getAllWindows().find((window) => window.isShown) ?? null;
  }

  constructor(
    surroundings: WindowSurroundings,
    private readonly options: WindowOptions = {},
  ) {
    super();
    if (!surroundings.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    this.isShown = options.show !== false;
    this.webContents = strict(
      'webContents',
      new DoubleWebContents({
        ...surroundings,
        chromium: surroundings.chromium(),
        preferences: options.webPreferences ?? {},
        width: options.width ?? 800,
        height: options.height ?? 600,
      }),
    );
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show', makeEvent({})));
    const self = strict('BrowserWindow', this);
    this.webContents.once('destroyed', () => {
      DoubleBrowserWindow.open.delete(self);
      this.emit('closed');
      if (DoubleBrowserWindow.open.size === 0) surroundings.onAllClosed();
    });
    DoubleBrowserWindow.open.add(self);
    surroundings.onMade(self);
    // biome-ignore lint/correctness/noConstructorReturn: the guard must stand in the window's place
    return self;
  }

  loadURL(address: string): Promise<void> {
    return this.webContents.loadURL(address);
  }

  show(): void {
    this.isShown = true;
    this.isSmall = false;
    this.emit('show');
  }

  hide(): void {
    this.isShown = false;
    this.emit('hide');
  }

  focus(): void {
    this.emit('focus');
  }

  minimize(): void {
    this.isSmall = true;
  }

  restore(): void {
    this.isSmall = false;
  }

  isMinimized(): boolean {
    return this.isSmall;
  }

  isVisible(): boolean {
    return this.isShown;
  }

  isDestroyed(): boolean {
    return this.webContents.isDestroyed();
  }

  getTitle(): string {
    return this.options.title ?? '';
  }

  /** Asks to close; a listener may refuse. */
  close(): void {
    const event = makeEvent({});
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    this.webContents.close();
  }
}

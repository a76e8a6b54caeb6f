import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import { toApp, toWeb } from './address.ts';
import { type AttachedPage, attachPage } from './attach-page.ts';
import type { CdpEvent, Chromium } from './chromium.ts';
import { makeEvent } from './events.ts';
import { createIpcCodec } from './ipc-codec.ts';
import type { DoubleIpcMain } from './ipc-main.ts';
import { type FromPage, INBOX, type ToPage } from './page-scripts.ts';
import { type PrintToPdfOptions, toCdpPrint } from './print-to-pdf.ts';
import type { DoubleProtocol } from './protocol.ts';
import { answerRequest, type PausedRequest } from './request.ts';
import type { DoubleSession } from './session.ts';

export interface WebContentsOptions {
  readonly preferences: Readonly<Record<string, unknown>>;
  readonly width: number;
  readonly height: number;
  readonly chromium: Chromium;
  readonly protocol: DoubleProtocol;
  readonly session: DoubleSession;
  readonly ipcMain: DoubleIpcMain;
}

type OpenHandler = (details: { url: string; disposition: string }) => { action: 'deny' | 'allow' };

/** Preferences under which the double's picture of a page is true; with others it would lie. */
const MUST_BE: Readonly<Record<string, boolean>> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
};

let lastId = 0;

/** Electron's WebContents: a tab of the real Chromium, with the real preload in an isolated world. */
export class DoubleWebContents extends EventEmitter {
  readonly id: number;
  targetId = '';
  private url = '';
  private isGone = false;
  private openHandler: OpenHandler = () => ({ action: 'allow' });
  /** An address this process itself asked for: no will-navigate, as in Electron. */
  private expected: string | null = null;
  private readonly codec = createIpcCodec();
  private readonly started: Promise<AttachedPage>;

  constructor(private readonly options: WebContentsOptions) {
    super();
    lastId += 1;
    this.id = lastId;
    for (const [name, safe] of Object.entries(MUST_BE)) {
      if (options.preferences[name] !== safe)
        throw new Error(`the Electron double runs no window with ${name} !== ${safe}`);
    }
    this.started = this.start();
  }

  get session(): DoubleSession {
    return this.options.session;
  }

  get mainFrame(): { readonly url: string; readonly parent: null } {
    return { url: this.url, parent: null };
  }

  getURL(): string {
    return this.url;
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  async loadURL(address: string): Promise<void> {
    this.expected = toWeb(address, (scheme) => this.options.protocol.isProtocolHandled(scheme));
    const loaded = new Promise<void>((resolve) => this.once('did-finish-load', () => resolve()));
    const { errorText } = await this.send<{ errorText?: string }>('Page.navigate', { url: this.expected });
    if (errorText) throw Object.assign(new Error(`${errorText} loading '${address}'`), { code: errorText });
    await loaded;
  }

  async printToPDF(options: PrintToPdfOptions): Promise<Buffer> {
    const { data } = await this.send<{ data: string }>('Page.printToPDF', toCdpPrint(options));
    return Buffer.from(data, 'base64');
  }

  /** Runs code in the page's own world; resolves with its value, or with what its promise resolves with. */
  async executeJavaScript(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.send<{
      result: { value?: unknown };
      exceptionDetails?: { exception?: { description?: string }; text: string };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Closes the tab; the window hears of it through `destroyed`. */
  close(): void {
    if (this.isGone) return;
    this.isGone = true;
    void this.started
      .then(() => this.options.chromium.send('Target.closeTarget', { targetId: this.targetId }))
      .catch(() => undefined);
    this.emit('destroyed');
  }

  private async send<T>(method: string, params: object = {}): Promise<T> {
    return (await this.started).send<T>(method, params);
  }

  private async start(): Promise<AttachedPage> {
    const { chromium, width, height, preferences } = this.options;
    chromium.listen('', (event) => this.hearOfTargets(event));
    const page = await attachPage({
      chromium,
      width,
      height,
      preload: typeof preferences.preload === 'string' ? fs.readFileSync(preferences.preload, 'utf8') : '',
      isGranted: (permission) => this.session.isGranted(this, permission),
      onEvent: (event) => this.hear(event),
    });
    this.targetId = page.targetId;
    return page;
  }

  private hear({ method, params }: CdpEvent): void {
    switch (method) {
      case 'Page.frameNavigated': {
        const frame = params.frame as { url: string; parentId?: string };
        if (frame.parentId !== undefined) return;
        this.url = toApp(frame.url);
        this.emit('did-navigate', makeEvent({}), this.url);
        return;
      }
      case 'Page.domContentEventFired':
        this.emit('dom-ready', makeEvent({}));
        return;
      case 'Page.loadEventFired':
        this.emit('did-finish-load', makeEvent({}));
        return;
      case 'Inspector.targetCrashed':
        this.emit('render-process-gone', makeEvent({}), { reason: 'crashed', exitCode: 1 });
        return;
      case 'Runtime.bindingCalled':
        void this.hearPage(JSON.parse(params.payload as string), params.executionContextId as number);
        return;
      case 'Fetch.requestPaused':
        void this.answer(params as unknown as PausedRequest);
        return;
    }
  }

  /** Ends with its target; a tab that the page opened all the same (a link with a target) is closed. */
  private hearOfTargets({ method, params }: CdpEvent): void {
    if (method === 'Target.targetDestroyed' && params.targetId === this.targetId) {
      this.close();
    }
    if (method !== 'Target.targetCreated') return;
    const info = params.targetInfo as { targetId: string; openerId?: string; url: string };
    if (info.openerId !== this.targetId) return;
    this.askToOpen(toApp(info.url));
    void this.options.chromium.send('Target.closeTarget', { targetId: info.targetId }).catch(() => undefined);
  }

  private askToOpen(url: string): void {
    if (this.openHandler({ url, disposition: 'foreground-tab' }).action !== 'deny') {
      throw new Error('the Electron double opens no second window for a page');
    }
  }

  private async hearPage(message: FromPage, contextId: number): Promise<void> {
    if (message.type === 'open') return this.askToOpen(toApp(message.url));
    const event = { sender: this, senderFrame: this.mainFrame };
    const args = this.codec.decode(message.args) as unknown[];
    const reply: ToPage = await this.options.ipcMain.answer(event, message.channel, args).then(
      (value) => ({ id: message.id, value: this.codec.encode(value) }),
      (error: Error) => ({ id: message.id, error: error.message }),
    );
    const expression = `${INBOX}(${JSON.stringify(reply)})`;
    // The page may have gone meanwhile; then nobody waits.
    await this.send('Runtime.evaluate', { contextId, expression }).catch(() => undefined);
  }

  private async answer(paused: PausedRequest): Promise<void> {
    const { protocol, session } = this.options;
    const isNavigation = paused.resourceType === 'Document' && paused.frameId === this.targetId;
    const isOurs = isNavigation && this.expected === paused.request.url;
    if (isOurs) this.expected = null;
    try {
      const command = await answerRequest(paused, {
        handlerOf: (scheme) => protocol.handlerOf(scheme),
        isAllowed: (url, method) => session.isAllowed(url, method),
        mayNavigate: (url) => !isNavigation || isOurs || this.mayNavigate(url),
      });
      await this.send(command.method, command.params);
    } catch (error) {
      if (!this.isGone) process.stderr.write(`the Electron double: ${String(error)}\n`);
    }
  }

  private mayNavigate(url: string): boolean {
    const event = makeEvent({ url, isMainFrame: true, isSameDocument: false });
    this.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import path from 'node:path';
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import type { AppUnderTest } from './app-under-test.ts';
import type { PageWatch } from './page-watch.ts';
import { killAll } from './processes.ts';

const SERVER = path.resolve(import.meta.dirname, '../../../dist/main/browser-host.cjs');

/** The browser host with a Chromium that has a profile of its own. */
export class BrowserApp implements AppUnderTest {
  readonly host = 'browser';
  private server: ChildProcess | null = null;
  private context: BrowserContext | null = null;
  private currentPage: Page | null = null;
  /** The same for the whole test: it is part of the origin, under which the plans lie. */
  private port = 0;
  private saved = 0;

  constructor(
    readonly folder: string,
    private readonly watch: PageWatch,
  ) {}

  get page(): Page {
    if (!this.currentPage) throw new Error('the program does not run');
    return this.currentPage;
  }

  async start(): Promise<void> {
    this.port ||= await freePort();
    this.server = spawn(process.execPath, [SERVER, '--port', String(this.port), '--data', this.folder], {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      // Where several desks would meet; a test that wants it makes the folder.
      env: { ...process.env, TSUDOI_DESK_FOLDER: path.join(this.folder, 'share') },
    });
    const url = await readAddress(this.server);
    this.context = await chromium.launchPersistentContext(path.join(this.folder, 'profile'), {
      ...(findChromium() ? { executablePath: findChromium() ?? '' } : {}),
      headless: true,
      chromiumSandbox: process.getuid?.() !== 0,
      acceptDownloads: true,
      locale: 'ja-JP',
      viewport: { width: 1360, height: 880 },
    });
    this.currentPage = this.context.pages()[0] ?? (await this.context.newPage());
    await this.watch.follow(this.currentPage);
    await this.currentPage.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await this.currentPage.goto(url);
  }

  async stop(): Promise<void> {
    await this.context?.close();
    if (this.server && this.server.exitCode === null && this.server.signalCode === null) {
      const gone = once(this.server, 'exit');
      this.server.kill('SIGTERM');
      await gone;
    }
    this.forget();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async kill9(): Promise<void> {
    await killAll(this.folder, [this.server?.pid]);
    await this.context?.close().catch(() => undefined);
    this.forget();
  }

  /** The desks' folder was named at the start. */
  async pickFolder(): Promise<void> {}

  async saveNext(action: () => Promise<unknown>): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), action()]);
    this.saved += 1;
    const file = path.join(this.folder, `saved-${this.saved}`, download.suggestedFilename());
    await download.saveAs(file);
    return file;
  }

  async printToPdf(action: () => Promise<unknown>): Promise<string> {
    await action();
    const root = this.page.locator('html[data-printed]');
    await expect(root).toBeAttached();
    this.saved += 1;
    const file = path.join(this.folder, `printed-${this.saved}.pdf`);
    await this.page.pdf({ path: file, preferCSSPageSize: true, printBackground: true, format: 'A4' });
    await root.evaluate((element) => element.removeAttribute('data-printed'));
    return file;
  }

  allowProblems(pattern: RegExp): void {
    this.watch.allow(pattern);
  }

  private forget(): void {
    this.context = null;
    this.server = null;
    this.currentPage = null;
  }
}

/** The address in the server's first line. */
async function readAddress(server: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of server.stdout ?? []) {
    said += String(chunk);
    const url = /http:\S+/.exec(said)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error(`the browser host gave no address: ${said}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

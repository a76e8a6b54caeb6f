import fs from 'node:fs';
import path from 'node:path';
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import { electronBinary } from '../../../scripts/lib/electron-binary.mjs';
import type { AppUnderTest } from './app-under-test.ts';
import type { PageWatch } from './page-watch.ts';
import { killAll } from './processes.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const DOUBLE = path.join(ROOT, 'dist/tests/electron-double/electron');

/** The program in Electron, or in the double that stands in for it. */
export class ElectronApp implements AppUnderTest {
  private electron: ElectronApplication | null = null;
  private currentPage: Page | null = null;
  private saved = 0;

  constructor(
    readonly host: 'double' | 'electron',
    readonly folder: string,
    private readonly watch: PageWatch,
  ) {}

  get page(): Page {
    if (!this.currentPage) throw new Error('the program does not run');
    return this.currentPage;
  }

  /** Runs a function in the main process; see Playwright's ElectronApplication.evaluate. */
  get main(): ElectronApplication {
    if (!this.electron) throw new Error('the program does not run');
    return this.electron;
  }

  async start(): Promise<void> {
    const executablePath = this.host === 'double' ? DOUBLE : electronBinary();
    if (executablePath === null) throw new Error('Electron is not installed');
    this.electron = await _electron.launch({
      executablePath,
      args: [ROOT],
      chromiumSandbox: this.host === 'electron',
      env: { ...stringsOf(process.env), CHROMIUM: findChromium() ?? '', TSUDOI_USER_DATA: this.folder },
    });
    this.currentPage = await this.electron.firstWindow();
    await this.watch.follow(this.currentPage);
    // A window is there before its page; the double's app:// stands under an address of its own.
    await this.currentPage.waitForURL(/tsudoi/);
  }

  async stop(): Promise<void> {
    await this.electron?.close();
    this.forget();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async kill9(): Promise<void> {
    const pid = this.electron?.process().pid;
    const closed = this.electron?.waitForEvent('close');
    await killAll(this.folder, [pid]);
    await closed;
    this.forget();
  }

  async saveNext(action: () => Promise<unknown>): Promise<string> {
    this.saved += 1;
    const folder = path.join(this.folder, `saved-${this.saved}`);
    fs.mkdirSync(folder);
    await this.main.evaluate(({ dialog }, target) => {
      const original = dialog.showSaveDialog;
      dialog.showSaveDialog = (async (_window: unknown, options: { defaultPath?: string }) => {
        dialog.showSaveDialog = original;
        const name = (options.defaultPath ?? 'unnamed').split(/[\\/]/).at(-1);
        return { canceled: false, filePath: `${target}/${name}` };
      }) as typeof dialog.showSaveDialog;
    }, folder);
    await action();
    // A file is renamed to its last name when it is whole; what is on its way is called otherwise.
    const finished = () => fs.readdirSync(folder).filter((name) => !name.includes('.tmp-'));
    await expect.poll(finished, { timeout: 15_000 }).toHaveLength(1);
    return path.join(folder, finished()[0] ?? '');
  }

  async pickFolder(folder: string, action: () => Promise<unknown>): Promise<void> {
    await this.main.evaluate(({ dialog }, target) => {
      const original = dialog.showOpenDialog;
      dialog.showOpenDialog = (async () => {
        dialog.showOpenDialog = original;
        return { canceled: false, filePaths: [target] };
      }) as typeof dialog.showOpenDialog;
    }, folder);
    await action();
  }

  printToPdf(action: () => Promise<unknown>): Promise<string> {
    return this.saveNext(action);
  }

  allowProblems(pattern: RegExp): void {
    this.watch.allow(pattern);
  }

  private forget(): void {
    this.electron = null;
    this.currentPage = null;
  }
}

const stringsOf = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

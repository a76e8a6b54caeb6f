import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import type { Document } from '../../shared/documents/document.ts';

/** Papers printed by a real Chromium through the product's own layout and print rules, without the screens around. */

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Whether PDFs can be made here at all, and read back. */
export const canPrint =
  findChromium() !== null &&
  ['pdftotext', 'pdftoppm', 'pdfinfo'].every((tool) => !spawnSync(tool, ['-v']).error);

export class PaperPress {
  private constructor(
    readonly folder: string,
    private readonly browser: Browser,
    private readonly url: string,
    private readonly close: () => void,
  ) {}

  static async start(): Promise<PaperPress> {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-press-'));
    const site = path.join(folder, 'site');
    await build({
      configFile: false,
      root: path.resolve(import.meta.dirname, 'print-page'),
      base: './',
      publicDir: false,
      logLevel: 'error',
      plugins: [react()],
      build: { outDir: site, emptyOutDir: true, target: 'chrome120', modulePreload: { polyfill: false } },
    });
    const server = createServer((request, response) => {
      const name = new URL(request.url ?? '/', 'http://localhost').pathname;
      const file = path.join(site, name === '/' ? 'index.html' : name);
      if (!fs.existsSync(file)) return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
      fs.createReadStream(file).pipe(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await chromium.launch({
      executablePath: findChromium() ?? '',
      chromiumSandbox: process.getuid?.() !== 0,
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    return new PaperPress(folder, browser, url, () => server.close());
  }

  /** Prints a paper; gives the path of the PDF. */
  async print(paper: Document, name: string): Promise<string> {
    const page = await this.browser.newPage();
    try {
      await page.goto(this.url);
      await page.waitForFunction(() => 'showPaper' in window);
      await page.evaluate(
        (document) =>
          (window as unknown as { showPaper: (paper: unknown) => Promise<void> }).showPaper(document),
        paper,
      );
      const file = path.join(this.folder, `${name}.pdf`);
      await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
      return file;
    } finally {
      await page.close();
    }
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.close();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { AppUnderTest, Host } from '../helpers/e2e/app-under-test.ts';
import { BrowserApp } from '../helpers/e2e/browser-app.ts';
import { ElectronApp } from '../helpers/e2e/electron-app.ts';
import { PageWatch } from '../helpers/e2e/page-watch.ts';

export interface HostOption {
  host: Host;
}

/**
 * `app`: the program on the project's host, with a data folder of this test alone. The test fails,
 * too, when the page was left with an uncaught error, a console.error or a CSP report.
 */
export const test = base.extend<HostOption & { app: AppUnderTest }>({
  host: ['browser', { option: true }],
  app: async ({ host }, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-e2e-'));
    const watch = new PageWatch();
    const app = host === 'browser' ? new BrowserApp(folder, watch) : new ElectronApp(host, folder, watch);
    try {
      await app.start();
      await use(app);
    } finally {
      await app.stop();
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
    expect(watch.unexpected(), 'problems on the page').toEqual([]);
  },
});

export { expect };

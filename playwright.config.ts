import { defineConfig } from '@playwright/test';
import { whyNotRealElectron } from './scripts/lib/real-electron.mjs';
import type { HostOption } from './tests/e2e/fixtures.ts';

/** What the renderer does alone, the same on every host, is tried on one of them. */
const RENDERER_ONLY = /@renderer/;

export default defineConfig<HostOption>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [
    { name: 'browser', use: { host: 'browser' }, testIgnore: /electron-.*\.spec\.ts/ },
    { name: 'double', use: { host: 'double' }, grepInvert: RENDERER_ONLY },
    ...(whyNotRealElectron() === null
      ? [{ name: 'electron', use: { host: 'electron' as const }, grepInvert: RENDERER_ONLY }]
      : []),
  ],
});

import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // No test may reach the real package: importing it starts a download of the binary.
    alias: { electron: path.resolve(import.meta.dirname, 'tests/helpers/electron-mock.ts') },
  },
  test: {
    environment: 'node',
    setupFiles: ['tests/helpers/property-seed.ts'],
    clearMocks: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          // Pure functions keep nothing from one file to the next, so their modules are loaded once
          // a worker: most of the time of this part was importing the same plan 180 times.
          name: 'pure',
          isolate: false,
          include: ['tests/unit/shared/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/integration/**/*.test.{ts,tsx}'],
          exclude: ['tests/unit/shared/**'],
        },
      },
    ],
  },
});

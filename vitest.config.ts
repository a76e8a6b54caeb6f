import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // No test may reach the real package: importing it starts a download of the binary.
    alias: { electron: path.resolve(import.meta.dirname, 'tests/helpers/electron-mock.ts') },
  },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/integration/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/helpers/property-seed.ts'],
    clearMocks: true,
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});

import type { KnipConfig } from 'knip';

export default {
  entry: [
    'src-main/electron/{main,preload}.ts',
    'src-main/browser-host/main.ts',
    'src-main/cli/main.ts',
    'src-main/worker/parse-worker.ts',
    'src-renderer/{main,paper,stage-window}.tsx',
    'src-renderer/store/hub-worker.ts',
    'scripts/*.mjs',
    'tests/electron-double/main.ts',
    // The bench starts each measure as a program of its own, by its path.
    'tests/bench/**/*.{mjs,ts,tsx}',
    'tests/fuzz/*.mjs',
    'tests/faults/*.mjs',
    'tests/fuzz/parsers/child.ts',
    'tests/integration/desks/desk-process.ts',
    // The page that papers are printed from in tests.
    'tests/helpers/print-page/main.tsx',
    'tests/e2e/**/*.spec.ts',
    'tests/{unit,integration}/**/*.test.{ts,tsx}',
  ],
  project: ['{shared,src-main,src-renderer,tests,scripts}/**/*.{ts,tsx,mjs}'],
  ignoreExportsUsedInFile: true,
  // Called by name from scripts/, not imported (axe-core by its path); electron-builder's own parts have no other door; the bench installs its peers itself.
  ignoreDependencies: [
    '@biomejs/biome',
    'axe-core',
    'electron-builder',
    'app-builder-lib',
    'builder-util',
    'csv-parse',
    'ical-generator',
    '@daypilot/daypilot-lite-react',
    '@event-calendar/core',
    '@fullcalendar/react',
    '@schedule-x/calendar',
    '@schedule-x/drag-and-drop',
    '@schedule-x/theme-default',
    'react-big-calendar',
    'temporal-polyfill',
    '@tanstack/react-table',
    'ag-grid-community',
    'ag-grid-react',
    'react-data-grid',
  ],
  ignoreBinaries: ['apt-get', 'mount', 'umount', 'soffice', 'pdftotext', 'pdftoppm', 'pdfinfo', 'pdffonts'],
  // The double's page and the alias of the unit tests are reached by path.
  ignore: ['tests/helpers/electron-mock.ts'],
} satisfies KnipConfig;

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const BIOME = path.resolve('node_modules/@biomejs/biome/bin/biome');

type Import = readonly [file: string, specifier: string];

const CROSSING: readonly Import[] = [
  ['shared/domain/a.ts', 'react'],
  ['shared/domain/a.ts', 'dexie'],
  ['shared/domain/a.ts', 'electron'],
  ['shared/domain/a.ts', 'node:fs'],
  ['shared/domain/a.ts', '../../src-main/files/outlet.ts'],
  ['shared/domain/a.ts', '../../src-renderer/store/session.ts'],
  ['src-main/bridge/a.ts', 'electron'],
  ['src-main/bridge/a.ts', '../electron/main-window.ts'],
  ['src-main/bridge/a.ts', '../../src-renderer/platform/bridge.ts'],
  ['src-main/bridge/a.ts', 'zustand'],
  ['src-main/formats/xlsx/a.ts', 'node:fs/promises'],
  ['src-main/electron/a.ts', '../browser-host/server.ts'],
  ['src-main/electron/a.ts', 'react'],
  ['src-renderer/features/schedule/a.tsx', 'dexie'],
  ['src-renderer/features/schedule/a.tsx', 'electron'],
  ['src-renderer/features/schedule/a.tsx', 'node:path'],
  ['src-renderer/features/schedule/a.tsx', '../../storage/database.ts'],
  ['src-renderer/features/schedule/a.tsx', '../../../src-main/bridge/handlers.ts'],
  ['src-renderer/app/a.tsx', 'dexie'],
  ['src-renderer/store/a.ts', '../features/schedule/schedule-screen.tsx'],
  ['src-renderer/storage/a.ts', '../store/session.ts'],
  ['src-renderer/platform/a.ts', '../store/session.ts'],
  ['src-renderer/ui/a.tsx', '../store/session.ts'],
  ['src-renderer/ui/a.tsx', '../platform/bridge.ts'],
  ['src-renderer/ui/a.tsx', '../../tests/helpers/electron-mock.ts'],
];

const ALLOWED: readonly Import[] = [
  ['shared/domain/a.ts', 'valibot'],
  ['src-main/bridge/a.ts', '../../shared/bridge/contract.ts'],
  ['src-main/electron/a.ts', 'electron'],
  ['src-main/worker/a.ts', 'node:child_process'],
  ['src-renderer/storage/a.ts', 'dexie'],
  ['src-renderer/store/a.ts', '../storage/plan-repository.ts'],
  ['src-renderer/features/schedule/a.tsx', '../../store/session.ts'],
  ['src-renderer/features/schedule/a.tsx', 'react-aria-components'],
];

/** Lints the imports, each in a file of its own in a tree like ours, under our own configuration; gives those that are errors. */
function refused(imports: readonly Import[]): Import[] {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-'));
  try {
    fs.copyFileSync('biome.json', path.join(root, 'biome.json'));
    const places = imports.map(([file, specifier], index) => {
      const place = path.join(path.dirname(file), `case-${index}${path.extname(file)}`);
      fs.mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
      fs.writeFileSync(path.join(root, place), `import { x } from '${specifier}';\nexport const y = x;\n`);
      return place;
    });
    const args = [
      BIOME,
      'lint',
      '--only=style/noRestrictedImports',
      '--reporter=github',
      '--max-diagnostics=none',
    ];
    const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    const errors = stdout
      .split('\n')
      .filter((line) => line.startsWith('::error') && line.includes('noRestrictedImports'));
    return imports.filter((_, index) => errors.some((line) => line.includes(`/${places[index]},`)));
  } finally {
    fs.rmSync(root, { recursive: true });
  }
}

test('an import that crosses a boundary is a lint error', () => {
  expect(refused(CROSSING)).toEqual(CROSSING);
});

test('an import along the arrows is none', () => {
  expect(refused(ALLOWED)).toEqual([]);
});

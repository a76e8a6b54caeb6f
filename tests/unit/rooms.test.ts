import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Which room may import which, as docs/architecture.md has it. The linter holds the borders
 * between processes; this holds the ones inside `shared` and between the renderer's rooms.
 */
const ROOT = path.resolve(import.meta.dirname, '../..');

const SHARED: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  text: ['lib'],
  reading: ['lib', 'text'],
  domain: ['lib', 'text', 'reading'],
  documents: ['lib', 'text', 'reading', 'domain'],
  input: ['lib', 'text', 'reading', 'domain', 'documents'],
  exchange: ['lib', 'text', 'reading', 'domain', 'documents', 'input'],
  intake: ['lib', 'text', 'reading', 'domain', 'documents', 'input', 'exchange'],
  bridge: ['lib', 'text', 'reading', 'domain', 'documents', 'input', 'exchange'],
};

const RENDERER: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  ui: ['i18n'],
  platform: ['i18n'],
  storage: [],
  store: ['storage', 'platform', 'i18n'],
  parts: ['store', 'ui', 'i18n'],
  print: ['i18n', 'ui', 'platform', 'store'],
  features: ['parts', 'store', 'print', 'platform', 'ui', 'i18n'],
  app: ['features', 'parts', 'store', 'print', 'platform', 'ui', 'i18n'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every relative import of the sources below `root`, as paths relative to it. */
function importsBelow(root: string): Import[] {
  return fs
    .readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const source = fs.readFileSync(path.join(root, file), 'utf8');
      return [...source.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map((match) => ({
        from: file,
        to: path.normalize(path.join(path.dirname(file), match[1] ?? '')),
      }));
    });
}

const roomOf = (file: string) => file.split(path.sep)[0] ?? '';

function wrongArrows(root: string, allowed: Readonly<Record<string, readonly string[]>>): string[] {
  return importsBelow(path.join(ROOT, root))
    .filter(({ from, to }) => from.includes(path.sep) && to.includes(path.sep) && roomOf(to) !== '..')
    .filter(({ from, to }) => roomOf(from) !== roomOf(to))
    .filter(({ from, to }) => !allowed[roomOf(from)]?.includes(roomOf(to)))
    .map(({ from, to }) => `${from} imports ${to}`);
}

describe('the rooms', () => {
  it('of shared are all named, and import only the ones below them', () => {
    const rooms = fs.readdirSync(path.join(ROOT, 'shared'), { withFileTypes: true });
    expect(rooms.filter((room) => room.isDirectory()).map((room) => room.name)).toEqual(
      Object.keys(SHARED).sort(),
    );
    expect(importsBelow(path.join(ROOT, 'shared')).length).toBeGreaterThan(1_000);
    expect(wrongArrows('shared', SHARED)).toEqual([]);
  });

  it('of the renderer import only the ones below them', () => {
    expect(wrongArrows('src-renderer', RENDERER)).toEqual([]);
  });
});

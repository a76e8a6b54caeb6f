import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../shared/lib/group-by.ts';

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
  /** Nothing of it is there when the program runs. */
  readonly isType: boolean;
}

/** Every relative import of the sources below `root`, as paths relative to it. */
function importsBelow(root: string): Import[] {
  return fs
    .readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const source = fs.readFileSync(path.join(root, file), 'utf8');
      return [...source.matchAll(/(import type [^;]*?)?(?:from|import)\s*\(?'(\.[^']+)'/g)].map((match) => ({
        from: file,
        to: path.normalize(path.join(path.dirname(file), match[2] ?? '')),
        isType: match[1] !== undefined,
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

const asValue = (one: Omit<Import, 'isType'>): Import => ({ ...one, isType: false });

/** A way along imports that comes back to where it began; null where there is none. */
function circle(imports: readonly Import[]): readonly string[] | null {
  const arrows = groupBy(imports, ({ from }) => from);
  const done = new Set<string>();
  function along(way: readonly string[], file: string): readonly string[] | null {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const { to } of arrows.get(file) ?? []) {
      const found = along([...way, file], to);
      if (found) return found;
    }
    done.add(file);
    return null;
  }
  for (const file of arrows.keys()) {
    const found = along([], file);
    if (found) return found;
  }
  return null;
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

  it('have no two files that wait for each other', () => {
    expect(
      circle(
        [
          { from: 'a', to: 'b' },
          { from: 'b', to: 'c' },
          { from: 'c', to: 'b' },
        ].map(asValue),
      ),
    ).toEqual(['b', 'c', 'b']);
    for (const root of ['shared', 'src-main', 'src-renderer'])
      expect(circle(importsBelow(path.join(ROOT, root)).filter(({ isType }) => !isType))).toBeNull();
  });
});

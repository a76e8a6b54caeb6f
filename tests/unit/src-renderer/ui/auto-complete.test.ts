import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/**
 * Chromium remembers what is typed into a field of text and offers it again: in a file of the profile that no disposal
 * reaches. So every such field says that it must not, whatever stands in it.
 */

const ROOT = path.resolve(import.meta.dirname, '../../../../src-renderer');
/** Kinds of inputs that the engine remembers nothing of. */
const FORGOTTEN = /\btype="(?:checkbox|radio|file|range|date|time|number|color)"/;

interface Field {
  readonly where: string;
  readonly tag: string;
}

/** The fields of a source: each tag with its attributes, braces in them counted. */
function fieldsOf(file: string): Field[] {
  const source = fs.readFileSync(path.join(ROOT, file), 'utf8');
  return [...source.matchAll(/<(?:input|textarea)\b/g)].map(({ index }) => {
    let depth = 0;
    let end = index;
    while (end < source.length && !(source[end] === '>' && depth === 0)) {
      if (source[end] === '{') depth += 1;
      if (source[end] === '}') depth -= 1;
      end += 1;
    }
    const line = source.slice(0, index).split('\n').length;
    return { where: `${file}:${line}`, tag: source.slice(index, end) };
  });
}

const fields = fs
  .readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .flatMap(fieldsOf);

/** Its attributes are made above the tag: there it must stand. */
const comesSpread = ({ where, tag }: Field): boolean =>
  /\{\.\.\.props\}/.test(tag) &&
  fs.readFileSync(path.join(ROOT, where.split(':')[0]!), 'utf8').includes("autoComplete: 'off'");

test('no field of text lets the engine remember what was typed into it', () => {
  const texts = fields.filter(({ tag }) => !FORGOTTEN.test(tag));
  expect(texts.length).toBeGreaterThan(30);
  const remembered = texts.filter(
    (field) => !field.tag.includes('autoComplete="off"') && !comesSpread(field),
  );
  expect(remembered.map(({ where }) => where)).toEqual([]);
});

test('a disposal needs nothing else: the sources have no form that the engine would save', () => {
  expect(fields.filter(({ tag }) => /\bautoComplete="(?!off")/.test(tag))).toEqual([]);
});

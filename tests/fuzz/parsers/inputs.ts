import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../helpers/hostile/crc32.ts';
import { type Member, zipOf } from '../../helpers/hostile/zip.ts';
import { byteMutation, type Mutation } from './mutations.ts';
import type { Random } from './random.ts';
import { type Tokens, tokensOf, xmlMutation } from './xml-mutations.ts';

/** An input to be: a fixture and the changes of it, drawn once and done as often as wanted. */
export interface Recipe {
  readonly count: number;
  /** The same recipe without its n-th change. */
  without(n: number): Recipe;
  cook(): Uint8Array;
}

/** Something inputs are made from. */
export type Fixture = (random: Random) => Recipe;

/**
 * @param value what the fixture is, taken apart so that a change can reach what matters in it
 * @param bytes puts it together again
 * @param mutation a change of it that leaves it readable more often than not; one input in eight is changed in its
 *   bytes as well
 */
export function fixture<T>(
  value: T,
  bytes: (value: T) => Uint8Array,
  mutation: (random: Random) => Mutation<T>,
): Fixture {
  const made = (steps: readonly Mutation<T>[], raw: readonly Mutation<Uint8Array>[]): Recipe => ({
    count: steps.length + raw.length,
    without: (n) =>
      n < steps.length ? made(steps.toSpliced(n, 1), raw) : made(steps, raw.toSpliced(n - steps.length, 1)),
    cook: () =>
      raw.reduce((input, step) => step(input), bytes(steps.reduce((input, step) => step(input), value))),
  });
  return (random) => {
    const isRaw = random.below(8) === 0;
    const count = (isRaw ? 0 : 1) + random.below(random.pick([1, 2, 2, 4, 8]));
    const steps = Array.from({ length: count }, () => mutation(random));
    return made(steps, isRaw ? [byteMutation(random)] : []);
  };
}

/** A part of a package: its XML in the open, or bytes; as packed before, where nothing has changed it. */
export interface Part {
  readonly name: string;
  readonly content: Tokens | Uint8Array;
  readonly packed?: Member;
  readonly saysSize?: number;
}

export const partOf = (name: string, plain: Buffer): Part => {
  const content = /\.(?:xml|rels|vml)$|mimetype/.test(name)
    ? tokensOf(plain.toString('utf8'))
    : new Uint8Array(plain);
  return { name, content, packed: pack({ name, content }) };
};

export const packageOf = (parts: readonly Part[]): Uint8Array =>
  zipOf(parts.map((part) => part.packed ?? pack(part)));

function pack({ name, content, saysSize }: Part): Member {
  const plain = content instanceof Uint8Array ? Buffer.from(content) : Buffer.from(content.join(''));
  return {
    name,
    deflated: deflateRawSync(plain, { level: 1 }),
    crc: crc32(plain),
    saysSize: saysSize ?? plain.length,
  };
}

/** Where people's words stand. */
const MAIN = /worksheets\/|sharedStrings|content\.xml|comments|ctrlProp|drawing/i;

/** A change of one part of a package, mostly of one with cells in it; seldom of the package itself. */
export function packageMutation(random: Random): Mutation<readonly Part[]> {
  const one = random.below(2 ** 20);
  const inMain = random.below(4) !== 0;
  const way = random.below(40);
  const onXml = xmlMutation(random);
  const onBytes = byteMutation(random);
  return (parts) => {
    const main = parts.flatMap(({ name }, at) => (!inMain || MAIN.test(name) ? [at] : []));
    const at = main[one % main.length] ?? 0;
    const part = parts[at];
    if (!part) return parts;
    if (way === 0) return parts.toSpliced(at, 1);
    if (way === 1) return parts.toSpliced(at, 0, part);
    const { name, content } = part;
    if (way === 2) return parts.with(at, { name, content, saysSize: one });
    return parts.with(at, {
      name,
      content: content instanceof Uint8Array ? onBytes(content) : onXml(content),
    });
  };
}

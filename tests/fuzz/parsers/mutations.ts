import { NASTY } from './nasty.ts';
import type { Random } from './random.ts';

/** A change of an input, drawn once and done again as often as wanted, so that a failure can be shrunk. */
export type Mutation<T> = (input: T) => T;

/** A change of bytes that knows nothing of what they mean. */
export function byteMutation(random: Random): Mutation<Uint8Array> {
  const at = random.below(2 ** 30);
  const length = 1 + random.below(random.pick([1, 4, 64, 1024]));
  const value = random.pick([0, 1, 0x22, 0x2c, 0x3c, 0x7f, 0x80, 0xff, random.below(256)]);
  const place = (bytes: Uint8Array): number => (bytes.length === 0 ? 0 : at % bytes.length);
  const cut = (bytes: Uint8Array, insert: Uint8Array, remove: number): Uint8Array => {
    const from = place(bytes);
    return Buffer.concat([
      bytes.subarray(0, from),
      insert,
      bytes.subarray(Math.min(bytes.length, from + remove)),
    ]);
  };
  switch (random.below(6)) {
    case 0:
      return (bytes) => bytes.subarray(0, place(bytes));
    case 1:
      return (bytes) => cut(bytes, new Uint8Array(), length);
    case 2:
      return (bytes) => cut(bytes, new Uint8Array(length).fill(value), 0);
    case 3:
      return (bytes) => cut(bytes, bytes.slice(place(bytes), place(bytes) + length), 0);
    default:
      return (bytes) => cut(bytes, Uint8Array.of(value), 1);
  }
}

/** How often something is said again: mostly once, seldom so often that what is quadratic shows. */
export const timesOf = (random: Random): number =>
  random.below(150) === 0 ? 3000 : random.pick([1, 1, 1, 1, 2, 3, 20]);

/** Most UTF-16 units that a part may become by being repeated. */
const MOST = 60_000;

/** The part said again and again, within reason. */
export const again = (part: string, times: number): string =>
  part.repeat(Math.max(1, Math.min(times, Math.floor(MOST / Math.max(1, part.length)))));

/** A change of a text by its lines, its tokens or its characters, that knows nothing of what it means. */
export function textMutation(random: Random): Mutation<string> {
  const nasty = random.pick(NASTY);
  const times = timesOf(random);
  const one = random.below(2 ** 30);
  const other = random.below(2 ** 30);
  const by = random.pick([
    /(?<=\n)/,
    /(?<=\n)/,
    /(?=<)|(?<=>)/,
    /(?=[,;:\t"=])|(?<=[,;:\t"=])/,
    /(?=[ 　])/u,
  ]);
  const byParts =
    (change: (list: string[], a: number, b: number) => void): Mutation<string> =>
    (text) => {
      const list = text.split(by);
      change(list, one % list.length, other % list.length);
      return list.join('');
    };
  switch (random.below(7)) {
    case 0:
      return byParts((list, a) => void list.splice(a, 1));
    case 1:
      return byParts((list, a) => void list.splice(a, 1, again(list[a] ?? '', times)));
    case 2:
      return byParts((list, a, b) => {
        [list[a], list[b]] = [list[b] ?? '', list[a] ?? ''];
      });
    case 3:
      return byParts((list, a) => void list.splice(a, 1, again(nasty, times)));
    case 4:
      return byParts((list, a) => void list.splice(a, 0, again(nasty, times)));
    case 5:
      return (text) => text.slice(0, one % (text.length + 1)) + nasty + text.slice(one % (text.length + 1));
    default:
      return (text) => text.slice(0, one % (text.length + 1));
  }
}

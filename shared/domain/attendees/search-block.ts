import { beginsMora, romajiWord } from '../../text/romaji.ts';
import type { Attendee } from '../collections/index.ts';
import { latinKey, writtenKey } from './person-key.ts';

/** So many people's keys are one text: a search looks through a text at a time, and into those alone that have it. */
export const BLOCK = 128;

/** Keys joined, with a mark behind each person's, and where each ends. */
interface Joined {
  readonly text: string;
  readonly ends: Uint32Array;
}

/** People with what they are found by. */
export interface SearchBlock {
  readonly people: readonly Attendee[];
  /** The own fields that have gone into the keys, by person. */
  readonly custom: readonly string[];
  readonly written: Joined;
  /** What of it is ASCII: much shorter, and looked through faster for what is typed in Latin letters. */
  readonly ascii: Joined;
  /** Readings in Latin letters, morae beginning in upper case; and the same in lower case. */
  readonly latin: Joined;
  readonly lower: string;
}

/** A word that is looked for. */
export interface SearchWord {
  readonly text: string;
  readonly inAscii: boolean;
  /** As readings are spelt; null where it is no Latin word. */
  readonly latin: string | null;
}

const ASCII = /^[!-~]+$/;

/** A word of a search. @param text a search key */
export const searchWord = (text: string): SearchWord => ({
  text,
  inAscii: ASCII.test(text),
  latin: romajiWord(text),
});

/** Behind each person's key; no key holds it. */
const MARK = '\0';
const NO_ASCII = /[^\0!-~]+/g;

/**
 * A block of people.
 * @param cityOf the search key of a person's city
 * @param customOf that of a person's own fields
 */
export function searchBlock(
  people: readonly Attendee[],
  cityOf: (person: Attendee) => string,
  customOf: (person: Attendee) => string,
): SearchBlock {
  const custom = people.map(customOf);
  const written = joined(people.map((person, n) => `${writtenKey(person)}\n${cityOf(person)}\n${custom[n]}`));
  const latin = joined(people.map(latinKey));
  return { people, custom, written, ascii: asciiOf(written), latin, lower: latin.text.toLowerCase() };
}

function joined(keys: readonly string[]): Joined {
  const ends = new Uint32Array(keys.length);
  let end = -1;
  keys.forEach((key, n) => {
    end += key.length + 1;
    ends[n] = end;
  });
  return { text: keys.join(MARK) + MARK, ends };
}

/** Runs of other letters are a line's end each, so that nothing is found across them. */
function asciiOf({ text, ends: { length } }: Joined): Joined {
  const ascii = text.replace(NO_ASCII, '\n');
  const ends = new Uint32Array(length);
  for (let n = 0, at = -1; n < length; n += 1) {
    at = ascii.indexOf(MARK, at + 1);
    ends[n] = at;
  }
  return { text: ascii, ends };
}

/** Who of a block is found by every word: a one in the person's place; null: nobody. */
export function findInBlock(block: SearchBlock, words: readonly SearchWord[]): Uint8Array | null {
  let found: Uint8Array | null = null;
  for (const word of words) {
    const hits = new Uint8Array(block.people.length);
    let any = look(word.inAscii ? block.ascii : block.written, word.text, hits);
    if (word.latin !== null) any = lookForLatin(block, word.latin, hits) || any;
    if (!any) return null;
    found = found === null ? hits : both(found, hits);
  }
  return found;
}

const both = (a: Uint8Array, b: Uint8Array): Uint8Array => a.map((one, n) => one & (b[n] ?? 0));

function look({ text, ends }: Joined, word: string, hits: Uint8Array): boolean {
  let at = text.indexOf(word);
  if (at < 0) return false;
  for (let n = 0; at >= 0; at = text.indexOf(word, ends[n])) {
    while ((ends[n] ?? at) < at) n += 1;
    hits[n] = 1;
  }
  return true;
}

function lookForLatin(
  { latin: { text, ends }, lower }: SearchBlock,
  word: string,
  hits: Uint8Array,
): boolean {
  let any = false;
  let n = 0;
  for (let at = lower.indexOf(word); at >= 0; ) {
    if (!beginsMora(text, at)) {
      at = lower.indexOf(word, at + 1);
      continue;
    }
    any = true;
    while ((ends[n] ?? at) < at) n += 1;
    hits[n] = 1;
    at = lower.indexOf(word, ends[n]);
  }
  return any;
}

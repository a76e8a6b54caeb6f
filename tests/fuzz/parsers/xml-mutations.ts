import { again, type Mutation, textMutation, timesOf } from './mutations.ts';
import { NASTY } from './nasty.ts';
import type { Random } from './random.ts';

/** An XML part as its tags and texts, in order. */
export type Tokens = readonly string[];

export const tokensOf = (xml: string): Tokens => xml.match(/<[^>]*>|[^<]+/g) ?? [];

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** Zero-based places of the tokens that pass. */
const placesOf = (tokens: Tokens, test: (token: string) => boolean): number[] =>
  tokens.flatMap((token, at) => (test(token) ? [at] : []));

const isText = (token: string): boolean => !token.startsWith('<') && token.trim() !== '';
const isOpening = (token: string): boolean => /^<[^/?!]/.test(token);
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;

/** Where the element that opens at a place ends; the place itself where it is empty or never closed. */
function endOf(tokens: Tokens, from: number): number {
  const name = nameOf(tokens[from]);
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    if (!token.startsWith('<') || nameOf(token) !== name) continue;
    if (token.startsWith('</')) depth -= 1;
    else if (!token.endsWith('/>')) depth += 1;
    if (depth <= 0) return at;
  }
  return from;
}

const nameOf = (tag: string | undefined): string => /^<\/?([\w:.-]+)/.exec(tag ?? '')?.[1] ?? '';

/**
 * A change that leaves the XML well-formed nearly always: a text, an attribute, or a whole element that is taken out,
 * said again or put in another's place. So what comes of it is read to the end, and not refused at the first tag.
 */
export function xmlMutation(random: Random): Mutation<Tokens> {
  const one = random.below(2 ** 30);
  const other = random.below(2 ** 30);
  const nasty = escaped(random.pick(NASTY));
  const number = String(random.pick([0, -1, 1, 2, 255, 16384, 1048577, 46315.5, 4294967295, 1e21]));
  const times = timesOf(random);
  const raw = textMutation(random);
  const at = (list: readonly number[], n: number): number | undefined => list[n % list.length];
  switch (random.below(12)) {
    case 0:
    case 1:
      return onText((_, text) => space(one) + again(nasty, times) + (other % 2 ? text : ''), one);
    case 2:
      return onText((texts) => texts[other % texts.length] ?? '', one);
    case 3:
      return onText(() => number, one);
    case 4:
    case 5:
      return onAttribute(
        (values) =>
          other % 3 === 0 ? nasty : other % 3 === 1 ? number : (values[other % values.length] ?? ''),
        one,
      );
    case 6:
      return onAttribute(() => null, one);
    case 7:
    case 8:
      return (tokens) => {
        const from = at(placesOf(tokens, isOpening), one);
        return from === undefined ? tokens : tokens.toSpliced(from, endOf(tokens, from) - from + 1);
      };
    case 9:
      return (tokens) => {
        const from = at(placesOf(tokens, isOpening), one);
        if (from === undefined || endOf(tokens, from) - from > tokens.length / 2) return tokens;
        const element = tokens.slice(from, endOf(tokens, from) + 1).join('');
        return tokens.toSpliced(from, 0, ...tokensOf(again(element, times)));
      };
    case 10:
      return (tokens) => {
        const from = at(placesOf(tokens, isOpening), one);
        const alike = placesOf(
          tokens,
          (token) => isOpening(token) && nameOf(token) === nameOf(tokens[from ?? 0]),
        );
        const to = at(alike, other);
        if (from === undefined || to === undefined || to <= endOf(tokens, from)) return tokens;
        const first = tokens.slice(from, endOf(tokens, from) + 1);
        const second = tokens.slice(to, endOf(tokens, to) + 1);
        return tokens.toSpliced(to, second.length, ...first).toSpliced(from, first.length, ...second);
      };
    default:
      return (tokens) => tokensOf(raw(tokens.join('')));
  }
}

const space = (one: number): string => (one % 5 === 0 ? ' ' : '');

function onText(change: (texts: readonly string[], text: string) => string, one: number): Mutation<Tokens> {
  return (tokens) => {
    const places = placesOf(tokens, isText);
    const place = places[one % places.length];
    if (place === undefined) return tokens;
    const texts = places.map((at) => tokens[at] ?? '');
    return tokens.with(place, change(texts, tokens[place] ?? ''));
  };
}

/** Null takes the attribute out; its values are those that it has anywhere in the part. */
function onAttribute(change: (values: readonly string[]) => string | null, one: number): Mutation<Tokens> {
  return (tokens) => {
    const places = placesOf(tokens, (token) => isOpening(token) && token.includes('="'));
    const place = places[one % places.length];
    if (place === undefined) return tokens;
    const tag = tokens[place] ?? '';
    const own = [...tag.matchAll(ATTRIBUTE)];
    const chosen = own[(one >> 8) % own.length];
    if (!chosen) return tokens;
    const [whole, name = ''] = chosen;
    const values = places.flatMap((at) =>
      [...(tokens[at] ?? '').matchAll(ATTRIBUTE)].flatMap(([, other, value = '']) =>
        other === name ? [value] : [],
      ),
    );
    const value = change(values);
    const written = value === null ? '' : `${name}="${value}"`;
    return tokens.with(place, tag.slice(0, chosen.index) + written + tag.slice(chosen.index + whole.length));
  };
}

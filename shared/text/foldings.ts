import { foldRadicals } from './radicals.ts';

/** A radical character of a text and what it would become. */
export interface Folding {
  readonly from: string;
  readonly to: string;
  /** How often it stands there. */
  readonly count: number;
}

/** What `foldRadicals` would change in a text, each character once, in the order it first stands there. */
export function foldingsOf(text: string): readonly Folding[] {
  const counts = new Map<string, number>();
  for (const [character] of text.matchAll(/[\u2e80-\u2fdf]/g))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts].flatMap(([from, count]) => {
    const to = foldRadicals(from);
    return to === from ? [] : [{ from, to, count }];
  });
}

import { folded, foldedText } from './folded.ts';

/** What stands where a name or a number was taken out of a sentence. It is part of the plan, so it has no language. */
export const TAKEN_OUT = '〔廃棄済〕';

/** Shorter texts are looked for as a whole field only: 林 is in too many words. */
const SHORTEST_NAME = 2;
const SHORTEST_NUMBER = 6;
const HEAD = 2;

interface Needle {
  readonly text: string;
  readonly isGone: boolean;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * What people who are disposed of are called and reached by, to be found in any text however it is spelt (with or
 * without spaces, in katakana, full-width, with hyphens). What somebody who stays is called is left alone, also where a
 * shorter name that goes is a part of it.
 */
export class Traces {
  private readonly byHead = new Map<string, Needle[]>();
  private readonly whole: ReadonlySet<string>;

  /**
   * @param gone texts of those who are disposed of
   * @param stays texts of those who stay
   */
  constructor(gone: Iterable<string>, stays: Iterable<string> = []) {
    const kept = new Set([...stays].map(foldedText));
    const lost = new Set([...gone].map(foldedText).filter((text) => text !== '' && !kept.has(text)));
    this.whole = lost;
    for (const text of lost) this.add({ text, isGone: true });
    for (const text of kept) this.add({ text, isGone: false });
    for (const needles of this.byHead.values()) needles.sort((a, b) => b.text.length - a.text.length);
  }

  get isEmpty(): boolean {
    return this.whole.size === 0;
  }

  /** Whether a text says something of them. */
  isIn(text: string): boolean {
    if (this.isEmpty || text === '') return false;
    const { text: key } = folded(text);
    return this.whole.has(key) || this.spansIn(key).length > 0;
  }

  /** The text without what it says of them; '' where it says nothing else. */
  takenOutOf(text: string): string {
    if (this.isEmpty || text === '') return text;
    const { text: key, from, to } = folded(text);
    if (this.whole.has(key)) return '';
    let rest = text;
    for (const span of this.spansIn(key).reverse())
      rest = rest.slice(0, from[span.from]) + TAKEN_OUT + rest.slice(to[span.to - 1]);
    return rest;
  }

  private add(needle: Needle): void {
    const { text } = needle;
    const shortest = /^[\d+]+$/.test(text) ? SHORTEST_NUMBER : SHORTEST_NAME;
    if (text.length < shortest) return;
    const head = text.slice(0, HEAD);
    const known = this.byHead.get(head);
    if (known) known.push(needle);
    else this.byHead.set(head, [needle]);
  }

  /** Where they are named, the longest name first at each place. */
  private spansIn(key: string): Span[] {
    const spans: Span[] = [];
    for (let at = 0; at < key.length; at += 1) {
      const hit = this.byHead.get(key.slice(at, at + HEAD))?.find(({ text }) => key.startsWith(text, at));
      if (!hit) continue;
      if (hit.isGone) spans.push({ from: at, to: at + hit.text.length });
      at += hit.text.length - 1;
    }
    return spans;
  }
}

import Encoding from 'encoding-japanese';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeCp932, toCp932 } from '../../../../shared/text/cp932.ts';

const decoder = new TextDecoder('shift_jis', { fatal: true });

/** Every pair of bytes that CP932 gives a character, user-defined ones included. */
function allPairs(): { bytes: number[]; character: string }[] {
  const pairs: { bytes: number[]; character: string }[] = [];
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      try {
        const character = decoder.decode(new Uint8Array([lead, trail]));
        if ([...character].length === 1) pairs.push({ bytes: [lead, trail], character });
      } catch {
        // Not a pair of CP932.
      }
    }
  }
  return pairs;
}

describe('CP932', () => {
  test('all 9,604 pairs come back as the same character: none is lost, none is replaced', () => {
    const pairs = allPairs();
    expect(pairs).toHaveLength(9_604);
    const text = pairs.map(({ character }) => character).join('');
    expect(toCp932(text)).toEqual({ text, replaced: [] });
    expect(decoder.decode(encodeCp932(text))).toBe(text);
  });

  test('bytes are those of another encoder wherever that one has the character', () => {
    let compared = 0;
    for (const character of new Set(allPairs().map((pair) => pair.character))) {
      let theirs: number[];
      try {
        theirs = Encoding.convert(Encoding.stringToCode(character), {
          from: 'UNICODE',
          to: 'SJIS',
          type: 'array',
          fallback: 'error',
        });
      } catch {
        continue;
      }
      // It may choose another of two pairs for the same character; ours must read the same.
      expect(decoder.decode(encodeCp932(character))).toBe(decoder.decode(new Uint8Array(theirs)));
      compared += 1;
    }
    expect(compared).toBeGreaterThan(6_000);
  });

  test('what it lacks is told, with what stands in for it; never a question mark', () => {
    const { text, replaced } = toCp932('𠮷田と森鷗外 〜 10−5 葛\u{e0100} ⼾籍 😀😀');
    expect(text).toBe('吉田と森鴎外 ～ 10－5 葛 戸籍 〓〓');
    expect(replaced).toEqual([
      { character: '𠮷', by: '吉', count: 1 },
      { character: '鷗', by: '鴎', count: 1 },
      { character: '〜', by: '～', count: 1 },
      { character: '−', by: '－', count: 1 },
      { character: '\u{e0100}', by: '', count: 1 },
      { character: '⼾', by: '戸', count: 1 },
      { character: '😀', by: '〓', count: 2 },
    ]);
  });

  test('whatever is written: it decodes to what was said to be written, and a change is always listed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const said = toCp932(text);
        expect(decoder.decode(encodeCp932(text))).toBe(said.text);
        if (said.text !== text) expect(said.replaced.length).toBeGreaterThan(0);
        else expect(said.replaced).toEqual([]);
      }),
    );
  });
});

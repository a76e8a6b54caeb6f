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

  test('single bytes come back too: ASCII to DEL, and half-width kana', () => {
    const singles = [
      ...Array.from({ length: 0x80 }, (_, byte) => byte),
      ...Array.from({ length: 0x3f }, (_, at) => 0xa1 + at),
    ];
    // The decoder takes some controls for others (ICU): ASCII is itself.
    const text =
      String.fromCharCode(...singles.slice(0, 0x80)) + decoder.decode(new Uint8Array(singles.slice(0x80)));
    expect(toCp932(text)).toEqual({ text, replaced: [] });
    expect([...encodeCp932(text)]).toEqual(singles);
  });

  test('of two pairs a character gets the one that other programs write: NEC’s before IBM’s, IBM’s own before NEC’s copy', () => {
    // ① ㈱ Ⅰ stand in NEC’s row 13, ∵ ≒ in the first rows; 﨑 髙 ⅰ in IBM’s, of which rows ED and EE are copies.
    const pairs = {
      '①': 0x8740,
      '㈱': 0x878a,
      Ⅰ: 0x8754,
      '∵': 0x81e6,
      '≒': 0x81e0,
      髙: 0xfbfc,
      﨑: 0xfab1,
      ⅰ: 0xfa40,
    };
    for (const [character, pair] of Object.entries(pairs))
      expect([...encodeCp932(character)], character).toEqual([pair >> 8, pair & 0xff]);
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

  test('signs that it has only full-width stand in for themselves: a sum in ¥ stays one, and is no \\', () => {
    const signs = '¥1,000 ‖ ¢ £ ¬ ‾ — – • \u00a0';
    expect(toCp932(signs).text).toBe('￥1,000 ∥ ￠ ￡ ￢ ￣ ― － ・  ');
    expect(
      toCp932(signs)
        .replaced.map(({ character }) => character)
        .join(''),
    ).toBe('¥‖¢£¬‾—–•\u00a0');
    // Byte 5C is drawn as ¥ in Japanese fonts and read as a backslash: it is none that was written here.
    expect([...encodeCp932('¥')]).toEqual([0x81, 0x8f]);
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

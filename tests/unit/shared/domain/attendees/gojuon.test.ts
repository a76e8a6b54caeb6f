import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  gojuonKey,
  lacksReading,
  packedKey,
  packedReading,
  sortReading,
} from '../../../../../shared/domain/attendees/gojuon.ts';

const kana = fc.constantFrom(
  ...'あいうえおかがきくけこさざしすせそただちつてとなにぬねのはばぱひふへほまみむめもやゆよらりるれろわをん',
);
const reading = fc.string({ unit: kana, minLength: 1, maxLength: 6 });
const collator = new Intl.Collator('ja', { sensitivity: 'base' });
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const base = (text: string): string => gojuonKey(text).split('\u0000')[0]!;

describe('gojuonKey', () => {
  test('puts readings in the order that the Japanese collation gives them', () => {
    fc.assert(
      fc.property(reading, reading, (a, b) => {
        expect(order(base(a), base(b))).toBe(Math.sign(collator.compare(a, b)));
      }),
    );
  });

  test('does not see width, script, spaces and middle dots', () => {
    const same = ['たかはし ゆみこ', 'タカハシ　ユミコ', 'ﾀｶﾊｼ ﾕﾐｺ', 'たかはし・ゆみこ'];
    expect(new Set(same.map(gojuonKey)).size).toBe(1);
  });

  test('sorts voiced and small kana and long marks with their plain ones', () => {
    const sorted = ['ばた', 'はだ', 'はつとり', 'はっとり', 'はた'].sort((a, b) =>
      order(gojuonKey(a), gojuonKey(b)),
    );
    expect(sorted).toEqual(['はた', 'はだ', 'ばた', 'はっとり', 'はつとり']);
    expect(base('ケーキ')).toBe('けえき');
  });

  test('orders the same reading always in the same way', () => {
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 8 }), (readings) => {
        const sort = (list: string[]): string[] =>
          [...list].sort((a, b) => order(gojuonKey(a), gojuonKey(b)));
        expect(sort([...readings].reverse())).toEqual(sort(readings));
      }),
    );
  });
});

describe('packedKey', () => {
  test('gives the same order, and one byte for a letter of kana', () => {
    const written = fc.string({ unit: fc.constantFrom(...'あいぁゔかがゝゞーカガッ09azΩ漢 ') });
    fc.assert(
      fc.property(written, written, (a, b) => {
        const [left, right] = [gojuonKey(a), gojuonKey(b)];
        if (/[^\0-\x7f\u3041-\u30fc]/.test(left + right)) return;
        expect(order(packedKey(left), packedKey(right))).toBe(order(left, right));
      }),
    );
    expect(packedKey(gojuonKey('さとー ゔぁ'))).toMatch(/^[\0-\xff]+$/);
    expect(order(packedKey(gojuonKey('漢')), packedKey(gojuonKey('ん')))).toBe(1);
  });

  test('keeps different keys apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        if (/[\uf080-\uf0ff]/.test(a + b)) return;
        expect(packedKey(a) === packedKey(b)).toBe(a === b);
      }),
    );
  });
});

describe('sortReading', () => {
  test('takes a name in kana for its own reading, and nothing else', () => {
    expect(sortReading({ reading: '', name: 'ジャン・デュポン' })).toBe('ジャン・デュポン');
    expect(sortReading({ reading: '', name: '髙橋 由美子' })).toBe('');
    expect(sortReading({ reading: 'たかはし', name: '髙橋' })).toBe('たかはし');
    expect(lacksReading({ reading: ' ', name: 'Jörg Weiß' })).toBe(true);
  });
});

test('packedReading gives the packed key of any reading', () => {
  const written = fc.string({
    unit: fc.constantFrom(...'あいぁゔかがゎゕゖゝゞーカガッァヴヶヷｶﾞ゛\u3099 　・.＝、-09azＡéΩ漢'),
  });
  fc.assert(
    fc.property(written, (text) => {
      expect(packedReading(text)).toBe(packedKey(gojuonKey(text)));
    }),
    { numRuns: 1_000 },
  );
});

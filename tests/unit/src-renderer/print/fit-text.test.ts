import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printedWidth } from '../../../../shared/text/printed-width.ts';
import { fitText } from '../../../../src-renderer/print/cards/fit-text.ts';

const NAME_BOX = { width: 83, height: 16, max: 9.2, min: 7.05, leading: 1.15 };

/** Names as they come: Japanese, Latin, with marks, variation selectors, surrogates, spaces. */
const names = fc
  .array(
    fc.constantFrom(
      '佐',
      '藤',
      '一',
      '𠮷',
      '﨑',
      '邉󠄀',
      'サ',
      'ー',
      'ン',
      'ゃ',
      'J',
      'W',
      'é',
      'i',
      '-',
      ' ',
      '・',
      '（',
      '）',
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('a text in a box', () => {
  test('a usual name stands in one line at full size', () => {
    expect(fitText('佐藤 一郎', NAME_BOX)).toEqual({ size: 9.2, lines: ['佐藤 一郎'] });
  });

  test('a longer one is set smaller, down to the limit, before it is broken', () => {
    const { size, lines } = fitText('東久世通禧左衛門之助太郎', { ...NAME_BOX, width: 90 });
    expect(lines).toHaveLength(1);
    expect(size).toBeCloseTo(90 / 12, 5);
    expect(fitText('東久世通禧左衛門之助太郎次郎丸', NAME_BOX).lines).toHaveLength(2);
  });

  test('breaks at a space where there is one, and into lines of about the same length', () => {
    expect(fitText('Jean-Baptiste de la Fontaine-Rousseau', NAME_BOX).lines).toEqual([
      'Jean-Baptiste de la',
      'Fontaine-Rousseau',
    ]);
    const lengths = fitText('寿限無寿限無五劫のすりきれ海砂利水魚の水行末雲', NAME_BOX).lines.map(
      (line) => line.length,
    );
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(2);
  });

  test('nothing is lost, nothing stands out of the box, whatever the text', () => {
    const boxes = fc.record({
      width: fc.integer({ min: 20, max: 190 }),
      height: fc.integer({ min: 4, max: 40 }),
      max: fc.integer({ min: 2, max: 30 }),
      min: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(names, boxes, (name, box) => {
        const { size, lines } = fitText(name, box);
        const plain = (text: string): string => text.replace(/\s/gu, '');
        expect(plain(lines.join(''))).toBe(plain(name));
        expect(size).toBeLessThanOrEqual(box.max);
        expect(lines.length * size * 1.25).toBeLessThanOrEqual(box.height + 1e-6);
        // A single character wider than the box has nowhere else to go.
        for (const line of lines)
          if ([...line.normalize('NFD')].length > 2)
            expect(printedWidth(line) * size).toBeLessThanOrEqual(box.width + 1e-6);
        for (const line of lines) expect(line).not.toMatch(/^[\u{e0100}\ufe00]/u);
      }),
    );
  });

  test('accents take no room, half-width kana half', () => {
    expect(printedWidth('é')).toBe(printedWidth('e'));
    expect(printedWidth('ｱｲ')).toBe(1);
    expect(printedWidth('𠮷')).toBe(1);
  });
});

test('a Latin name breaks behind a hyphen or at a space, never inside a word that can be set smaller', () => {
  const box = { width: 40, height: 16, max: 9, min: 7 };
  const { lines, size } = fitText('Maximilian Alexander von Habsburg-Lothringen', box);
  expect(lines.join('|')).toMatch(/^[A-Za-z|\- ]+$/);
  for (const line of lines) expect(line).toMatch(/^(Maximilian|Alexander|von|Habsburg-|Lothringen)/);
  expect(size).toBeLessThan(box.min);
  const katakana = fitText('スリニヴァサン・ラマヌジャン', { width: 30, height: 16, max: 6, min: 4 });
  expect(katakana.lines).toEqual(['スリニヴァサン・', 'ラマヌジャン']);
});

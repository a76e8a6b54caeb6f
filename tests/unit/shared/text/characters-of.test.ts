import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charactersOf } from '../../../../shared/text/characters-of.ts';

test('the same characters as a set of them, half a pair and pairs of halves included', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      // Texts stand apart: what ends one and begins the next is no pair.
      const wanted = new Set(texts.flatMap((text) => [...text]));
      expect(new Set(charactersOf(texts))).toEqual(wanted);
    }),
  );
  expect(new Set(charactersOf(['𠮷髙', '\ud842', '\udfb7a', '\ud842\ud842']))).toEqual(
    new Set(['𠮷', '髙', '\ud842', '\udfb7', 'a']),
  );
});

import { expect, test } from 'vitest';
import { isKept } from '../../../../src-renderer/store/backups.ts';

test('a plan is called kept up to what main has read back, and never while main holds other changes', () => {
  const kept = { a: 5 };
  expect(isKept('a', 5)({ kept, newer: [] })).toBe(true);
  expect(isKept('a', 6)({ kept, newer: [] })).toBe(false);
  expect(isKept('b', 1)({ kept, newer: [] })).toBe(false);
  expect(isKept(undefined, 0)({ kept, newer: [] })).toBe(false);
  expect(isKept('a', 1)({ kept, newer: [{ planId: 'a', seq: 5, here: 1, missing: 0 }] })).toBe(false);
});

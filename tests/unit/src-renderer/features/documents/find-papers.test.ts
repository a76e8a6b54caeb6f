import { expect, test } from 'vitest';
import { findPapers } from '../../../../../src-renderer/features/documents/find-papers.ts';
import { paperNames as en } from '../../../../../src-renderer/i18n/en/paper-names.ts';
import { paperNames as ja } from '../../../../../src-renderer/i18n/ja/paper-names.ts';
import { PAPERS } from '../../../../../src-renderer/store/paper-choices.ts';

test('nothing typed finds every paper', () => {
  expect(findPapers('', ja)).toEqual(PAPERS);
});

test('a paper is found by its name or by what is said of it, in the language of the screen', () => {
  expect(findPapers('乗車', ja)).toEqual(['boarding-list']);
  expect(findPapers('ics', ja)).toEqual(['calendar']);
  expect(findPapers('名簿 取扱注意', ja)).toContain('activity-lists');
  expect(findPapers('badge', en)).toContain('badges');
  expect(findPapers('請求書', ja)).toEqual([]);
});

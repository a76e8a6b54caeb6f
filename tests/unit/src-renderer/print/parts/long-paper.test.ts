import { expect, test } from 'vitest';
import type { Document, DocumentBlock } from '../../../../../shared/documents/document.ts';
import { isLong } from '../../../../../src-renderer/print/parts/long-paper.ts';
import { partRules } from '../../../../../src-renderer/print/parts/part-rules.ts';

const table = (rows: number): DocumentBlock => ({
  kind: 'table',
  caption: null,
  columns: [],
  sections: [{ heading: null, rows: Array.from({ length: rows }, () => ({ cells: [] })) }],
});
const paper = (more: Partial<Document>): Document => ({
  id: 'attendee-list',
  language: 'ja',
  title: '',
  subtitle: [],
  marks: [],
  edition: '',
  page: { size: 'A4', orientation: 'portrait' },
  blocks: [table(300)],
  notes: [],
  ...more,
});

test('lines, blocks and copies make a paper long; a booklet never is', () => {
  expect(isLong(paper({}))).toBe(false);
  expect(isLong(paper({ blocks: [table(300), table(300)] }))).toBe(true);
  expect(isLong(paper({ copies: ['1', '2', '3'] }))).toBe(true);
  const receipts = Array.from({ length: 601 }, (): DocumentBlock => ({ kind: 'paragraph', text: '' }));
  expect(isLong(paper({ blocks: receipts }))).toBe(true);
  expect(isLong(paper({ blocks: [table(5000)], layout: 'booklet' }))).toBe(false);
});

test('the first part counts from 1 out of all, later ones go on and bear the marks of later pages', () => {
  const start = partRules({ first: 1, all: 84, copy: null, from: 0 });
  expect(start).toContain('counter(page) " / 84"');
  expect(start).not.toContain('counter-set');
  const next = partRules({ first: 41, all: 84, copy: null, from: 40 });
  expect(next).toContain('counter-set: page 41');
  expect(next).toContain('--page-marks');
});

test('a numbered copy that goes on counts its own pages', () => {
  const rules = partRules({ first: 6, all: 7, copy: 2, from: 19 });
  expect(rules).toContain('counter-set: copy-3 6');
  expect(rules).not.toContain(' / 7');
});

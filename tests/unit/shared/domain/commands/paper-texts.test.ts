import { expect, test } from 'vitest';
import { carriedTexts } from '../../../../../shared/domain/carry-over/carried-texts.ts';
import { toldRow } from '../../../../../shared/domain/merge/tell.ts';
import { attempt, doing, yamagata } from '../../../../helpers/plans.ts';

const FIELD = { field: 'overview.purpose', language: 'ja' } as const;

test('a text is written, left out, and given back', () => {
  const written = doing(yamagata(), 'setPaperText', { ...FIELD, text: '趣旨の文\n\n' });
  expect(written.rows.paperTexts.get('overview.purpose|ja')).toEqual({ ...FIELD, text: '趣旨の文' });
  const empty = doing(written, 'setPaperText', { ...FIELD, text: '' });
  expect(empty.rows.paperTexts.get('overview.purpose|ja')?.text).toBe('');
  const back = doing(empty, 'setPaperText', { ...FIELD, text: null });
  expect(back.rows.paperTexts.size).toBe(0);
});

test('what changes nothing or is too long is refused', () => {
  expect(attempt(yamagata(), 'setPaperText', { ...FIELD, text: null })).toMatchObject({
    ok: false,
    error: { code: 'nothing-to-do' },
  });
  const text = 'あ'.repeat(10_001);
  expect(attempt(yamagata(), 'setPaperText', { ...FIELD, text })).toMatchObject({
    ok: false,
    error: { code: 'invalid-row' },
  });
});

test('the next meeting begins with the texts, but not with the number and date of a letter', () => {
  let plan = doing(yamagata(), 'setPaperText', { ...FIELD, text: '趣旨' });
  for (const field of ['notice.number', 'notice.date', 'notice.body'])
    plan = doing(plan, 'setPaperText', { field, language: 'ja', text: '文' });
  expect(carriedTexts(plan).map(({ field }) => field)).toEqual(['overview.purpose', 'notice.body']);
});

test('a merge calls a text by the name it has on the screen', () => {
  const after = { ...FIELD, text: '趣旨' };
  const change = { collection: 'paperTexts', key: 'overview.purpose|ja', before: null, after } as const;
  expect(toldRow(yamagata(), change, 'ja').title).toBe('趣旨');
});

import { describe, expect, test } from 'vitest';
import { errorSentence } from '../../../../shared/bridge/error-sentences.ts';
import { systemReason } from '../../../../shared/bridge/system-reasons.ts';
import { appError } from '../../../../shared/lib/errors.ts';

describe('systemReason', () => {
  test('says the usual causes in words and keeps the system’s name', () => {
    expect(systemReason('ENOENT', 'ja')).toBe('見つかりません：ENOENT');
    expect(systemReason('ETIMEDOUT', 'en')).toBe('no response: ETIMEDOUT');
  });

  test('leaves any other text as it is', () => {
    for (const why of ['read back differs', 'constructor', '']) expect(systemReason(why, 'ja')).toBe(why);
  });

  test('stands in the sentence a person reads', () => {
    const error = appError('desks-unreachable', { name: '受付', why: 'ENOENT' });
    expect(errorSentence(error, 'ja')).toContain('「受付」に届きません（見つかりません：ENOENT）。');
    expect(errorSentence(error, 'en')).toContain('cannot be reached (it is not there: ENOENT).');
  });
});

import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { startFailureOf } from '../../../../src-renderer/store/start-failure.ts';

const engine = (name: string, message: string): DOMException => new DOMException(message, name);

test.each([
  ['full', engine('QuotaExceededError', 'Encountered full disk while opening backing store.')],
  ['full', new Dexie.OpenFailedError('not opened', engine('QuotaExceededError', ''))],
  ['held', engine('UnknownError', 'Internal error opening backing store for indexedDB.open.')],
  [
    'held',
    new Dexie.OpenFailedError('not opened', engine('UnknownError', 'Internal error opening backing store.')),
  ],
  ['other', new Error('something else')],
  ['other', 'no error at all'],
])('%s', (kind, error) => {
  expect(startFailureOf(error)).toBe(kind);
});

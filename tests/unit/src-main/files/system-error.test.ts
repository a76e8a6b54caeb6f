import { describe, expect, test } from 'vitest';
import { readingError, writingError } from '../../../../src-main/files/system-error.ts';

const refused = (code: string) => Object.assign(new Error('/secret/path'), { code });

describe('a system error', () => {
  test.each([
    ['ENOENT', 'not-found', 'no-such-folder'],
    ['ENOTDIR', 'not-found', 'no-such-folder'],
    ['EISDIR', 'is-a-folder', 'is-a-folder'],
    ['EACCES', 'no-permission', 'no-write-permission'],
    ['EPERM', 'no-permission', 'no-write-permission'],
    ['EROFS', 'read-failed', 'no-write-permission'],
    ['ENOSPC', 'read-failed', 'disk-full'],
    ['EIO', 'read-failed', 'write-failed'],
  ])('%s is %s when reading, %s when writing', (why, reading, writing) => {
    expect(readingError(refused(why), 'a.csv')).toEqual({ code: reading, facts: { name: 'a.csv', why } });
    expect(writingError(refused(why), 'a.csv')).toEqual({ code: writing, facts: { name: 'a.csv', why } });
  });

  test('that is none says so, without the path', () => {
    const facts = { name: 'a.csv', why: 'unknown' };
    expect(readingError(new Error('/secret/path'), 'a.csv')).toEqual({ code: 'read-failed', facts });
    expect(writingError('/secret/path', 'a.csv')).toEqual({ code: 'write-failed', facts });
  });
});

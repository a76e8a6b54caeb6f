import { expect, test } from 'vitest';
import { REMOVED, restamp, stamp } from '../../../../../shared/domain/plan/stamps.ts';

const a1 = stamp('a', 1);
const b2 = stamp('b', 2);

test('a write stamps the fields that changed and leaves the others', () => {
  const first = restamp({}, null, { name: '山田', tags: ['x'] }, a1);
  expect(first).toEqual({ name: a1, tags: a1 });
  expect(restamp(first, { name: '山田', tags: ['x'] }, { name: '山川', tags: ['x'] }, b2)).toEqual({
    name: b2,
    tags: a1,
  });
});

test('a removal leaves its own stamp, and a row that comes back loses it', () => {
  const gone = restamp({ name: a1 }, { name: '山田' }, null, b2);
  expect(gone).toEqual({ name: a1, [REMOVED]: b2 });
  expect(restamp(gone, null, { name: '山田' }, 'a:3')).toEqual({ name: 'a:3' });
});

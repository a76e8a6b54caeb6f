import { Encrypter } from 'age-encryption';
import { expect, test } from 'vitest';
import { errorSentence } from '../../../../shared/bridge/error-sentences.ts';
import { toPlanFile } from '../../../../shared/domain/plan/plan-file.ts';
import { isLocked, lock } from '../../../../src-main/formats/plan-file/passphrase.ts';
import { openPlanFile } from '../../../../src-main/formats/plan-file/read-plan-file.ts';
import { writePlanFile } from '../../../../src-main/formats/plan-file/write-plan-file.ts';
import { peopledPlan } from '../../../helpers/sample-people.ts';

const about = { source: 'Tsudoi 0.1.0', savedAt: '2025-10-01T00:00:00.000Z' };
const file = toPlanFile(peopledPlan(), () => ({ name: 'a:1' }), about);
const NAME = '第8回.tsudoi';
const locked = await lock(writePlanFile(file), '山形の果物 2025');

test('a plan under a passphrase comes back with it, and nothing of it is readable without', async () => {
  expect(isLocked(locked)).toBe(true);
  const text = Buffer.from(locked).toString('utf8');
  for (const person of file.rows.attendees ?? []) expect(text).not.toContain(person.value?.name);
  expect(text).not.toContain('tsudoi-plan');
  expect(await openPlanFile(locked, NAME, '山形の果物 2025')).toEqual({ ok: true, value: file });
});

test('a file that is not locked is opened whether a passphrase is given or not', async () => {
  const plain = writePlanFile(file);
  expect(isLocked(plain)).toBe(false);
  expect(await openPlanFile(plain, NAME, 'x')).toEqual({ ok: true, value: file });
});

test.each([
  ['no passphrase', undefined, 'passphrase-needed'],
  ['a wrong one', '山形の果物 2026', 'passphrase-wrong'],
])('%s is told', async (_what, passphrase, code) => {
  const result = await openPlanFile(locked, NAME, passphrase);
  expect(result).toMatchObject({ ok: false, error: { code, facts: { name: NAME } } });
  expect(!result.ok && errorSentence(result.error, 'ja')).toMatch(/合言葉.*何も変更していません/);
});

// Each try is a scrypt of its own.
test('a damaged locked file is told, wherever it is hit or cut', { timeout: 90_000 }, async () => {
  for (const at of [locked.length - 3, locked.length >> 1, 120]) {
    const bad = locked.slice();
    bad[at] = (bad[at] ?? 0) ^ 4;
    expect(await openPlanFile(bad, NAME, '山形の果物 2025')).toMatchObject({ ok: false });
    expect(await openPlanFile(locked.slice(0, at), NAME, '山形の果物 2025')).toMatchObject({ ok: false });
  }
});

test('a file that asks for too much work, or is locked for a key, is refused before any of it is done', async () => {
  const head = Buffer.from(locked)
    .toString('latin1')
    .replace(/^(-> scrypt \S+) 16$/m, '$1 25');
  const costly = Buffer.from(head, 'latin1');
  expect(await openPlanFile(costly, NAME, 'x')).toMatchObject({
    error: { code: 'passphrase-work', facts: { work: 25, most: 18 } },
  });
  const encrypter = new Encrypter();
  encrypter.addRecipient('age1cy0su9fwf3gf9mw868g5yut09p6nytfmmnktexz2ya5uqg9vl9sss4euqm');
  expect(await openPlanFile(await encrypter.encrypt('x'), NAME, 'x')).toMatchObject({
    error: { code: 'plan-file-broken' },
  });
});

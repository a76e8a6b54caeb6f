import * as v from 'valibot';
import { expect, test } from 'vitest';
import { fromPlanFile, planFileSchema, toPlanFile } from '../../../../../shared/domain/plan/plan-file.ts';
import { rowsOf, yamagata } from '../../../../helpers/plans.ts';

const about = { source: 'test', savedAt: '2026-10-01T00:00:00.000Z' };
const file = () => structuredClone(toPlanFile(yamagata(), () => ({ title: 'a:1' }), about));

test('a plan comes back from its file as it was', () => {
  const plan = fromPlanFile(v.parse(planFileSchema, file()));
  expect(plan.ok && rowsOf(plan.value)).toEqual(rowsOf(yamagata()));
});

type File = ReturnType<typeof file>;

test.each<[string, (spoiled: File) => void, string]>([
  ['an unknown collection', (spoiled) => Object.assign(spoiled.rows, { secret: [] }), 'unknown collection'],
  [
    'a polluting collection name',
    (spoiled) => Object.defineProperty(spoiled.rows, '__proto__', { value: [], enumerable: true }),
    'unknown collection',
  ],
  [
    'a row under another key',
    (spoiled) => Object.assign(spoiled.rows.days![0]!, { key: 'x' }),
    'key does not match its row',
  ],
  ['no meeting', (spoiled) => Object.assign(spoiled.rows, { meeting: [] }), 'missing'],
])('%s is refused by name', (_name, spoil, why) => {
  const spoiled = file();
  spoil(spoiled);
  expect(fromPlanFile(spoiled)).toMatchObject({ ok: false, error: { why } });
});

test('a row with a wrong value is refused with its collection and key', () => {
  const spoiled = file();
  spoiled.rows.items![0]!.value!.start = 'lunchtime';
  expect(fromPlanFile(spoiled)).toMatchObject({
    ok: false,
    error: { collection: 'items', key: spoiled.rows.items![0]!.key },
  });
});

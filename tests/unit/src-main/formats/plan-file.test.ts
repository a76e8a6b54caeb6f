import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorSentence } from '../../../../shared/bridge/error-sentences.ts';
import { fromPlanFile, type PlanFile, toPlanFile } from '../../../../shared/domain/plan/plan-file.ts';
import { readPlanFile } from '../../../../src-main/formats/plan-file/read-plan-file.ts';
import { writePlanFile } from '../../../../src-main/formats/plan-file/write-plan-file.ts';
import { attendee, peopledPlan, withPeople } from '../../../helpers/sample-people.ts';

const plan = peopledPlan();
const about = { source: 'Tsudoi 0.1.0', savedAt: '2025-10-01T00:00:00.000Z' };
const file = toPlanFile(plan, (_, key) => ({ name: `copy:${key.length}` }), about);
const NAME = '第8回.tsudoi';
const broken = { ok: false, error: { code: 'plan-file-broken', facts: { name: NAME } } };

/** A file with any body under a checksum that holds. */
function signed(body: string): Uint8Array {
  const rest = Buffer.from(body.slice(1));
  const sum = createHash('sha256').update(rest).digest('hex');
  return Buffer.concat([Buffer.from(`{"sha256":"${sum}",\n`), rest]);
}

describe('a plan file', () => {
  test('comes back as it was written, stamps and all', () => {
    const back = readPlanFile(writePlanFile(file), NAME);
    expect(back).toEqual({ ok: true, value: file });
    expect(back.ok && fromPlanFile(back.value)).toEqual({ ok: true, value: plan });
  });

  test('is one JSON object that says what it is and who wrote it', () => {
    const text = new TextDecoder().decode(writePlanFile(file));
    expect(JSON.parse(text)).toMatchObject({
      type: 'tsudoi-plan',
      version: 2,
      source: 'Tsudoi 0.1.0',
      planId: plan.id,
    });
    expect(text.split('\n')[0]).toMatch(/^\{"sha256":"[0-9a-f]{64}",$/);
  });

  test('keeps any text a person may type', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 8 }), (names) => {
        const people = withPeople(
          plan,
          names.map((name, at) => attendee(`p${at}`, { name, remarks: `__proto__ ${name}` })),
        );
        const written = toPlanFile(people, () => ({}), about);
        expect(readPlanFile(writePlanFile(written), NAME)).toEqual({ ok: true, value: written });
      }),
      { numRuns: 40 },
    );
  });
});

describe('a damaged file is refused', () => {
  const bytes = writePlanFile(file);

  test('whichever bit is flipped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.byteLength * 8 - 1 }), (bit) => {
        const bad = bytes.slice();
        bad[bit >> 3] = (bad[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(readPlanFile(bad, NAME)).toMatchObject(broken);
      }),
      { numRuns: 400 },
    );
  });

  test('wherever it is cut off or added to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.byteLength - 1 }), (length) => {
        expect(readPlanFile(bytes.slice(0, length), NAME)).toMatchObject(broken);
      }),
      { numRuns: 60 },
    );
    expect(readPlanFile(Buffer.concat([bytes, Buffer.from(' ')]), NAME)).toEqual(broken);
  });

  test('with the part that is damaged by name, for the person', () => {
    const at = Buffer.from(bytes).indexOf('"attendees":[') + 40;
    const bad = bytes.slice();
    bad[at] = (bad[at] ?? 0) ^ 1;
    const result = readPlanFile(bad, NAME);
    expect(result).toMatchObject({ ok: false, error: { facts: { parts: 'attendees' } } });
    expect(!result.ok && errorSentence(result.error, 'ja')).toContain('（壊れた部分：参加者）');
  });

  test('and so is anything that is no plan file', () => {
    for (const text of ['', '{}', 'null', '[]', 'PK\u0003\u0004', '{"type":"tsudoi-plan","version":1}']) {
      expect(readPlanFile(Buffer.from(text), NAME)).toEqual(broken);
      expect(readPlanFile(signed(text === '' ? '{}' : text), NAME)).toEqual(broken);
    }
  });
});

test('a file of a newer program says so; a newer version under a wrong checksum is only broken', () => {
  const newer = JSON.stringify({ ...file, version: 3, novelty: true });
  expect(readPlanFile(signed(newer), NAME)).toEqual({
    ok: false,
    error: { code: 'plan-file-newer', facts: { name: NAME } },
  });
  expect(readPlanFile(Buffer.from(newer), NAME)).toEqual(broken);
});

describe('a well-signed file with hostile content is refused', () => {
  const sign = (change: Partial<Record<keyof PlanFile, unknown>>): Uint8Array =>
    signed(JSON.stringify({ ...file, ...change }));

  test.each(['__proto__', 'constructor', 'prototype'])('a key %s, plain or escaped', (key) => {
    const row = `{"key":"x","value":{"${key}":{"polluted":true}},"stamps":{}}`;
    for (const text of [row, row.replace(key, `\\u00${key.charCodeAt(0).toString(16)}${key.slice(1)}`)]) {
      const body = JSON.stringify({ ...file, rows: { items: ['@@'] } }).replace('"@@"', text);
      expect(readPlanFile(signed(body), NAME)).toEqual(broken);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('a row that is not what its collection says is named', () => {
    const result = readPlanFile(
      sign({ rows: { ...file.rows, attendees: [{ key: 'p1', value: { id: 'p1' }, stamps: {} }] } }),
      NAME,
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'plan-file-broken', facts: { name: NAME } } });
    expect(!result.ok && result.error.facts.why).toMatch(/^attendees p1/);
  });

  test('a collection or a field that is not known is a newer program’s', () => {
    const newer = { ok: false, error: { code: 'plan-file-newer' } };
    expect(readPlanFile(sign({ rows: { ...file.rows, spies: [] } }), NAME)).toMatchObject(newer);
    const [row] = file.rows.attendees ?? [];
    const rows = { ...file.rows, attendees: [{ ...row, value: { ...row?.value, novelty: 1 } }] };
    expect(readPlanFile(sign({ rows }), NAME)).toMatchObject(newer);
  });

  test('an unknown collection, a missing meeting, a nesting that would burst the stack', () => {
    expect(readPlanFile(sign({ rows: { ...file.rows, spies: [] } }), NAME).ok).toBe(false);
    expect(readPlanFile(sign({ rows: {} }), NAME).ok).toBe(false);
    const deep = `{"type":"tsudoi-plan","version":1,"rows":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(readPlanFile(signed(deep), NAME)).toEqual(broken);
  });
});

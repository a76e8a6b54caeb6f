import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../src-main/formats/read-table.ts';
import { expected, REPLIES } from '../../../helpers/replies.ts';

const files = expected.files.map(({ file }) => new Uint8Array(readFileSync(path.join(REPLIES, file))));

describe('damaged files', () => {
  it('give a table or a failure with the file’s name, never a throw', async () => {
    const damage = fc.array(fc.tuple(fc.nat(40_000), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), damage, fc.nat(40_000), async (bytes, changes, length) => {
        const damaged = bytes.slice(0, Math.max(8, length));
        for (const [at, byte] of changes) damaged[at % damaged.length] = byte;
        const table = await readTable({ name: '名簿', bytes: damaged });
        if (!table.ok) expect(table.error.facts.name).toBe('名簿');
        else expect(table.value.sheets.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

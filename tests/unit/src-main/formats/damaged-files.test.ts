import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../src-main/formats/read-table.ts';
import { sheetData, xlsx } from '../../../helpers/hostile/workbooks.ts';
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

  // A block in row 1e21 made a loop without an end of it: adding one to that number changes nothing.
  it('keep no merged block that lies on no sheet', async () => {
    const blocks = '<mergeCells><mergeCell ref="1e+21"/><mergeCell ref="A1:B1"/></mergeCells></worksheet>';
    const sheet = sheetData([
      ['名簿', ''],
      ['氏名', '所属'],
    ]).replace('</worksheet>', blocks);
    const table = await readTable({ name: '名簿', bytes: xlsx({ sheet }) });
    const [read] = table.ok ? table.value.sheets : [];
    expect(read?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it('of the old format are called damaged, not locked', async () => {
    const xls = files[expected.files.findIndex(({ file }) => file.endsWith('.xls'))];
    // Sectors out of place: nothing of the workbook is found any more.
    const moved = Buffer.concat([
      (xls ?? Buffer.alloc(0)).subarray(0, 600),
      Buffer.alloc(300),
      (xls ?? Buffer.alloc(0)).subarray(600),
    ]);
    const table = await readTable({ name: '名簿', bytes: new Uint8Array(moved) });
    expect(table).toMatchObject({ ok: false, error: { code: 'file-broken' } });
  });
});

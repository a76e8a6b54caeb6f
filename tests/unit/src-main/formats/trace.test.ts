import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { yamagata } from '../../../helpers/plans.ts';
import { peopledPlan } from '../../../helpers/sample-people.ts';
import { exported, tableFile } from '../../../helpers/traced.ts';

test.each(['attendee-list', 'schedule'] as const)(
  'a workbook of ours is known when it comes back: %s',
  async (paper) => {
    const { plan, bytes, exportId } = await exported(peopledPlan(), paper);
    const file = await tableFile(bytes);
    const record = plan.rows.exports.get(exportId)!;
    expect(file.trace).toMatchObject({ kind: paper, exportId, planId: plan.id, columns: record.columns });
    expect(file.trace?.codes.filter((code) => code !== null)).toEqual(record.rows.map(({ code }) => code));
    expect(file.sheets.map(({ name }) => name)).not.toContain('_tsudoi');
    // Whoever reads the table sees neither codes nor their heading.
    const texts = file.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ text }) => text)));
    expect(texts.filter((text) => /^R\w{4}-\w$/.test(text) || text === 'ID')).toEqual([]);
  },
);

test('another library sees the trace only on a very hidden sheet and in a hidden column', async () => {
  const { bytes } = await exported(peopledPlan(), 'attendee-list');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  expect(book.getWorksheet('_tsudoi')?.state).toBe('veryHidden');
  expect(book.worksheets[0]?.getColumn(2).hidden).toBe(true);
  expect(book.worksheets[0]?.getColumn(1).hidden).toBe(false);
});

test('the hidden sheet holds no text of a cell, nor the key', async () => {
  const { plan, bytes, exportId } = await exported(peopledPlan(), 'attendee-list');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const hidden: string[] = [];
  book.getWorksheet('_tsudoi')?.eachRow((row) => row.eachCell((cell) => hidden.push(String(cell.value))));
  const said = hidden.join('\n');
  expect(hidden.length).toBeGreaterThan(20);
  expect(said).not.toContain(plan.rows.exports.get(exportId)!.key);
  for (const { name, department, id } of plan.rows.attendees.values())
    for (const text of [name, department, id]) if (text !== '') expect(said.split('\n')).not.toContain(text);
});

test('a broken trace leaves a workbook like anybody’s', async () => {
  const { bytes } = await exported(yamagata(), 'schedule');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  book.getWorksheet('_tsudoi')!.getCell('B1').value = '99';
  const file = await tableFile(new Uint8Array(await book.xlsx.writeBuffer()));
  expect(file.trace).toBeUndefined();
  expect(file.sheets).toHaveLength(1);
});

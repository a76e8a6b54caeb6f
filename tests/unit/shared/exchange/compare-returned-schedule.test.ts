import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { compareReturnedSchedule } from '../../../../shared/exchange/compare-returned-schedule.ts';
import { acceptedImport } from '../../../../shared/input/schedule/accepted.ts';
import { NO_CHOICES } from '../../../../shared/input/schedule/proposal.ts';
import { readAnySchedule } from '../../../../shared/input/schedule/read-any-schedule.ts';
import type { TableFile } from '../../../../shared/input/table-file.ts';
import { type CodedRow, columnOf, editRows, textCell } from '../../../helpers/edit-table.ts';
import { doing } from '../../../helpers/plans.ts';
import { staffedAfternoon } from '../../../helpers/staffed-afternoon.ts';
import { exported, tableFile } from '../../../helpers/traced.ts';

const NONE = { left: new Set<number>(), leftCells: new Set<string>(), removed: new Set<string>() };
const sent = await exported(planOf(staffedAfternoon()), 'schedule');
const original = await tableFile(sent.bytes);
const TIME = columnOf(original, '時刻');
const CONTENT = columnOf(original, '内容');
const refs = new Map(sent.plan.rows.exports.get(sent.exportId)!.rows.map(({ code, ref }) => [code, ref!]));

function planOf(made: unknown): Plan {
  return (made as { plan?: Plan }).plan ?? (made as Plan);
}

function compared(plan: Plan, file: TableFile) {
  const read = readAnySchedule(file, '2026-10-20');
  if (!read.ok) throw new Error(read.error.code);
  return compareReturnedSchedule(plan, file, read.value, NO_CHOICES)!;
}

const put = (row: CodedRow, at: number, text: string): CodedRow => ({
  ...row,
  cells: row.cells.with(at, textCell(text)),
});

test('the very file that went out changes nothing', () => {
  const { proposal, reading } = compared(sent.plan, original);
  expect(refs.size).toBeGreaterThan(3);
  expect(proposal.items).toEqual([]);
  expect(proposal.absent).toEqual([]);
  expect(reading.unread).toEqual([]);
});

test('titles and times edited in Excel come back as exactly those edits, wherever the lines stand, and once', () => {
  const editable = [...refs].filter(([, ref]) => {
    const item = sent.plan.rows.items.get(ref)!;
    return typeof item.start === 'number' && typeof item.end === 'number' && !item.optional;
  });
  expect(editable.length).toBeGreaterThan(2);
  const edit = fc.record({
    at: fc.nat({ max: editable.length - 1 }),
    title: fc.constantFrom('意見交換', '特別講演', '写真撮影'),
    start: fc.integer({ min: 13, max: 15 }),
    moves: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(edit, { maxLength: 3, selector: ({ at }) => at }),
      fc.boolean(),
      (edits, reversed) => {
        const wanted = new Map(edits.map((one) => [editable[one.at]![0], one]));
        const file = editRows(original, (rows) => {
          const next = rows.map((row) => {
            const own = wanted.get(row.code ?? '');
            if (!own) return row;
            return own.moves
              ? put(row, TIME, `${own.start}:05～${own.start}:50`)
              : put(row, CONTENT, own.title);
          });
          return reversed ? next.toReversed() : next;
        });
        const { proposal } = compared(sent.plan, file);
        const input = acceptedImport('戻り.xlsx', proposal, NONE);
        const after = input.items.length === 0 ? sent.plan : doing(sent.plan, 'importSchedule', input);
        for (const [id, before] of sent.plan.rows.items) {
          const own = edits.find(({ at }) => editable[at]![1] === id);
          const { title, start, end, dayId, placeId } = after.rows.items.get(id)!;
          const same = {
            title: before.title,
            start: before.start,
            end: before.end,
            dayId: before.dayId,
            placeId: before.placeId,
          };
          const expected = !own
            ? same
            : own.moves
              ? { ...same, start: own.start * 60 + 5, end: own.start * 60 + 50 }
              : { ...same, title: own.title };
          expect({ title, start, end, dayId, placeId }).toEqual(expected);
        }
        expect(after.rows.items.size).toBe(sent.plan.rows.items.size);
        expect(compared(after, file).proposal.items.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('a line that is gone is asked about, one changed on both sides is a conflict', () => {
  const [[code, ref] = ['', '']] = [...refs].filter(
    ([, id]) => typeof sent.plan.rows.items.get(id)!.start === 'number',
  );
  const without = editRows(original, (rows) => rows.filter((row) => row.code !== code));
  expect(compared(sent.plan, without).proposal.absent.map(({ id }) => id)).toEqual([ref]);
  const file = editRows(original, (rows) =>
    rows.map((row) => (row.code === code ? put(row, CONTENT, '特別講演') : row)),
  );
  const moved = doing(sent.plan, 'editRow', { collection: 'items', key: ref, patch: { title: '基調講演' } });
  const found = compared(moved, file);
  expect([...found.conflicts.values()].map((cells) => [...cells])).toEqual([['title']]);
  expect(found.reading.doubts).toMatchObject([
    { code: 'changed-meanwhile', facts: { read: '基調講演', text: '特別講演' } },
  ]);
});

test('a cell that was emptied is offered, taken with one change, and no change the second time', () => {
  const record = sent.plan.rows.exports.get(sent.exportId)!;
  const places = record.columns.findIndex(({ id }) => id === 'place');
  const [code, ref] = [...refs].find(
    ([own, id]) =>
      sent.plan.rows.items.get(id)!.placeId !== null &&
      typeof sent.plan.rows.items.get(id)!.start === 'number' &&
      record.rows.find((row) => row.code === own)!.values[places] !== '',
  )!;
  const emptied = editRows(original, (rows) =>
    rows.map((row) => (row.code === code ? put(put(row, columnOf(original, '場所'), ''), TIME, '') : row)),
  );
  const found = compared(sent.plan, emptied);
  expect(found.proposal.items.map(({ changed }) => [...changed].sort())).toEqual([
    expect.arrayContaining(['place', 'start']),
  ]);
  expect(found.reading.doubts).toEqual([]);
  const after = doing(sent.plan, 'importSchedule', acceptedImport('戻り.xlsx', found.proposal, NONE));
  expect(after.rows.items.get(ref)).toMatchObject({ placeId: null, start: null, end: null });
  expect(compared(after, emptied).proposal.items.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
  // Changed here meanwhile: the plan's stays until somebody chooses.
  const moved = doing(sent.plan, 'editRow', { collection: 'items', key: ref, patch: { start: 9 * 60 } });
  expect([...compared(moved, emptied).conflicts.values()].flatMap((cells) => [...cells])).toContain('start');
});

import { expect, test } from 'vitest';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { compareReturnedSchedule } from '../../../../shared/exchange/compare-returned-schedule.ts';
import { settledRows } from '../../../../shared/exchange/settled-rows.ts';
import { type Acceptance, acceptedImport, cellKey } from '../../../../shared/input/schedule/accepted.ts';
import { NO_CHOICES } from '../../../../shared/input/schedule/proposal.ts';
import { readAnySchedule } from '../../../../shared/input/schedule/read-any-schedule.ts';
import type { TableFile } from '../../../../shared/input/table-file.ts';
import { type CodedRow, columnOf, editRows, textCell } from '../../../helpers/edit-table.ts';
import { attempt, doing, yamagata } from '../../../helpers/plans.ts';
import { exported, tableFile } from '../../../helpers/traced.ts';

const NONE: Acceptance = { left: new Set(), leftCells: new Set(), removed: new Set() };
const sent = await exported(yamagata(), 'schedule');
const original = await tableFile(sent.bytes);
const CONTENT = columnOf(original, '内容');
const record = sent.plan.rows.exports.get(sent.exportId)!;
const [first, second] = record.sections.map(({ ref }) => ref);
/** A row of the second day with a time, and of the first. */
const ofSecond = record.rows.find(({ section }) => section === second)!;
const ofFirst = record.rows.find(({ section }) => section === first)!;

function compared(plan: Plan, file: TableFile) {
  const read = readAnySchedule(file, '2025-10-14');
  if (!read.ok) throw new Error(read.error.code);
  return compareReturnedSchedule(plan, file, read.value, NO_CHOICES)!;
}

/** The row cut out and put in before another. */
const moved = (code: string, before: string): TableFile =>
  editRows(original, (rows) => {
    const row = rows.find((one) => one.code === code)!;
    return rows.flatMap((one) => (one === row ? [] : one.code === before ? [row, one] : [one]));
  });

function taken(plan: Plan, file: TableFile, accepted: Acceptance = NONE): Plan {
  const found = compared(plan, file);
  return doing(plan, 'importSchedule', {
    ...acceptedImport(file.name, found.proposal, accepted),
    file: { sha256: file.sha256, modified: null, exportId: sent.exportId },
    settled: settledRows(found, accepted).rows,
  });
}

const put = (row: CodedRow, at: number, text: string): CodedRow => ({
  ...row,
  cells: row.cells.with(at, textCell(text)),
});
const withContent = (code: string, text: string): TableFile =>
  editRows(original, (rows) => rows.map((row) => (row.code === code ? put(row, CONTENT, text) : row)));

test('a row put under another day is moved there, once, and nothing else is changed', () => {
  const file = moved(ofSecond.code, ofFirst.code);
  const { proposal, isRearranged } = compared(sent.plan, file);
  expect(isRearranged).toBe(false);
  expect(proposal.items.map(({ item, changed }) => [item?.id, ...changed])).toEqual([[ofSecond.ref, 'day']]);
  const after = taken(sent.plan, file);
  const before = sent.plan.rows.items.get(ofSecond.ref!)!;
  expect(after.rows.items.get(ofSecond.ref!)).toEqual({ ...before, dayId: first });
  expect([...after.rows.items.values()].filter((item) => item.id !== ofSecond.ref)).toEqual(
    [...sent.plan.rows.items.values()].filter((item) => item.id !== ofSecond.ref),
  );
  expect(compared(after, file).proposal.items).toEqual([]);
});

test('a day that has got another date since is still the day it was', () => {
  const plan = {
    ...sent.plan,
    rows: {
      ...sent.plan.rows,
      days: new Map([...sent.plan.rows.days].map(([id, day]) => [id, { ...day, date: null }])),
    },
  };
  const [line] = compared(plan, moved(ofSecond.code, ofFirst.code)).proposal.items;
  expect([...line!.changed]).toEqual(['day']);
});

test('moved here meanwhile as well: the plan’s day stays until somebody chooses', () => {
  const third = record.sections[2]?.ref ?? null;
  const plan = doing(sent.plan, 'editRow', {
    collection: 'items',
    key: ofSecond.ref!,
    patch: { dayId: third },
  });
  const found = compared(plan, moved(ofSecond.code, ofFirst.code));
  expect([...found.conflicts.values()].map((cells) => [...cells])).toEqual([['day']]);
  expect(found.reading.doubts).toMatchObject([{ code: 'changed-meanwhile', facts: { heading: '日' } }]);
});

test('a sheet that was sorted as a whole, or whose day lines are gone, moves nothing, and says so', () => {
  const sorted = editRows(original, (rows) => rows.toReversed());
  const flat = editRows(original, (rows) => rows.filter(({ code }) => code !== null));
  for (const file of [sorted, flat]) {
    const { proposal, isRearranged } = compared(sent.plan, file);
    expect(proposal.items).toEqual([]);
    expect(isRearranged).toBe(true);
  }
});

test('rows in another order within their day are no change', () => {
  const own = record.rows.filter(({ section }) => section === first).map(({ code }) => code);
  const file = editRows(original, (rows) => {
    const places = rows.flatMap((row, at) => (own.includes(row.code ?? '') ? [at] : []));
    return rows.map((row, at) => {
      const n = places.indexOf(at);
      return n === -1 ? row : rows[places[places.length - 1 - n]!]!;
    });
  });
  const { proposal, isRearranged } = compared(sent.plan, file);
  expect([proposal.items, isRearranged]).toEqual([[], false]);
});

test('a conflict in which the plan’s was kept is not asked again when the same file comes again', () => {
  const file = withContent(ofFirst.code, '特別講演');
  const plan = doing(sent.plan, 'editRow', {
    collection: 'items',
    key: ofFirst.ref!,
    patch: { title: '基調講演' },
  });
  const found = compared(plan, file);
  expect(found.conflicts.get(0)?.has('title')).toBe(true);
  const kept: Acceptance = { ...NONE, leftCells: new Set([cellKey(0, 'title'), cellKey(0, 'description')]) };
  expect(settledRows(found, kept)).toMatchObject({ kept: 1 });
  const after = taken(plan, file, kept);
  expect(after.rows.items.get(ofFirst.ref!)!.title).toBe('基調講演');
  expect(compared(after, file).proposal.items).toEqual([]);
  expect([...after.rows.imports.values()].at(-1)).toMatchObject({
    fileName: file.name,
    sha256: file.sha256,
    items: 0,
    exportId: sent.exportId,
  });
  // Left out is not decided: it is shown again.
  const left = settledRows(found, { ...NONE, left: new Set([0]) });
  expect([left.rows.size, left.kept]).toEqual([0, 0]);
  // Another word of theirs afterwards is a conflict again.
  expect(compared(after, withContent(ofFirst.code, '記念講演')).conflicts.get(0)?.has('title')).toBe(true);
});

test('a line whose content was emptied is asked about like one that is gone, and what else it says is listed', () => {
  const emptied = editRows(original, (rows) =>
    rows.map((row) =>
      row.code === ofFirst.code ? put(put(row, CONTENT, ''), columnOf(original, '場所'), '小会議室') : row,
    ),
  );
  const { proposal, reading } = compared(sent.plan, emptied);
  expect(proposal.items).toEqual([]);
  expect(proposal.absent.map(({ id }) => id)).toEqual([ofFirst.ref]);
  expect(reading.unread).toMatchObject([{ text: '小会議室', why: 'no-title' }]);
  const after = doing(
    sent.plan,
    'importSchedule',
    acceptedImport('戻り.xlsx', proposal, { ...NONE, removed: new Set([ofFirst.ref!]) }),
  );
  expect(after.rows.items.has(ofFirst.ref!)).toBe(false);
  expect(compared(after, emptied).proposal.absent).toEqual([]);
});

test('a schedule of which nothing is taken and nothing kept is no change', () => {
  const input = acceptedImport('戻り.xlsx', compared(sent.plan, original).proposal, NONE);
  expect(attempt(sent.plan, 'importSchedule', input)).toMatchObject({
    ok: false,
    error: { code: 'nothing-to-do' },
  });
});

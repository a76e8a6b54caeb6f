import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attendee } from '../../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { comparePeople, type ReturnedPeople } from '../../../../shared/exchange/compare-people.ts';
import type { TableFile } from '../../../../shared/input/table-file.ts';
import { type CodedRow, columnOf, editRows, textCell } from '../../../helpers/edit-table.ts';
import { doing } from '../../../helpers/plans.ts';
import { peopledPlan } from '../../../helpers/sample-people.ts';
import { exported, tableFile } from '../../../helpers/traced.ts';

const sent = await exported(peopledPlan(), 'attendee-list');
const original = await tableFile(sent.bytes);
const FIELDS = ['department', 'jobTitle', 'reading'] as const;
const LABELS = {
  department: '所属',
  jobTitle: '職名',
  reading: 'ふりがな',
  name: '氏名',
  city: '都市',
} as const;
const places = Object.fromEntries(
  Object.entries(LABELS).map(([field, label]) => [field, columnOf(original, label)]),
) as Record<keyof typeof LABELS, number>;
const refs = new Map(sent.plan.rows.exports.get(sent.exportId)!.rows.map(({ code, ref }) => [code, ref!]));

const put = (row: CodedRow, field: keyof typeof LABELS, text: string): CodedRow => {
  const cells = [...row.cells];
  while (cells.length <= places[field]) cells.push(textCell(''));
  return { ...row, cells: cells.with(places[field], textCell(text)) };
};

/** Takes in everything that is proposed. */
function takeAll(plan: Plan, file: TableFile, found: ReturnedPeople): Plan {
  const people = found.proposals
    .filter(({ verdict }) => verdict !== 'same')
    .map(({ index, attendee, fields, answers }) => ({
      attendeeId: attendee?.id ?? null,
      fields,
      answers,
      ...(found.rows[index] ? { returned: found.rows[index]! } : {}),
    }));
  const gone = found.gone.map(({ id }) => ({ attendeeId: id, choice: 'remove' as const }));
  if (people.length + gone.length === 0) return plan;
  return doing(plan, 'importAttendees', {
    fileName: file.name,
    sha256: file.sha256,
    people,
    gone,
    exportId: found.returned.record.id,
  });
}

const facts = ({ rows }: Plan): unknown[] =>
  [...rows.attendees.values()]
    .map(({ id, name, reading, department, jobTitle }) => ({ id, name, reading, department, jobTitle }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

test('the very file that went out changes nothing', () => {
  const found = comparePeople(sent.plan, original)!;
  expect(found.proposals).toEqual([]);
  expect(found.gone).toEqual([]);
  expect(found.reading.doubtful).toEqual([]);
});

test('random edits of cells, rows and order come back as exactly those edits, and once', () => {
  const text = fc.constantFrom('', '企画課', '主任', 'うえだ はな', '長い 所属\n二行目');
  const edit = fc.record({
    at: fc.nat(),
    field: fc.constantFrom(...FIELDS),
    text,
  });
  fc.assert(
    fc.property(
      fc.array(edit, { maxLength: 6 }),
      fc.uniqueArray(fc.nat({ max: refs.size - 1 }), { maxLength: 2 }),
      fc.array(fc.constantFrom('新田 一', '新井 二', '新谷 三'), { maxLength: 2 }),
      fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
      (edits, deleted, added, order) => {
        const expected = new Map([...sent.plan.rows.attendees].map(([id, person]) => [id, { ...person }]));
        const file = editRows(original, (rows) => {
          const next = [...rows];
          for (const { at, field, text: value } of edits) {
            const index = at % next.length;
            next[index] = put(next[index]!, field, value);
            const person = expected.get(refs.get(next[index]!.code!)!)! as {
              -readonly [K in keyof Attendee]: Attendee[K];
            };
            person[field] = value.replace(/\s*\n\s*/g, ' ');
          }
          for (const index of deleted) expected.delete(refs.get(rows[index]!.code!)!);
          const kept = next.filter((_, index) => !deleted.includes(index));
          const fresh = added.map((name) =>
            put(put({ code: null, cells: [] }, 'name', name), 'city', '新潟市'),
          );
          return [...kept, ...fresh]
            .map((row, index) => ({ row, key: order[index % order.length]! }))
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row);
        });
        const found = comparePeople(sent.plan, file)!;
        const after = takeAll(sent.plan, file, found);
        const old = facts(after).filter((one) => expected.has((one as Attendee).id));
        expect(old).toEqual(facts({ ...after, rows: { ...after.rows, attendees: expected } }));
        const names = [...after.rows.attendees.values()].filter(
          ({ id }) => !refs.has(id) && !expected.has(id),
        );
        expect(names.map(({ name }) => name).sort()).toEqual([...added].sort());
        expect([...found.conflicts.values()].every((cells) => cells.size === 0)).toBe(true);
        if (new Set(added).size === added.length)
          expect(takeAll(after, file, comparePeople(after, file)!)).toBe(after);
      },
    ),
    { numRuns: 150 },
  );
});

const edited = (name: string, field: keyof typeof LABELS, text: string) =>
  editRows(original, (rows) =>
    rows.map((row) => (row.cells[places.name]?.text === name ? put(row, field, text) : row)),
  );

test('what the plan has changed meanwhile stays, and what both have changed is a conflict', () => {
  const file = edited('阿部花子', 'jobTitle', '部長');
  const moved = doing(sent.plan, 'editRow', {
    collection: 'attendees',
    key: 'p4',
    patch: { department: '市民文化課', jobTitle: '次長' },
  });
  const found = comparePeople(moved, file)!;
  expect(found.proposals).toHaveLength(1);
  expect([...found.proposals[0]!.changed]).toEqual(['jobTitle']);
  expect([...found.conflicts.get(0)!]).toEqual(['jobTitle']);
  expect(found.reading.doubtful).toMatchObject([
    { code: 'changed-meanwhile', facts: { sent: '課長', read: '次長', text: '部長' } },
  ]);
  // Both to the same: nothing to say.
  const agreed = doing(sent.plan, 'editRow', {
    collection: 'attendees',
    key: 'p4',
    patch: { jobTitle: '部長' },
  });
  expect(comparePeople(agreed, file)!.proposals[0]!.verdict).toBe('same');
});

test('another name in somebody’s row is somebody new, and the first is asked about', () => {
  const file = editRows(original, (rows) =>
    rows.map((row) =>
      row.cells[places.name]?.text === '阿部花子'
        ? put(put(row, 'name', '佐々木実'), 'reading', 'ささきみのる')
        : row,
    ),
  );
  const found = comparePeople(sent.plan, file)!;
  expect(found.proposals).toMatchObject([{ verdict: 'added', attendee: null, fields: { name: '佐々木実' } }]);
  expect(found.proposals[0]!.candidates.map(({ id }) => id)).toEqual(['p4']);
  expect(found.gone.map(({ id }) => id)).toEqual(['p4']);
  expect(found.reading.doubtful.map(({ code }) => code)).toEqual(['other-person']);
  // The person who looks at it says that it is the same.
  const same = comparePeople(sent.plan, file, new Map([[0, 'p4']]))!;
  expect(same.proposals).toMatchObject([{ verdict: 'changed', attendee: { id: 'p4' } }]);
  expect(same.gone).toEqual([]);
});

test('a foreign column is said and not read; a file of another plan is none of ours', () => {
  const sheet = original.sheets[0]!;
  const withColumn: TableFile = {
    ...original,
    sheets: [
      {
        ...sheet,
        rows: sheet.rows.map((row, at) => {
          const cells = [...row];
          while (cells.length < 12) cells.push(textCell(''));
          return cells.with(
            11,
            textCell(
              row.some(({ text }) => text === '氏名') ? '宿泊' : original.trace!.codes[at] ? '要' : '',
            ),
          );
        }),
      },
    ],
  };
  const found = comparePeople(sent.plan, withColumn)!;
  expect(found.proposals).toEqual([]);
  expect(found.reading.doubtful).toMatchObject([{ code: 'foreign-column', facts: { heading: '宿泊' } }]);
  expect(comparePeople(peopledPlan(), original)).toBeNull();
});

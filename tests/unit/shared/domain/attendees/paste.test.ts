import { beforeEach, describe, expect, test } from 'vitest';
import { cellText } from '../../../../../shared/domain/attendees/cell-text.ts';
import { cellsOf } from '../../../../../shared/domain/attendees/cells.ts';
import { organisationFinder } from '../../../../../shared/domain/attendees/find-organisation.ts';
import { planPaste } from '../../../../../shared/domain/attendees/paste.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { BUILT_IN_KINDS } from '../../../../../shared/domain/reference/person-kinds.ts';
import { parseTsv } from '../../../../../shared/text/tsv.ts';
import { attendees } from '../../../../../src-renderer/i18n/ja/attendees.ts';
import { doing, resetIds } from '../../../../helpers/plans.ts';
import { peopledPlan } from '../../../../helpers/sample-people.ts';

const words = {
  ...attendees,
  kinds: Object.fromEntries(BUILT_IN_KINDS.map(({ id, label }) => [id, label])),
};
const ids = ['p1', 'p2', 'p3', 'p4'];

function paste(plan: Plan, text: string, from: string, size = { rows: 1, columns: 1 }, veiled = true) {
  const cells = cellsOf(plan);
  const column = cells.findIndex(({ id }) => id === from);
  return planPaste(
    plan,
    parseTsv(text),
    { ids, cells, first: 1, last: size.rows, from: column, to: column + size.columns - 1, veiled },
    { words, findOrganisation: organisationFinder(plan.rows.organisations), near: '2026-10-01' },
  );
}

/** What stands in some columns of some people after a paste. */
function afterPaste(
  plan: Plan,
  text: string,
  from: string,
  columns: readonly string[],
  who = ['p2', 'p3'],
): string[][] {
  const read = paste(plan, text, from);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const next = doing(plan, 'editCells', { how: 'paste', edits: read.value.edits });
  return who.map((id) =>
    columns.map((column) => {
      const { cell } = cellsOf(next).find((one) => one.id === column)!;
      return cellText(next, next.rows.attendees.get(id)!, cell, words);
    }),
  );
}

describe('planPaste', () => {
  beforeEach(resetIds);

  test('reads text, cities, kinds and answers as Excel has them', () => {
    const plan = peopledPlan();
    const activity = [...plan.rows.activities.keys()][0]!;
    expect(
      afterPaste(plan, '札幌\t"文化部\n文化課"\t部長\t来賓\n鶴岡市\t\t\tオブザーバー', 'organisation', [
        'organisation',
        'department',
        'jobTitle',
        'kind',
      ]),
    ).toEqual([
      ['札幌市', '文化部 文化課', '部長', '来賓'],
      ['鶴岡市', '', '', 'オブザーバー'],
    ]);
    expect(afterPaste(plan, '〇\n欠席', activity, [activity])).toEqual([['○'], ['×']]);
    expect(afterPaste(plan, '△\n', activity, [activity], ['p2'])).toEqual([['△']]);
    expect(afterPaste(plan, 'Web\n会場', 'mode', ['mode'])).toEqual([['オンライン'], ['会場']]);
  });

  test('one cell that does not fit refuses all of it and is named', () => {
    const plan = peopledPlan();
    const activity = [...plan.rows.activities.keys()][0]!;
    const read = paste(plan, '○\nたぶん\n×', activity);
    expect(read).toMatchObject({
      ok: false,
      error: { code: 'misfit', row: 2, column: 1, text: 'たぶん', problem: 'answer' },
    });
    expect(paste(plan, '社長室', 'kind')).toMatchObject({ error: { problem: 'kind' } });
  });

  test('repeats the block over a range that is a multiple of it, and tells rows beyond the last person', () => {
    const plan = peopledPlan();
    const twice = paste(plan, 'a', 'department', { rows: 2, columns: 2 });
    expect(twice.ok && twice.value.edits.map(({ who }) => who)).toEqual(['p2', 'p2', 'p3', 'p3']);
    const beyond = paste(plan, 'a\nb\nc\nd\ne', 'name');
    expect(beyond.ok && beyond.value.beyond).toBe(2);
    expect(beyond.ok && beyond.value.edits.map(({ who }) => who)).toEqual(['p2', 'p3', 'p4', 0, 1]);
  });

  test('writes over nothing that is hidden, and not beyond the last column', () => {
    const plan = doing(peopledPlan(), 'editRow', {
      collection: 'attendees',
      key: 'p2',
      patch: { diet: 'えび' },
    });
    expect(paste(plan, 'なし', 'diet')).toMatchObject({ error: { code: 'veiled' } });
    expect(paste(plan, 'なし', 'diet', { rows: 1, columns: 1 }, false).ok).toBe(true);
    expect(paste(plan, 'a\tb\tc', 'remarks')).toMatchObject({
      error: { code: 'too-wide', columns: 3, room: 2 },
    });
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { buildCalendar } from '../../../../shared/documents/builders/calendar.ts';
import { buildChangeList } from '../../../../shared/documents/builders/change-list.ts';
import { buildProgramme } from '../../../../shared/documents/builders/programme.ts';
import { buildRunSheet } from '../../../../shared/documents/builders/run-sheet.ts';
import { buildSchedule } from '../../../../shared/documents/builders/schedule.ts';
import type { Document } from '../../../../shared/documents/document.ts';
import { editionLabel } from '../../../../shared/documents/edition.ts';
import { MARK_COLUMN, withMarkColumn } from '../../../../shared/documents/mark-column.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { doing, resetIds, yamagata } from '../../../helpers/plans.ts';

beforeEach(resetIds);

const OPTIONS = { language: 'ja', date: '2026-10-01' } as const;

const itemNamed = (plan: Plan, title: RegExp): string =>
  [...plan.rows.items.values()].find((item) => title.test(item.title))!.id;

const rowsOf = (paper: Document) =>
  paper.blocks.flatMap((block) => (block.kind === 'table' ? block.sections.flatMap(({ rows }) => rows) : []));
const marked = (paper: Document): string[] =>
  rowsOf(paper).flatMap((row) => (row.changed ? [row.cells[1]?.text ?? ''] : []));

/** The sample meeting, released, with the CCNJ session moved to 15:30. */
function moved(): { released: Plan; plan: Plan; id: string } {
  const released = doing(yamagata(), 'makeRelease', { note: '' });
  const id = itemNamed(released, /^CCNJ/);
  return { released, id, plan: doing(released, 'placeItem', { id, to: { start: 930, end: 1020 } }) };
}

describe('what has changed is marked', () => {
  test('not before the first release, nor right after it', () => {
    expect(marked(buildSchedule(yamagata(), OPTIONS))).toEqual([]);
    const { released } = moved();
    const paper = buildSchedule(released, OPTIONS);
    expect(marked(paper)).toEqual([]);
    expect(paper.notes.join()).not.toContain('改');
  });

  test('the line that moved, with a line that says what the mark means; switched off, neither', () => {
    const { plan } = moved();
    const paper = buildSchedule(plan, OPTIONS);
    expect(marked(paper)).toEqual(['CCNJ国際ネットワーク部会']);
    expect(paper.notes[0]).toBe('※「改」は第1版からの変更箇所です。');
    const plain = buildSchedule(plan, { ...OPTIONS, marks: false });
    expect(marked(plain)).toEqual([]);
    expect(plain.notes.join()).not.toContain('改');
  });

  test('what the planners note for themselves is marked on the run sheet, not on the schedule', () => {
    const { released, id } = moved();
    const plan = doing(released, 'editRow', {
      collection: 'items',
      key: id,
      patch: { remarks: '議長に確認' },
    });
    expect(marked(buildSchedule(plan, OPTIONS))).toEqual([]);
    expect(rowsOf(buildRunSheet(plan, OPTIONS)).filter(({ changed }) => changed)).toHaveLength(1);
  });

  test('another time is no change of the programme, another title is', () => {
    const { plan, id } = moved();
    expect(marked(buildProgramme(plan, OPTIONS))).toEqual([]);
    const titled = doing(plan, 'editRow', { collection: 'items', key: id, patch: { title: '国際部会' } });
    expect(marked(buildProgramme(titled, OPTIONS))).toEqual(['国際部会']);
  });

  test('a day whose hours changed is marked in its heading', () => {
    const { released } = moved();
    const dayId = [...released.rows.days.values()].find(({ kind }) => kind === 'meeting')!.id;
    const plan = doing(released, 'setDayWindow', { id: dayId, windowEnd: 1050 });
    const [table] = withMarkColumn(buildSchedule(plan, OPTIONS)).blocks;
    expect(table?.kind === 'table' && table.sections[0]?.heading).toMatch(/^改　10月14日/);
  });

  test('what no longer takes place is named under the table with the time it had', () => {
    const { released, id } = moved();
    const off = doing(released, 'editRow', { collection: 'items', key: id, patch: { cancelled: true } });
    expect(buildSchedule(off, OPTIONS).notes[0]).toMatch(
      /^※第1版から取りやめた項目：CCNJ国際ネットワーク部会（10月14日（火）　.*～17:00）$/,
    );
    const away = doing(released, 'removeItems', { ids: [id] });
    expect(buildSchedule(away, OPTIONS).notes[0]).toContain('取りやめた項目：CCNJ');
  });

  test('only the days that changed', () => {
    const { plan, released } = moved();
    const headings = (paper: Document) =>
      paper.blocks.flatMap((block) =>
        block.kind === 'table' ? block.sections.map(({ heading }) => heading ?? '') : [],
      );
    expect(headings(buildSchedule(plan, OPTIONS)).length).toBeGreaterThan(1);
    expect(headings(buildSchedule(plan, { ...OPTIONS, onlyChanged: true }))).toEqual([
      expect.stringContaining('10月14日'),
    ]);
    const none = buildSchedule(released, { ...OPTIONS, onlyChanged: true });
    expect(none.blocks).toEqual([]);
    expect(none.notes[0]).toBe('第1版からの変更はありません。');
  });
});

describe('the mark column', () => {
  test('stands in front of every table of a paper on which something is marked, else nowhere', () => {
    const { plan, released } = moved();
    const paper = withMarkColumn(buildSchedule(plan, OPTIONS));
    const [table] = paper.blocks;
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.columns[0]).toMatchObject({ id: MARK_COLUMN, label: '改', type: 'mark' });
    expect(table.sections.flatMap(({ rows }) => rows.map(({ cells }) => cells.length))).toEqual(
      rowsOf(paper).map(() => table.columns.length),
    );
    expect(rowsOf(paper).filter(({ cells }) => cells[0]?.text === '改')).toHaveLength(1);
    const plain = buildSchedule(released, OPTIONS);
    expect(withMarkColumn(plain)).toBe(plain);
  });
});

test('the edition: none, the last release, the last release with changes', () => {
  const { plan, released } = moved();
  expect(editionLabel(yamagata(), 'ja')).toBe('');
  expect(editionLabel(released, 'ja')).toBe('第1版');
  expect(editionLabel(plan, 'ja')).toBe('第1版（変更あり）');
  expect(editionLabel(plan, 'en')).toBe('Edition 1 (with changes)');
});

describe('the change list as a paper', () => {
  const cells = (paper: Document) => rowsOf(paper).map((row) => row.cells.map(({ text }) => text));

  test('a line for each thing that changed, before and after', () => {
    const { plan } = moved();
    const paper = buildChangeList(plan, OPTIONS);
    expect(paper.title).toMatch(/変更一覧$/);
    expect(paper.subtitle).toEqual([
      expect.stringMatching(/^第1版・10月1日（木）から現在の案（未確定）への変更$/),
    ]);
    expect(cells(paper)[0]).toEqual(['CCNJ国際ネットワーク部会', '時刻', '～17:00', '15:30～17:00']);
  });

  test('right after a release: what that release changed', () => {
    const { plan } = moved();
    const second = doing(plan, 'makeRelease', { note: '' });
    const paper = buildChangeList(second, OPTIONS);
    expect(paper.subtitle[0]).toMatch(/^第1版・.+から第2版・.+への変更$/);
    expect(cells(paper)[0]?.[0]).toBe('CCNJ国際ネットワーク部会');
  });

  test('before the second there is nothing to list, and it says so', () => {
    const { released } = moved();
    expect(buildChangeList(yamagata(), OPTIONS)).toMatchObject({
      blocks: [],
      notes: ['確定した版がまだないため、変更の一覧はありません。'],
    });
    expect(buildChangeList(released, OPTIONS).notes).toEqual(['第1版のため、前の版からの変更はありません。']);
  });
});

describe('the calendar calls off what a release had', () => {
  const statusOf = (plan: Plan, id: string, options: object = {}) =>
    buildCalendar(plan, { ...OPTIONS, ...options }).calendar.events.find(({ uid }) => uid.startsWith(id))
      ?.status;

  test('an item that was deleted, or taken off its day', () => {
    const { released, id } = moved();
    expect(statusOf(doing(released, 'removeItems', { ids: [id] }), id)).toBe('CANCELLED');
    expect(statusOf(doing(released, 'placeItem', { id, to: { dayId: null } }), id)).toBe('CANCELLED');
  });

  test('an item of the plan that no longer holds; a calendar of one plan says nothing of the other', () => {
    const base = yamagata();
    const id = itemNamed(base, /^CCNJ/);
    const dayId = base.rows.items.get(id)!.dayId!;
    const fair = doing(base, 'editRow', { collection: 'items', key: id, patch: { variant: 'a' } });
    const released = doing(fair, 'makeRelease', { note: '' });
    const rain = doing(released, 'editRow', { collection: 'days', key: dayId, patch: { variant: 'b' } });
    expect(statusOf(rain, id)).toBe('CANCELLED');
    expect(statusOf(rain, id, { variant: 'b' })).toBeUndefined();
  });

  test('nothing that was never handed out', () => {
    const base = yamagata();
    const id = itemNamed(base, /^CCNJ/);
    expect(statusOf(doing(base, 'removeItems', { ids: [id] }), id)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../../../../shared/domain/attendees/cells.ts';
import { columnsOf } from '../../../../../src-renderer/features/attendees/columns.ts';
import {
  DEFAULT_LAYOUT,
  type Layout,
  moveColumns,
  NARROWEST,
  toggleColumn,
  widen,
} from '../../../../../src-renderer/features/attendees/layout.ts';
import { linesOf } from '../../../../../src-renderer/features/attendees/lines.ts';
import { rangeOf } from '../../../../../src-renderer/features/attendees/range.ts';
import { yamagata } from '../../../../helpers/plans.ts';

const plan = yamagata();
const cells = cellsOf(plan);
const idsOf = (layout: Layout): string[] => columnsOf(plan, layout).all.map(({ id }) => id);

describe('the layout of columns', () => {
  test('at first reading stands above name, and both share a width', () => {
    const { all, lefts, widths } = columnsOf(plan);
    expect(all.slice(0, 3).map(({ id, half, track }) => [id, half, track])).toEqual([
      ['reading', 'top', 1],
      ['name', 'bottom', 1],
      ['organisation', 'whole', 2],
    ]);
    expect(lefts[2]).toBe((widths[0] ?? 0) + (widths[1] ?? 0));
  });

  test('one line a person gives every column a width of its own', () => {
    const { all, tracks } = columnsOf(plan, { ...DEFAULT_LAYOUT, rows: 'one' });
    expect(all).toHaveLength(cells.length);
    expect(tracks.slice(1).every((track) => track.length === 1)).toBe(true);
  });

  test('moves, hides and widens; the name is always there', () => {
    const moved = moveColumns(DEFAULT_LAYOUT, cells, ['phone', 'email'], 'organisation');
    expect(idsOf(moved).slice(0, 5)).toEqual(['reading', 'name', 'phone', 'email', 'organisation']);
    expect(idsOf(moveColumns(moved, cells, ['phone', 'email'], null)).slice(-2)).toEqual(['phone', 'email']);
    expect(idsOf(toggleColumn(moved, 'diet'))).not.toContain('diet');
    expect(idsOf(toggleColumn(toggleColumn(moved, 'diet'), 'diet'))).toContain('diet');
    expect(idsOf(toggleColumn(moved, 'name'))).toContain('name');
    expect(widen(moved, 'phone', 3).widths.phone).toBe(NARROWEST);
    expect(widen(widen(moved, 'phone', 300), 'phone', null).widths).toEqual({});
  });

  test('a column that the layout has never seen stands behind the one it follows at first', () => {
    const known = moveColumns(
      DEFAULT_LAYOUT,
      cells.filter(({ id }) => id !== 'mode'),
      ['remarks'],
      'organisation',
    );
    const order = idsOf(known);
    const before = cells[cells.findIndex(({ id }) => id === 'mode') - 1]?.id;
    expect(order[order.indexOf('mode') - 1]).toBe(before);
    expect(new Set(order).size).toBe(cells.length);
  });
});

describe('lines', () => {
  const arrangement = [
    { heading: { kind: 'group', key: '@a' }, ids: ['a', 'b'] },
    { heading: { kind: 'group', key: '@b' }, ids: ['c'] },
    { heading: null, ids: ['d', 'e'] },
  ] as const;

  test('every line is found again by its height and by its person', () => {
    for (const folded of [
      new Set<string>(),
      new Set(['group|@a']),
      new Set(['group|@b']),
      new Set(['group|@a', 'group|@b']),
    ]) {
      const lines = linesOf(arrangement, 50, folded);
      let height = 0;
      for (let index = 0; index < lines.count; index += 1) {
        const line = lines.lineAt(index);
        expect(lines.topOf(index)).toBe(height);
        expect(lines.lineAtTop(height)).toBe(index);
        height += line?.kind === 'head' ? 32 : 50;
        expect(lines.lineAtTop(height - 1)).toBe(index);
        if (line?.kind === 'person') expect(lines.lineOfPlace(lines.placeOf(line.id) ?? -1)).toBe(index);
      }
      expect(lines.height).toBe(height);
      expect(lines.lineAt(lines.count)).toBeNull();
    }
  });

  test('a folded group keeps its heading and hides its people', () => {
    const lines = linesOf(arrangement, 50, new Set(['group|@a']));
    expect(lines.lineAt(0)).toMatchObject({ kind: 'head', section: { ids: ['a', 'b'] }, folded: true });
    expect(lines.ids).toEqual(['c', 'd', 'e']);
    expect(lines.placeOf('a')).toBeNull();
  });

  test('a range runs from corner to corner, whichever comes first', () => {
    const lines = linesOf(arrangement);
    expect(rangeOf({ id: 'd', column: 4 }, { id: 'b', column: 1 }, lines)).toEqual({
      first: 1,
      last: 3,
      from: 1,
      to: 4,
    });
    expect(rangeOf({ id: 'd', column: 4 }, null, lines)).toEqual({ first: 3, last: 3, from: 4, to: 4 });
    expect(rangeOf({ id: 'gone', column: 4 }, null, lines)).toBeNull();
  });
});

import type { TableCell, TableMerge } from '../../../shared/input/table-file.ts';
import type { CheckBox } from './read-check-boxes.ts';

const EMPTY: TableCell = { text: '', kind: 'empty' };

/**
 * The rows with the state of each check box in the cell it sits on, as people type boxes: ☑出席 ☐欠席. A cell that
 * the box is linked to holds its state already, and is given it where it is empty.
 */
export function putCheckBoxes(
  rows: readonly (readonly TableCell[])[],
  merges: readonly TableMerge[],
  boxes: readonly CheckBox[],
): readonly (readonly TableCell[])[] {
  if (boxes.length === 0) return rows;
  const next = rows.map((row) => [...row]);
  const at = (row: number, column: number): TableCell => next[row]?.[column] ?? EMPTY;
  const put = (row: number, column: number, cell: TableCell): void => {
    while (next.length <= row) next.push([]);
    const line = next[row] ?? [];
    while (line.length < column) line.push(EMPTY);
    line[column] = cell;
  };
  for (const [key, own] of onCells(merges, boxes)) {
    const [row, column] = placeOf(key);
    const before = at(row, column);
    // The linked cell itself: TRUE or FALSE stands in it.
    if (before.kind === 'boolean') continue;
    const only = own.length === 1 && own[0]?.caption === '';
    const texts = own.map(({ ticked, caption }) => `${ticked ? '☑' : '☐'}${only ? before.text : caption}`);
    const text = [only ? '' : before.text, ...texts].filter((part) => part !== '').join(' ');
    put(row, column, { ...before, text, kind: 'text', boxed: true });
  }
  for (const { link, ticked } of boxes) {
    if (link === null) continue;
    const [row, column] = placeOf(link);
    if (at(row, column).kind === 'empty' && row < next.length)
      put(row, column, { text: ticked ? 'TRUE' : 'FALSE', value: ticked, kind: 'boolean', boxed: true });
  }
  return next;
}

const placeOf = (key: string): readonly [number, number] => {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return [row, column];
};

/** Boxes by the cell they sit on (of a merged block its first), from left to right. */
function onCells(merges: readonly TableMerge[], boxes: readonly CheckBox[]): ReadonlyMap<string, CheckBox[]> {
  const cells = new Map<string, CheckBox[]>();
  for (const box of boxes.toSorted((a, b) => a.left - b.left)) {
    const { row, column } = box;
    const block = merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    const key = `${block?.top ?? row},${block?.left ?? column}`;
    cells.set(key, [...(cells.get(key) ?? []), box]);
  }
  return cells;
}

import { again, type Mutation, textMutation, timesOf } from './mutations.ts';
import { NASTY } from './nasty.ts';
import type { Random } from './random.ts';

/** What parts the cells of a line; kept, so that the line can be put together again. */
const BETWEEN = /([,\t;]| {2,}|　)/u;

/** A change of a text that holds a table: cells, lines and columns, so that what comes of it is a table still. */
export function tableMutation(random: Random): Mutation<string> {
  const one = random.below(2 ** 30);
  const other = random.below(2 ** 30);
  const times = timesOf(random);
  const nasty = again(random.pick(NASTY), times);
  const raw = textMutation(random);
  switch (random.below(10)) {
    case 0:
    case 1:
      return onCells((cells, place) => cells.with(place, nasty), one);
    case 2:
      return onCells((cells, place) => cells.with(place, `${cells[place] ?? ''}${nasty}`), one);
    case 3:
      return onCells((cells, place) => cells.with(place, cells[other % cells.length] ?? ''), one);
    case 4:
      return onCells(
        (cells, place) => cells.with(place, `"${(cells[place] ?? '').replaceAll('"', '""')}\n${nasty}"`),
        one,
      );
    case 5:
      return onLines((lines, at) => lines.toSpliced(at, 1), one);
    case 6:
      return onLines((lines, at) => lines.with(at, again(`${lines[at] ?? ''}\n`, times)), one);
    case 7:
      return onLines((lines, at) => {
        const to = other % lines.length;
        return lines.with(at, lines[to] ?? '').with(to, lines[at] ?? '');
      }, one);
    case 8:
      // A column is taken out or put in.
      return (text) =>
        text
          .split('\n')
          .map((line) => {
            const cells = line.split(BETWEEN);
            const place = (one % 6) * 2;
            return (
              other % 2 ? cells.toSpliced(place, 2) : cells.toSpliced(place, 0, nasty.slice(0, 50), ',')
            ).join('');
          })
          .join('\n');
    default:
      return raw;
  }
}

function onLines(change: (lines: string[], at: number) => string[], one: number): Mutation<string> {
  return (text) => {
    const lines = text.split('\n');
    return change(lines, one % lines.length).join('\n');
  };
}

/** Changes one cell of one line; `place` is its index among cells and what stands between them. */
function onCells(change: (cells: string[], place: number) => string[], one: number): Mutation<string> {
  return onLines((lines, at) => {
    const cells = (lines[at] ?? '').split(BETWEEN);
    const place = ((one >> 10) % Math.ceil(cells.length / 2)) * 2;
    return lines.with(at, change(cells, place).join(''));
  }, one);
}

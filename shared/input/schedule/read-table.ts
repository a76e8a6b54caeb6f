import { severalLines } from '../cell-texts.ts';
import { dateInCell, type FoundDate } from './banner.ts';
import { readTitle } from './cell-parts.ts';
import type { ScheduleSheet, ScheduleTable } from './find-tables.ts';
import { type LineReading, readLine } from './read-line.ts';
import type { ReadItem, UnreadLine } from './reading.ts';
import { Above, addressOf, cellAt, loneTexts, type RowCells, rowCells } from './row-cells.ts';
import { isNote, kindOfTitle } from './words.ts';

/** A line of a table: an item, a line that is none, or a new day in a column of dates. */
export type TableLine =
  | { readonly kind: 'item'; readonly line: LineReading; readonly row: number }
  | { readonly kind: 'unread'; readonly unread: UnreadLine }
  | { readonly kind: 'day'; readonly found: FoundDate; readonly text: string; readonly at: string };

/** Reads one row under a heading. Gives nothing for an empty row. `near` helps a date without a year. */
export class TableReader {
  private readonly above = new Above();
  private lastTimeCell: object | null = null;
  private date: string | null = null;

  constructor(
    private readonly sheet: ScheduleSheet,
    private readonly table: ScheduleTable,
  ) {}

  /** The lines of a row, in order. */
  read(row: number, near: string): TableLine[] {
    const { grid } = this.sheet;
    const texts = loneTexts(grid, row);
    if (texts.length === 0) return [];
    const [first] = texts;
    if (texts.length === 1 && first && isNote(first.text))
      return [unread(row, first.column, first.text, 'note')];
    const cells = rowCells(grid, this.table, row, this.above);
    const lines: TableLine[] = [...this.dayOf(cells, near)];
    const isTrack = this.table.columns.some(({ field }) => field === 'track');
    const found = isTrack ? this.trackItems(cells, row) : this.item(cells, row);
    if (found.length > 0) return [...lines, ...found];
    if (goesOn(cells)) return lines;
    const text = texts.map((one) => one.text).join('　');
    return [...lines, unread(row, first?.column ?? 0, text, texts.length === 1 ? 'group' : 'no-title')];
  }

  private dayOf(cells: RowCells, near: string): TableLine[] {
    const cell = cells.get('date');
    const found = cell ? dateInCell({ ...cell.cell, text: cell.text }, near) : null;
    if (!cell || !found || found.date === this.date) return [];
    this.date = found.date;
    return [{ kind: 'day', found, text: cell.text.replace(/\s+/g, ' '), at: cell.at }];
  }

  private item(cells: RowCells, row: number): TableLine[] {
    const title = cells.get('title');
    const detail = cells.get('detail');
    const time = cells.get('time') ?? cells.get('start');
    const isOwn = title !== undefined && !title.inherited;
    // A lone text in the first column heads a group of lines (午前の部); it is no item.
    const isLone = !isOwn && !(detail && !detail.inherited);
    if (isLone) return [];
    const named: RowCells = isOwn || !detail ? cells : new Map(cells).set('title', detail);
    if (named !== cells) (named as Map<string, unknown>).delete('detail');
    const kept = this.otherTexts(row);
    const line = readLine(named, row, kept.texts);
    const end = isOwn && !detail ? this.blockEnd(row, title.column, line.item) : line.item.end;
    const doubts = [...line.doubts, ...kept.doubts, ...this.hidden(row)];
    const shares = time?.inherited === true && time.cell === this.lastTimeCell;
    this.lastTimeCell = time?.cell ?? null;
    const block = shares ? { first: false, last: true } : null;
    const item = { ...line.item, end, block };
    return [{ kind: 'item', row, line: { item, doubts } }];
  }

  /** Rooms or courses as columns: each cell is an item of its own; one over all of them is for all rooms. */
  private trackItems(cells: RowCells, row: number): TableLine[] {
    const { grid } = this.sheet;
    const tracks = this.table.columns.filter(({ field }) => field === 'track');
    const lines: TableLine[] = [];
    const done = new Set<object>();
    for (const track of tracks) {
      const own = cellAt(grid, row, track, new Above());
      if (own.text === '' || own.inherited || done.has(own.cell)) continue;
      done.add(own.cell);
      const covered = tracks.filter(({ column }) => grid.merged(row, column).cell === own.cell);
      const isAll = covered.length === tracks.length && tracks.length > 1;
      const isCourse = /班|コース|グループ|course|group/i.test(track.heading);
      const named = new Map(cells).set('title', { ...own, text: severalLines(own.text) });
      const line = readLine(named, row, isCourse && !isAll ? [`コース：${track.heading}`] : []);
      const item: LineReading['item'] = {
        ...line.item,
        end: this.blockEnd(row, track.column, line.item),
        place: isAll || isCourse ? line.item.place : track.heading,
        allRooms: isAll,
        kind: line.item.kind ?? kindOfTitle(readTitle(own.text).title),
      };
      const doubt = { code: 'track', field: 'place', at: own.at, facts: { text: track.heading } } as const;
      lines.push({
        kind: 'item',
        row,
        line: { item, doubts: isAll ? line.doubts : [...line.doubts, doubt, ...this.hidden(row)] },
      });
    }
    return lines;
  }

  /** An item drawn over several rows ends when the last of them does. */
  private blockEnd(
    row: number,
    column: number,
    { start, end }: Pick<ReadItem, 'start' | 'end'>,
  ): ReadItem['end'] {
    const { grid } = this.sheet;
    const own = grid.merged(row, column).cell;
    let last = row;
    while (
      last + 1 < grid.height &&
      grid.merged(last + 1, column).inherited &&
      grid.merged(last + 1, column).cell === own
    )
      last += 1;
    if (last === row) return end;
    const cells = rowCells(grid, this.table, last, new Above());
    const later = readLine(cells, last, []).item.end;
    const isBefore = typeof start === 'number' && typeof later === 'number' && later <= start;
    return later === null || isBefore ? end : later;
  }

  /** Texts under headings that say nothing to us: kept in the remarks, and said. */
  private otherTexts(row: number): { texts: string[]; doubts: LineReading['doubts'] } {
    const texts: string[] = [];
    const doubts: LineReading['doubts'][number][] = [];
    for (const one of this.table.columns) {
      if (one.field !== 'other') continue;
      const cell = cellAt(this.sheet.grid, row, one, this.above);
      if (cell.text === '' || cell.inherited) continue;
      texts.push(`${one.heading}：${cell.text}`);
      doubts.push({ code: 'unknown-column', field: 'remarks', at: cell.at, facts: { heading: one.heading } });
    }
    return { texts, doubts };
  }

  private hidden(row: number): LineReading['doubts'] {
    return this.sheet.sheet.hiddenRows.includes(row)
      ? [{ code: 'hidden-row', field: 'title', at: addressOf(row, 0), facts: {} }]
      : [];
  }
}

/** A row inside an item that is drawn over several: it adds nothing but its time. */
const goesOn = (cells: RowCells): boolean =>
  cells.get('title')?.inherited === true &&
  [...cells].every(
    ([field, cell]) => cell.inherited || field === 'time' || field === 'start' || field === 'end',
  );

const unread = (row: number, column: number, text: string, why: UnreadLine['why']): TableLine => ({
  kind: 'unread',
  unread: { at: addressOf(row, column), text: text.replace(/\s+/g, ' '), why },
});

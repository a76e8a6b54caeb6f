import { type AppError, appError } from '../../lib/errors.ts';
import { fail, ok, type Result } from '../../lib/result.ts';
import type { TableFile } from '../table-file.ts';
import { dateInText, dayNumber, saysAsOf } from './banner.ts';
import type { ScheduleDoubt } from './doubts.ts';
import { type ScheduleSheet, scheduleSheets } from './find-tables.ts';
import { fitItems } from './fit-items.ts';
import { TableReader } from './read-table.ts';
import type { ReadDay, ReadItem, ScheduleReading, UnreadLine } from './reading.ts';
import { addressOf, loneTexts } from './row-cells.ts';
import { afterReading } from './settle-lines.ts';
import { isNote, kindOfBanner } from './words.ts';

/**
 * Reads a schedule drawn by hand: its title, its days by their banners or a column of dates, the lines of each. What
 * was taken from anything but the cell itself is in `doubts`; lines that became no item are in `unread`.
 * @param near an ISO date: the meeting's, or the middle of its fiscal year; dates without a year are taken nearest to it
 * Fails with 'no-schedule-heading' or 'no-schedule-lines'; nothing is guessed from a file without a heading.
 */
export function readSchedule(file: TableFile, near: string): Result<ScheduleReading, AppError> {
  const sheets = scheduleSheets(file);
  if (sheets.length === 0) return fail(appError('no-schedule-heading', { name: file.name }));
  const reader = new Reader(file, near, sheets.length > 1);
  for (const sheet of sheets) reader.sheet(sheet);
  const reading = reader.done();
  return reading.items.length === 0 ? fail(appError('no-schedule-lines', { name: file.name })) : ok(reading);
}

class Reader {
  private title: string | null = null;
  private asOf: string | null = null;
  private readonly days: ReadDay[] = [];
  /** The day that the lines being read belong to. */
  private current = -1;
  private readonly items: ReadItem[] = [];
  private readonly doubts: ScheduleDoubt[] = [];
  private readonly unread: UnreadLine[] = [];
  private where: (at: string) => string = (at) => at;

  constructor(
    private readonly file: TableFile,
    private near: string,
    private readonly several: boolean,
  ) {}

  sheet(sheet: ScheduleSheet): void {
    const isText = this.file.format === 'csv' || this.file.format === 'tsv';
    const { name } = sheet.sheet;
    this.where = (at) =>
      isText ? `record ${/\d+/.exec(at)?.[0] ?? ''}` : this.several ? `${name}!${at}` : at;
    const before = this.days.length;
    let table: TableReader | null = null;
    for (let row = 0; row < sheet.grid.height; row += 1) {
      const heading = sheet.tables.find((one) => one.row === row);
      if (heading) {
        table = new TableReader(sheet, heading);
        // A sheet without a banner is a day by its name (10月20日, 2日目).
        if (this.days.length === before) this.dayOfSheet(name, before);
      } else if (this.isLone(sheet, row, table === null)) continue;
      else if (table) this.lines(table, row);
    }
  }

  done(): ScheduleReading {
    const { title, asOf, days, unread } = this;
    const settled = afterReading(this.items, this.doubts, days);
    const { items, doubts } = fitItems(settled.items);
    return { title, asOf, days, unread, items, doubts: [...settled.doubts, ...doubts] };
  }

  private lines(table: TableReader, row: number): void {
    for (const line of table.read(row, this.near)) {
      if (line.kind === 'unread') this.unread.push({ ...line.unread, at: this.where(line.unread.at) });
      else if (line.kind === 'day') this.dayOfLine(line.text, line.at, line.found);
      else {
        if (this.days.length === 0) this.addDay('', addressOf(row, 0), null);
        const index = this.items.length;
        const day = this.current;
        this.items.push({ ...line.line.item, at: this.where(line.line.item.at), index, day });
        for (const doubt of line.line.doubts)
          this.doubts.push({ ...doubt, at: this.where(doubt.at), item: index, day });
      }
    }
  }

  /** A line with one text: the title, a day's banner, the date of making, or a note. */
  private isLone(sheet: ScheduleSheet, row: number, isHead: boolean): boolean {
    const texts = loneTexts(sheet.grid, row);
    const [first] = texts;
    if (!first || (texts.length > 1 && !isHead)) return texts.length === 0;
    for (const { column, text } of texts) {
      const at = addressOf(row, column);
      const found = dateInText(text, this.near);
      if (isNote(text)) this.note(at, text, 'note');
      else if (found && saysAsOf(text)) {
        this.asOf = found.date;
        this.near = found.date;
        this.note(at, text, 'as-of');
      } else if (dayNumber(text) !== null || (found && !isTitle(text))) this.addDay(text, at, found);
      else if (isHead) this.head(at, text);
      else return false;
    }
    return true;
  }

  private head(at: string, text: string): void {
    const isBetter = this.title === null || (isTitle(text) && !isTitle(this.title));
    if (isBetter) this.title = text.replace(/\s+/g, ' ');
    this.note(at, text, isBetter ? 'title' : 'group');
  }

  private note(at: string, text: string, why: UnreadLine['why']): void {
    this.unread.push({ at: this.where(at), text: text.replace(/\s+/g, ' '), why });
  }

  private dayOfSheet(name: string, before: number): void {
    const found = dateInText(name, this.near);
    if (found || dayNumber(name) !== null) this.addDay(name, 'A1', found);
    else if (this.several && before > 0) this.addDay(name, 'A1', null);
  }

  /** A date in a column of the table: sorted by something else, it comes back to a day that was there before. */
  private dayOfLine(text: string, at: string, found: ReturnType<typeof dateInText>): void {
    const known = found ? this.days.findIndex(({ date }) => date === found.date) : -1;
    if (known === -1) this.addDay(text, at, found);
    else this.current = known;
  }

  private addDay(text: string, at: string, found: ReturnType<typeof dateInText>): void {
    const date = found?.date ?? null;
    const last = this.days[this.current];
    const plain = text.normalize('NFKC').replace(/\s/g, '');
    // The same date again (a second table of the day) goes on with the day.
    if (last && date !== null && last.date === date) return;
    const day = this.days.length;
    this.current = day;
    if (date !== null) this.near = date;
    const place = this.where(at);
    this.days.push({ date, text, at: place, number: dayNumber(text), kind: kindOfBanner(plain) });
    const doubt = (code: ScheduleDoubt['code'], facts = {}): void => {
      this.doubts.push({ code, item: null, day, field: 'date', at: place, facts });
    };
    if (date === null) doubt('no-date', { text });
    else if (found?.yearMissing) doubt('year-missing', { text, read: date });
    if (found?.weekdayDiffers) doubt('weekday-differs', { text, read: date ?? '' });
  }
}

const isTitle = (text: string): boolean =>
  /日程表|スケジュール|行程表|次第|プログラム|schedule|programme/i.test(text) && !/日目/.test(text);

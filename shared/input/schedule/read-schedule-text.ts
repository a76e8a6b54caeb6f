import type { TableFile } from '../table-file.ts';
import { BLANK_READ_ITEM } from './blank-item.ts';
import { readTitle } from './cell-parts.ts';
import type { ScheduleDoubt } from './doubts.ts';
import { fitItems } from './fit-items.ts';
import type { ReadDay, ReadItem, ScheduleReading, UnreadLine } from './reading.ts';
import { fiscalYearIn, placeInLine, readTextLine, type TextLine } from './text-line.ts';
import { isNote, kindOfBanner, kindOfTitle, transportOf } from './words.ts';

/** Lines that are looked through; a programme is short. */
const MOST_LINES = 3_000;

/**
 * Reads a programme out of running text (a PDF, a mail): lines that begin with a date or a time. A line without
 * either is an item only right behind one of its day; before a date it is a heading; all else is listed.
 * @param near an ISO date: dates without a year are taken nearest to it, or to the fiscal year the text names
 */
export function readScheduleText(file: TableFile, near: string): ScheduleReading {
  const reader = new TextReader(near);
  const lines = linesOf(file);
  for (const [n, text] of lines.entries()) reader.line(text, n + 1, lines[n + 1] ?? '');
  return reader.done();
}

/** The rows of a text file as lines; an empty row is ''. */
const linesOf = (file: TableFile): string[] =>
  file.sheets
    .filter(({ hidden }) => !hidden)
    .flatMap(({ rows }) => rows)
    .slice(0, MOST_LINES)
    .map((row) =>
      row
        .map(({ text }) => text.replace(/\s+/gu, ' ').trim())
        .filter((text) => text !== '')
        .join('　'),
    );

class TextReader {
  private title: string | null = null;
  /** The last line that was neither item nor day: what a date below it is about. */
  private heading = '';
  private follows = false;
  private readonly days: ReadDay[] = [];
  private readonly items: ReadItem[] = [];
  private readonly doubts: ScheduleDoubt[] = [];
  private readonly unread: UnreadLine[] = [];

  constructor(private near: string) {}

  line(text: string, number: number, next: string): void {
    const at = `record ${number}`;
    if (text === '') {
      this.follows = false;
      return;
    }
    const year = fiscalYearIn(text);
    if (year !== null) this.near = year;
    const place = placeInLine(text);
    const read = readTextLine(text, this.near);
    if (isNote(text)) this.leave(at, text, 'note');
    else if (place !== null && this.follows) this.putPlace(place);
    else if (read.date || read.time) this.dated(read, at);
    // What stands right above a date is a heading of the day that follows.
    else if (this.follows && year === null && !readTextLine(next, this.near).date) this.item(read, at);
    else this.leave(at, text, this.days.length > 0 || year !== null ? 'group' : 'no-date');
  }

  done(): ScheduleReading {
    const { title, days, unread } = this;
    const { items, doubts } = fitItems(this.items);
    return { title, asOf: null, days, items, doubts: [...this.doubts, ...doubts], unread };
  }

  private dated(read: TextLine, at: string): void {
    if (read.date) this.addDay(read, at);
    if (this.days.length === 0) this.addDay(read, at);
    if (read.rest !== '' || read.time) this.item(read, at);
    this.follows = true;
  }

  private addDay({ date, dateText }: TextLine, at: string): void {
    const last = this.days.at(-1);
    if (date && last?.date === date.date) return;
    const day = this.days.length;
    if (date) this.near = date.date;
    const kind = kindOfBanner(this.heading);
    this.days.push({ date: date?.date ?? null, text: dateText, at, number: null, kind });
    const doubt = (code: ScheduleDoubt['code']): void =>
      void this.doubts.push({
        code,
        item: null,
        day,
        field: 'date',
        at,
        facts: { text: dateText, read: date?.date ?? '' },
      });
    if (!date) doubt('no-date');
    else if (date.yearMissing) doubt('year-missing');
    if (date?.weekdayDiffers) doubt('weekday-differs');
  }

  private item({ time, rest }: TextLine, at: string): void {
    // A date and a time alone are those of what the heading above names.
    const named = readTitle(rest === '' ? (this.title ?? this.heading) : rest);
    if (named.title === '') return;
    const kind = kindOfTitle(named.title);
    const index = this.items.length;
    const day = this.days.length - 1;
    this.items.push({
      ...BLANK_READ_ITEM,
      index,
      day,
      at,
      title: named.title,
      kind,
      start: time?.start ?? null,
      end: time?.turned ? null : (time?.end ?? null),
      approximate: time?.approximate ?? false,
      minutes: named.minutes ?? time?.minutes ?? null,
      optional: /希望者|自由参加/.test(named.title),
      transport: kind === 'travel' ? transportOf(named.title) : null,
    });
    const doubt = (code: ScheduleDoubt['code'], text: string): void =>
      void this.doubts.push({ code, item: index, day, field: 'time', at, facts: { text } });
    if (!time) doubt('no-time', '');
    else if (typeof time.start === 'string') doubt('part-of-day', this.items[index]?.title ?? '');
    if (time?.turned) doubt('time-order', rest);
    if (time?.approximate) doubt('approximate', rest);
    this.follows = true;
  }

  private putPlace(place: string): void {
    const last = this.items.at(-1);
    if (last && last.place === null) this.items[last.index] = { ...last, place };
  }

  private leave(at: string, text: string, why: UnreadLine['why']): void {
    this.follows = false;
    if (why !== 'note') this.heading = text;
    if (/第\s*[0-9０-９]{1,3}\s*回.*(?:会議|総会|大会|シンポジウム)/u.test(text)) this.title = text;
    this.unread.push({ at, text, why });
  }
}

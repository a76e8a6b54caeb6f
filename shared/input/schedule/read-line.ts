import { minutesOfRemark, rainPlace, readCharge, readTitle } from './cell-parts.ts';
import type { DoubtField, ScheduleDoubt, ScheduleDoubtCode } from './doubts.ts';
import type { ReadItem, ReadPerson } from './reading.ts';
import { addressOf, type RowCell, type RowCells } from './row-cells.ts';
import { NO_TIME, readTimeCell, type TimeReading } from './time-cell.ts';
import type { ScheduleField } from './words.ts';
import { isOpenPlace, kindOfTitle, transportOf } from './words.ts';

/** A line before it has its number: the item and what is doubtful about it. */
export interface LineReading {
  readonly item: Omit<ReadItem, 'index' | 'day'>;
  readonly doubts: readonly Omit<ScheduleDoubt, 'item' | 'day'>[];
}

const DITTO_FIELDS: readonly (readonly [ScheduleField, DoubtField])[] = [
  ['time', 'time'],
  ['title', 'title'],
  ['place', 'place'],
  ['staff', 'people'],
  ['chair', 'people'],
  ['speaker', 'people'],
  ['equipment', 'equipment'],
  ['remarks', 'remarks'],
];

/** Reads the cells of one line that has a title. `row` is zero-based. */
export function readLine(cells: RowCells, row: number, kept: readonly string[]): LineReading {
  const doubts: Omit<ScheduleDoubt, 'item' | 'day'>[] = [];
  const doubt = (code: ScheduleDoubtCode, field: DoubtField, at: string, facts = {}): void => {
    doubts.push({ code, field, at, facts });
  };
  const titleCell = cells.get('title');
  const parts = readTitle(titleCell?.text ?? '');
  const at = titleCell?.at ?? addressOf(row, 0);
  const time = timeOf(cells, doubt);
  for (const [field, about] of DITTO_FIELDS) {
    const cell = cells.get(field);
    if (cell?.ditto) doubt('ditto', about, cell.at, { read: oneLineOf(cell) });
  }
  const detail = [parts.rest, cells.get('detail')?.text].filter(Boolean).join('\n') || null;
  if (parts.rest !== null) doubt('two-lines', 'title', at, { text: parts.title, read: parts.rest });
  const kind = kindOfTitle(parts.title) ?? kindOfTitle(detail ?? '');
  if (kind === null) doubt('kind-unknown', 'kind', at, { text: parts.title });
  const place = cells.get('place');
  if (place && isOpenPlace(place.text)) doubt('place-open', 'place', place.at, { text: oneLineOf(place) });
  const remarks = cells.get('remarks')?.text ?? null;
  const planB = rainPlace(remarks ?? '') ?? rainPlace(detail ?? '');
  if (planB !== null) doubt('plan-b', 'place', cells.get('remarks')?.at ?? at, { read: planB });
  for (const cell of cells.values()) extras(cell, doubt);
  return {
    doubts,
    item: {
      at,
      title: parts.title,
      kind,
      start: time.start,
      end: time.end,
      startText: time.text,
      approximate: time.approximate,
      minutes: parts.minutes ?? time.minutes ?? minutesOfRemark(remarks ?? ''),
      block: null,
      place: place?.text ?? null,
      allRooms: false,
      people: peopleOf(cells),
      detail,
      equipment: cells.get('equipment')?.text.replaceAll('\n', '、') ?? null,
      remarks,
      kept: [...kept, ...notesOf(cells)],
      optional: /希望者|任意参加|自由参加|オプション|optional/i.test(`${parts.title}${detail ?? ''}`),
      cancelled: titleCell?.cell.struck === true,
      transport: kind === 'travel' ? transportOf(parts.title) : null,
      planB,
    },
  };
}

type Doubting = (
  code: ScheduleDoubtCode,
  field: DoubtField,
  at: string,
  facts?: ScheduleDoubt['facts'],
) => void;

/** The times of a line: one cell for both, or a column each, or a column of minutes beside the start. */
function timeOf(cells: RowCells, doubt: Doubting): TimeReading {
  const cell = cells.get('time') ?? cells.get('start');
  const first = cell ? readTimeCell({ ...cell.cell, text: cell.text }) : NO_TIME;
  const last = cells.get('end');
  const ending = last ? readTimeCell({ ...last.cell, text: last.text }) : NO_TIME;
  const length = cells.get('minutes');
  const minutes = length
    ? Number.parseInt(length.text.normalize('NFKC').replace(/[^\d]/g, ''), 10)
    : Number.NaN;
  let end = ending.start ?? first.end;
  const at = cell?.at ?? cells.get('title')?.at ?? '';
  // A column of lengths says when the item ends, as surely as a column of ends does.
  if (end === null && typeof first.start === 'number' && minutes > 0) end = first.start + minutes;
  else if (
    typeof first.start === 'number' &&
    typeof end === 'number' &&
    minutes > 0 &&
    end - first.start !== minutes
  )
    doubt('length-differs', 'time', length?.at ?? at, {
      text: String(minutes),
      read: String(end - first.start),
    });
  const isTurned =
    first.turned || (typeof first.start === 'number' && typeof end === 'number' && end <= first.start);
  if (isTurned) doubt('time-order', 'time', at, { text: cell?.text ?? '' });
  if (first.approximate) doubt('approximate', 'time', at, { text: cell?.text ?? '' });
  if (typeof first.start === 'string') doubt('part-of-day', 'time', at, { text: cell?.text ?? '' });
  const text = first.text ?? ending.text;
  if (first.start === null && end === null) doubt('no-time', 'time', at, { text: cell?.text ?? '' });
  const safeEnd = isTurned && !first.turned ? null : end;
  return {
    ...first,
    end: safeEnd,
    text,
    minutes: first.minutes ?? (Number.isFinite(minutes) ? minutes : null),
  };
}

function peopleOf(cells: RowCells): ReadPerson[] {
  const people = (['chair', 'speaker', 'staff'] as const).flatMap((field) => {
    const text = cells.get(field)?.text;
    return text === undefined ? [] : readCharge(text, field);
  });
  return people.filter(
    (one, n) => people.findIndex((other) => other.role === one.role && other.text === one.text) === n,
  );
}

function extras(cell: RowCell, doubt: Doubting): void {
  if (cell.inherited) return;
  if (cell.cell.comment) doubt('comment', 'remarks', cell.at, { text: cell.cell.comment });
  if (cell.cell.struck) doubt('struck-out', 'title', cell.at, { text: oneLineOf(cell) });
}

const notesOf = (cells: RowCells): string[] =>
  [...cells.values()].flatMap(({ cell, inherited }) =>
    cell.comment && !inherited ? [`メモ：${cell.comment}`] : [],
  );

const oneLineOf = (cell: RowCell): string => cell.text.replace(/\s+/g, ' ');

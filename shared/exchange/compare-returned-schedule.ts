import { buildSchedule } from '../documents/builders/schedule.ts';
import type { ExportRecord } from '../domain/collections/index.ts';
import { VARIANTS } from '../domain/collections/values.ts';
import { plainCell } from '../domain/exchange/cell-hash.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { compareSchedule } from '../input/schedule/compare.ts';
import type { ScheduleDoubt } from '../input/schedule/doubts.ts';
import type { Cell, ItemProposal, ScheduleChoices, ScheduleProposal } from '../input/schedule/proposal.ts';
import type { ReadItem, ScheduleReading, UnreadLine } from '../input/schedule/reading.ts';
import { addressOf } from '../input/schedule/row-cells.ts';
import type { TableFile } from '../input/table-file.ts';
import { matchKey } from '../text/match-key.ts';
import { emptiedColumns, withEmptied } from './emptied-cells.ts';
import type { Returned, ReturnedRow } from './returned.ts';
import { returnedRows } from './returned-rows.ts';
import { sheetTableOf } from './sheet-table.ts';

/** A schedule of ours that has come back, beside what went out and beside the plan. */
export interface ReturnedSchedule {
  readonly record: ExportRecord;
  /** The lines that were edited or put in, and nothing else. */
  readonly reading: ScheduleReading;
  readonly proposal: ScheduleProposal;
  /** Cells that were changed on both sides, by the line's index: the plan's stays until somebody chooses. */
  readonly conflicts: ReadonlyMap<number, ReadonlySet<Cell>>;
  /** The row of each line, by its index. */
  readonly rows: readonly ReturnedRow[];
  /** The sheet was sorted as a whole: that lines stand under other days says nothing. */
  readonly isRearranged: boolean;
}

/** What each column of the paper says of an item. */
const CELLS: Readonly<Record<string, readonly Cell[]>> = {
  time: ['start', 'end'],
  content: ['title', 'description'],
  place: ['place'],
  people: ['people'],
};

/**
 * Compares a schedule cell by cell: as both sides last knew it, now in the plan, in the file. Lines are known by their
 * codes, wherever they stand; one that stands under another day is moved there, unless the whole sheet was sorted. A
 * cell that was emptied is offered as a change; a line whose content was emptied is asked about like one that is gone,
 * for an item has a title. Null for a file that is no schedule of ours.
 * @param read the file as a schedule drawn by hand is read
 */
export function compareReturnedSchedule(
  plan: Plan,
  file: TableFile,
  read: ScheduleReading,
  choices: ScheduleChoices,
): ReturnedSchedule | null {
  if (file.trace?.kind !== 'schedule') return null;
  const returned = returnedRows(plan, file);
  if (!returned) return null;
  const rows = new Map(returned.rows.map((row) => [row.row, row]));
  const now = nowValues(plan, returned);
  const kept = read.items.flatMap((item): readonly (readonly [ReadItem, ReturnedRow])[] => {
    const row = rows.get(rowOf(item.at));
    return row && (row.edited.size > 0 || row.isMoved) && !isWithoutContent(row) ? [[item, row]] : [];
  });
  const items = kept.map(([item, row], index) => asLine(item, row, index));
  const reading: ScheduleReading = { ...read, isPartial: true, items, doubts: [], unread: [] };
  const compared = compareSchedule(plan, reading, {
    ...choices,
    days: new Map([...ownDays(plan, returned.record, read), ...choices.days]),
  });
  const proposals = compared.items.map((one) => {
    const row = kept[one.index]?.[1];
    return withEmptied(plan, onlyEdited(one, row), emptiedColumns(returned.record, row));
  });
  const conflicts = new Map<number, ReadonlySet<Cell>>();
  const doubts: ScheduleDoubt[] = [];
  for (const one of proposals) {
    const row = kept[one.index]?.[1];
    const found = row ? conflictsOf(returned, row, one, now) : [];
    conflicts.set(one.index, new Set(found.flatMap(({ cells }) => cells)));
    for (const { facts } of found)
      doubts.push({
        code: 'changed-meanwhile',
        item: one.index,
        day: one.day,
        field: 'title',
        at: one.read.at,
        facts,
      });
  }
  const without = returned.rows.filter(isWithoutContent);
  const gone = new Set([...returned.missing, ...without.map(({ sent }) => sent)].map((row) => row?.ref));
  return {
    record: returned.record,
    reading: {
      ...reading,
      doubts: [...doubts, ...read.doubts.flatMap((doubt) => moved(doubt, kept))],
      unread: [
        ...returned.foreign.map((text): UnreadLine => ({ at: '', text, why: 'foreign-column' })),
        ...without.flatMap(unreadRest),
      ],
    },
    proposal: {
      ...compared,
      items: proposals,
      absent: [...plan.rows.items.values()].filter(({ id, cancelled }) => gone.has(id) && !cancelled),
    },
    conflicts,
    rows: kept.map(([, row]) => row),
    isRearranged: returned.isRearranged,
  };
}

/** A line of ours whose content was emptied. */
const isWithoutContent = ({ sent, edited, cells }: ReturnedRow): boolean =>
  sent !== null && edited.has('content') && cells.get('content') === '';

/** What else was changed in a line without content, and is therefore not read. */
const unreadRest = ({ row, cells, edited }: ReturnedRow): readonly UnreadLine[] => {
  const text = [...cells].flatMap(([id, own]) => (edited.has(id) && own !== '' ? [own] : [])).join('　');
  return text === '' ? [] : [{ at: addressOf(row, 0), text, why: 'no-title' }];
};

/** The plan's days of the file's, by the headings that we wrote, also where a day has got another date since. */
function ownDays(plan: Plan, { sections }: ExportRecord, { days }: ScheduleReading) {
  const refs = new Map(sections.map(({ text, ref }) => [matchKey(text), ref]));
  return days.flatMap(({ text }, index): readonly (readonly [number, string])[] => {
    const ref = refs.get(matchKey(text.replace(/^改\s/, '')));
    return ref !== undefined && plan.rows.days.has(ref) ? [[index, ref]] : [];
  });
}

/** Zero-based row of `B6` or `日程表!B6`. */
const rowOf = (at: string): number => Number(/(\d+)$/.exec(at)?.[1] ?? 0) - 1;

/** A line of ours is the item it went out as; what the program itself puts into the remarks says nothing of it. */
function asLine(item: ReadItem, { sent }: ReturnedRow, index: number): ReadItem {
  if (!sent?.ref) return { ...item, index };
  return { ...item, index, itemId: sent.ref, remarks: null, kept: [], equipment: null, planB: null };
}

function onlyEdited(one: ItemProposal, row: ReturnedRow | undefined): ItemProposal {
  if (!row?.sent || one.item === null) return one;
  const open = new Set([...row.edited].flatMap((id) => CELLS[id] ?? []).concat(row.isMoved ? ['day'] : []));
  const changed = new Set([...one.changed].filter((cell) => open.has(cell)));
  return { ...one, changed, verdict: changed.size > 0 ? 'changed' : 'same', candidates: [] };
}

/** How the plan would fill each cell today, in either plan of a day. */
function nowValues(plan: Plan, { record }: Returned): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  for (const variant of VARIANTS) {
    const paper = buildSchedule(plan, { language: record.language, date: record.at.slice(0, 10), variant });
    for (const { ref, values: own } of sheetTableOf(paper)?.rows ?? [])
      if (ref !== null) values.set(ref, own);
  }
  return values;
}

function conflictsOf(
  { record }: Returned,
  { sent, edited, cells, section }: ReturnedRow,
  { changed, item }: ItemProposal,
  now: ReadonlyMap<string, readonly string[]>,
): readonly { readonly cells: readonly Cell[]; readonly facts: Readonly<Record<string, string>> }[] {
  const own = now.get(sent?.ref ?? '');
  if (!sent || !own) return [];
  const dayText = (id: string | null): string => record.sections.find(({ ref }) => ref === id)?.text ?? '';
  const day =
    changed.has('day') && item?.dayId !== sent.section
      ? [
          {
            cells: ['day'] as const,
            facts: {
              heading: DAY[record.language],
              sent: dayText(sent.section),
              read: dayText(item?.dayId ?? null),
              text: dayText(section),
            },
          },
        ]
      : [];
  const cellsOfRow = record.columns.flatMap(({ id, label }, at) => {
    const both = (CELLS[id] ?? []).filter((cell) => changed.has(cell));
    const [before, today] = [plainCell(sent.values[at] ?? ''), plainCell(own[at] ?? '')];
    if (!edited.has(id) || both.length === 0 || before === today) return [];
    return [{ cells: both, facts: { heading: label, sent: before, read: today, text: cells.get(id) ?? '' } }];
  });
  return [...day, ...cellsOfRow];
}

/** What a conflict about the day is about, in the paper's language. */
const DAY = { ja: '日', en: 'Day' } as const;

/** The doubts about lines that were edited, under their new numbers. */
function moved(doubt: ScheduleDoubt, kept: readonly (readonly [ReadItem, ReturnedRow])[]): ScheduleDoubt[] {
  const item = kept.findIndex(([one]) => one.index === doubt.item);
  return doubt.item === null || item === -1 || kept[item]?.[1].sent ? [] : [{ ...doubt, item }];
}

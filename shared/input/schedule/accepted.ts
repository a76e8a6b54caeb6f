import type { ImportedItem, ScheduleImport } from '../../domain/commands/import-schedule.ts';
import type { Cell, DayProposal, ItemProposal, ScheduleProposal } from './proposal.ts';

/** What the person left out or asked for, beside the proposal. */
export interface Acceptance {
  /** Indexes of lines that are not taken. */
  readonly left: ReadonlySet<number>;
  /** Cells of changed lines that are not taken, as `cellKey`. */
  readonly leftCells: ReadonlySet<string>;
  /** Items of the plan to be taken off. */
  readonly removed: ReadonlySet<string>;
}

/** The name of a line's cell. */
export const cellKey = (index: number, cell: Cell): string => `${index}.${cell}`;

/** Lines that would be taken in: those that change something, on a day that is settled, and not left out. */
export function takenItems(proposal: ScheduleProposal, accepted: Acceptance): readonly ItemProposal[] {
  const taken = proposal.items.filter(
    (one) =>
      one.verdict !== 'same' &&
      !accepted.left.has(one.index) &&
      proposal.days[one.day]?.open === false &&
      (one.verdict === 'added' ||
        [...one.changed].some((cell) => !accepted.leftCells.has(cellKey(one.index, cell)))),
  );
  const indexes = new Set(taken.map(({ index }) => index));
  // The rain plan of a line that is not taken has nothing to stand beside.
  return taken.filter(({ rainOf }) => rainOf === null || indexes.has(rainOf));
}

/** The accepted parts as the command takes them. Places that no accepted line needs are left out. */
export function acceptedImport(
  fileName: string,
  proposal: ScheduleProposal,
  accepted: Acceptance,
): ScheduleImport {
  const taken = takenItems(proposal, accepted);
  const rained = new Set(taken.map(({ rainOf }) => rainOf));
  const items = taken.map((one) => importedItem(one, accepted.leftCells, rained.has(one.index)));
  const used = new Set(taken.map(({ day }) => day));
  const days = proposal.days.filter(({ index, open }) => used.has(index) && !open).map(importedDay);
  const wanted = new Set<string | null>(items.map(({ placeKey }) => placeKey ?? null));
  for (const { key, parentKey } of proposal.places) if (wanted.has(key)) wanted.add(parentKey);
  const places = proposal.places.filter(({ key }) => wanted.has(key));
  return { fileName, days, places, items, removed: [...accepted.removed] };
}

const dayKey = (index: number): string => `day ${index}`;

const importedDay = ({ index, matchedDayId, read, kind, setsDate }: DayProposal) => ({
  key: dayKey(index),
  dayId: matchedDayId,
  date: matchedDayId === null || setsDate ? read.date : null,
  kind,
});

function importedItem(one: ItemProposal, left: ReadonlySet<string>, hasRainPlan: boolean): ImportedItem {
  const { item, fields, placeKey, people, index, changed } = one;
  if (item === null) {
    const variant = hasRainPlan ? ({ variant: 'a' } as const) : {};
    return { itemId: null, dayKey: dayKey(one.day), fields: { ...fields, ...variant }, placeKey, people };
  }
  const takes = (cell: Cell): boolean => changed.has(cell) && !left.has(cellKey(index, cell));
  const cells = (['start', 'end', 'title', 'description', 'equipment', 'remarks'] as const).filter(takes);
  const own = Object.fromEntries(cells.map((cell) => [cell, fields[cell]]));
  // What the file settles anew need not be confirmed any more; what it leaves alone keeps its mark.
  const touched: readonly string[] = [...cells, ...(takes('place') ? ['placeId'] : [])];
  const unconfirmed = item.unconfirmed.filter((field) => !touched.includes(field));
  return {
    itemId: item.id,
    fields: { ...own, ...(unconfirmed.length === item.unconfirmed.length ? {} : { unconfirmed }) },
    ...(takes('day') ? { dayKey: dayKey(one.day) } : {}),
    ...(takes('place') ? { placeKey } : {}),
    ...(takes('people') ? { people } : {}),
  };
}

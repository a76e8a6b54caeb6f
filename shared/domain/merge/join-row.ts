import type { RowOf } from '../collections/index.ts';
import { REMOVED, type Stamps, stampsIn, UNSTAMPED, type Vector } from '../plan/stamps.ts';
import { joinRegisters, type Known, type Register, sidesOf, stampsOfRegister } from './register.ts';

export type Conflict = RowOf<'conflicts'>;
type Fields = Readonly<Record<string, unknown>>;

/** One row in one copy, with what stands against each other in it. */
export interface RowState {
  readonly value: Fields | null;
  readonly stamps: Stamps;
  /** By field (`*` for a removal that had not seen every edit). */
  readonly conflicts: ReadonlyMap<string, Conflict>;
}

/**
 * One row of two copies brought together. A removal wins over what it had seen; over an edit that it
 * had not seen it stands meanwhile, and the edits and the row are kept as a conflict: what a removed row
 * was is kept nowhere else, so only so do all copies come to the same rows in any order.
 */
export function joinRow(
  name: string,
  key: string,
  mine: RowState | undefined,
  seenMine: Vector,
  theirs: RowState | undefined,
  seenTheirs: Vector,
): RowState {
  // A row that a copy knows nothing of, not even as removed, is new to it.
  if (!theirs) return mine ?? { value: null, stamps: {}, conflicts: new Map() };
  if (!mine) return theirs;
  const [left, right] = [registersOf(mine), registersOf(theirs)];
  const joined = new Map<string, Register>();
  for (const field of new Set([...left.keys(), ...right.keys()]))
    joined.set(
      field,
      joinRegisters(left.get(field) ?? EMPTY, seenMine, right.get(field) ?? EMPTY, seenTheirs),
    );
  const removal = joined.get(REMOVED) ?? EMPTY;
  joined.delete(REMOVED);
  if (removal.size === 0) return alive(name, key, joined);
  for (const [field, register] of joined)
    joined.set(field, withoutCovered(field, register, [mine, left], [theirs, right]));
  return removed(name, key, joined, removal, [rowIn(mine), rowIn(theirs)]);
}

const EMPTY: Register = new Map();

/** The registers of a row in one copy; a field without a stamp counts as seen by everybody. */
function registersOf({ value, stamps, conflicts }: RowState): Map<string, Register> {
  const registers = new Map<string, Register>();
  for (const field of Object.keys({ ...value, ...stamps })) {
    const register = new Map<string, Known>();
    const sides = conflicts.get(value === null ? REMOVED : field)?.sides ?? [];
    for (const mark of stampsIn(stamps[field] ?? UNSTAMPED)) {
      const side = sides.find((one) => one.field === field && stampsIn(one.stamps).includes(mark));
      const known = side ? { value: side.value } : value === null ? null : { value: value[field] };
      register.set(mark, known);
    }
    registers.set(field, register);
  }
  return registers;
}

/** A row that is there: of each field the value that stands, and what stands against it. */
function alive(name: string, key: string, registers: ReadonlyMap<string, Register>): RowState {
  const value: Record<string, unknown> = {};
  const stamps: Record<string, string> = {};
  const conflicts = new Map<string, Conflict>();
  for (const [field, register] of registers) {
    const sides = sidesOf(register);
    if (sides.length === 0) continue;
    value[field] = standing(name, field, sides);
    const text = stampsOfRegister(register);
    if (text !== UNSTAMPED) stamps[field] = text;
    if (sides.length > 1)
      conflicts.set(field, {
        collection: name,
        key,
        field,
        sides: sides.map((side) => ({ field, ...side })),
        row: null,
      });
  }
  return { value, stamps, conflicts };
}

/** Numbers under which calendars went out. */
const CALENDAR_NUMBERS = new Set(['calendarLedger.sequence', 'calendarShares.sequence', 'calendarShares.of']);

/**
 * The value that a field has until a person chooses; doubts of several copies all hold, and of two numbers under
 * which a calendar went out the higher one (a lower SEQUENCE is ignored by whoever had the other). Where two copies
 * handed out different things under one UID, what stands is neither: the next calendar raises the number for both.
 */
function standing(name: string, field: string, sides: readonly { readonly value: unknown }[]): unknown {
  if (CALENDAR_NUMBERS.has(`${name}.${field}`)) return Math.max(...sides.map(({ value }) => Number(value)));
  if (field === 'unconfirmed' && sides.length > 1)
    return [...new Set(sides.flatMap(({ value }) => (Array.isArray(value) ? value.map(String) : [])))].sort();
  if (name === 'calendarShares' && field === 'off') return sides.some(({ value }) => value === true);
  const last = sides.at(-1)?.value;
  return name === 'calendarLedger' && field === 'event' && sides.length > 1
    ? { ...(last as object), torn: true }
    : last;
}

type Told = readonly [RowState, ReadonlyMap<string, Register>];

/** What a removal had seen is not told any more, whichever copy still has the value. */
function withoutCovered(field: string, register: Register, ...copies: readonly Told[]): Register {
  const isCovered = (mark: string): boolean =>
    copies.some(([row, own]) => row.value === null && own.get(field)?.get(mark) === null);
  return new Map([...register].map(([mark, known]) => [mark, isCovered(mark) ? null : known]));
}

/** A row that is removed, with the edits that its removal had not seen. */
function removed(
  name: string,
  key: string,
  registers: ReadonlyMap<string, Register>,
  removal: Register,
  rows: readonly (Fields | null)[],
): RowState {
  const stamps: Record<string, string> = { [REMOVED]: stampsOfRegister(removal) };
  const sides: Conflict['sides'] = [];
  for (const [field, register] of registers) {
    const text = stampsOfRegister(register);
    if (text !== '' && text !== UNSTAMPED) stamps[field] = text;
    for (const side of sidesOf(register)) sides.push({ field, ...side });
  }
  sides.sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : 0));
  const known = rows.filter((row) => row !== null).sort((a, b) => (text(a) < text(b) ? -1 : 1));
  if (!known[0] || sides.length === 0) return { value: null, stamps, conflicts: new Map() };
  const row = { ...known[0], ...Object.fromEntries(sides.map(({ field, value }) => [field, value])) };
  const conflict: Conflict = { collection: name, key, field: REMOVED, sides, row };
  return { value: null, stamps, conflicts: new Map([[REMOVED, conflict]]) };
}

/** The whole row where a copy still has it. */
const rowIn = ({ value, conflicts }: RowState): Fields | null => value ?? conflicts.get(REMOVED)?.row ?? null;

const text = (row: Fields): string => JSON.stringify(row);

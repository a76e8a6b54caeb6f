import { add, at } from './numbers.ts';
import type { HubProblem, PlacedMeeting } from './problem.ts';
import { nthWorth, type Worth } from './worth.ts';

export const NOWHERE = -1;

/** Where a pair was before a move; what undoes it. */
interface Move {
  readonly pair: number;
  readonly from: number;
}

/**
 * A timetable that is being made: which pair meets in which slot, what room is left, what all of it is worth. The
 * fixed meetings take their room and count; no move touches them.
 */
export class Board {
  /** By pair: its slot, or NOWHERE. */
  readonly slotOf: Int32Array;
  /** Pairs that may be placed or left out: all but those that are fixed. */
  readonly openPairs: readonly number[];
  /** By city: meetings it has, the fixed ones included. */
  readonly count: Int32Array;
  worth = 0;
  private readonly room: Int32Array;
  private readonly tables: Int32Array;
  private readonly held: number[][];

  constructor(
    readonly problem: HubProblem,
    readonly values: Worth,
  ) {
    const { cities, slots, tables, room, pairs, fixed, closed } = problem;
    this.slotOf = new Int32Array(pairs.length).fill(NOWHERE);
    this.count = new Int32Array(cities);
    this.room = Int32Array.from({ length: cities * slots }, (_, n) =>
      closed.includes(n % slots) ? 0 : (room[Math.floor(n / slots)]?.[n % slots] ?? 0),
    );
    this.tables = Int32Array.from({ length: slots }, (_, slot) => (closed.includes(slot) ? 0 : tables));
    this.held = Array.from({ length: cities * slots }, () => []);
    const keyOf = (a: number, b: number): number => Math.min(a, b) * cities + Math.max(a, b);
    const fixedPairs = new Set(fixed.map(({ a, b }) => keyOf(a, b)));
    const isOpen = (pair: number): boolean =>
      !fixedPairs.has(keyOf(pairs[pair]?.a ?? 0, pairs[pair]?.b ?? 0));
    this.openPairs = [...pairs.keys()].filter(isOpen);
    for (const { a, b, slot } of fixed) {
      for (const city of [a, b]) {
        add(this.count, city, 1);
        this.worth += nthWorth(values, at(this.count, city));
        this.room[this.cell(city, slot)] = Math.max(0, at(this.room, this.cell(city, slot)) - 1);
      }
      this.tables[slot] = Math.max(0, at(this.tables, slot) - 1);
    }
    for (const pair of pairs.keys()) if (!isOpen(pair)) this.worth += at(values.pair, pair);
  }

  /** What the city can still hold in a slot, and the tables left in it. */
  roomOf(city: number, slot: number): number {
    return at(this.room, this.cell(city, slot));
  }

  tablesLeft(slot: number): number {
    return at(this.tables, slot);
  }

  /** Pairs of a city in a slot. */
  heldIn(city: number, slot: number): readonly number[] {
    return this.held[this.cell(city, slot)] ?? [];
  }

  endsOf(pair: number): readonly [number, number] {
    const one = this.problem.pairs[pair];
    return [one?.a ?? 0, one?.b ?? 0];
  }

  fits(pair: number, slot: number): boolean {
    const [a, b] = this.endsOf(pair);
    return this.tablesLeft(slot) > 0 && this.roomOf(a, slot) > 0 && this.roomOf(b, slot) > 0;
  }

  /** What placing the pair would add to the worth. */
  gain(pair: number): number {
    const [a, b] = this.endsOf(pair);
    const { values, count } = this;
    return at(values.pair, pair) + nthWorth(values, at(count, a) + 1) + nthWorth(values, at(count, b) + 1);
  }

  /** What taking the pair out would cost. */
  loss(pair: number): number {
    const [a, b] = this.endsOf(pair);
    const { values, count } = this;
    return at(values.pair, pair) + nthWorth(values, at(count, a)) + nthWorth(values, at(count, b));
  }

  /** Puts a pair that is nowhere into a slot, whether it fits or not; the caller sees to that. */
  put(pair: number, slot: number): void {
    this.worth += this.gain(pair);
    for (const city of this.endsOf(pair)) {
      add(this.count, city, 1);
      add(this.room, this.cell(city, slot), -1);
      this.held[this.cell(city, slot)]?.push(pair);
    }
    add(this.tables, slot, -1);
    this.slotOf[pair] = slot;
  }

  take(pair: number): void {
    const slot = at(this.slotOf, pair);
    this.worth -= this.loss(pair);
    for (const city of this.endsOf(pair)) {
      add(this.count, city, -1);
      add(this.room, this.cell(city, slot), 1);
      const held = this.held[this.cell(city, slot)] ?? [];
      held.splice(held.indexOf(pair), 1);
    }
    add(this.tables, slot, 1);
    this.slotOf[pair] = NOWHERE;
  }

  /**
   * Finds a place for a pair: the slot with most tables left in which both are free; else by moving others between
   * two slots (a Kempe chain: each that has to give way goes to the other slot, and on from there).
   */
  place(pair: number): boolean {
    const slot = this.bestSlot(pair);
    if (slot !== NOWHERE) {
      this.put(pair, slot);
      return true;
    }
    const [a, b] = this.endsOf(pair);
    for (let first = 0; first < this.problem.slots; first += 1)
      for (let second = 0; second < this.problem.slots; second += 1) {
        if (first === second || this.tablesLeft(first) + this.tablesLeft(second) <= 0) continue;
        if (this.roomOf(a, first) > 0 && this.roomOf(b, second) > 0 && this.chain(pair, b, first, second))
          return true;
        if (this.roomOf(b, first) > 0 && this.roomOf(a, second) > 0 && this.chain(pair, a, first, second))
          return true;
      }
    return false;
  }

  /** As it was when a list of slots was kept. */
  restore(slots: Int32Array): void {
    for (const [pair, slot] of this.slotOf.entries())
      if (slot !== NOWHERE && slots[pair] !== slot) this.take(pair);
    for (const [pair, slot] of slots.entries())
      if (slot !== NOWHERE && this.slotOf[pair] === NOWHERE) this.put(pair, slot);
  }

  /** All meetings with their tables: the fixed keep theirs, the others take the free ones from the first. */
  meetings(): PlacedMeeting[] {
    const { slots, fixed } = this.problem;
    const placed: PlacedMeeting[] = [...fixed];
    for (let slot = 0; slot < slots; slot += 1) {
      const taken = new Set(fixed.filter((one) => one.slot === slot).map(({ table }) => table));
      let table = 0;
      for (const [pair, where] of this.slotOf.entries()) {
        if (where !== slot) continue;
        while (taken.has(table)) table += 1;
        const [a, b] = this.endsOf(pair);
        placed.push({ a, b, slot, table });
        table += 1;
      }
    }
    return placed;
  }

  private cell(city: number, slot: number): number {
    return city * this.problem.slots + slot;
  }

  private bestSlot(pair: number): number {
    let best = NOWHERE;
    for (let slot = 0; slot < this.problem.slots; slot += 1)
      if (this.fits(pair, slot) && (best === NOWHERE || this.tablesLeft(slot) > this.tablesLeft(best)))
        best = slot;
    return best;
  }

  /** Puts a pair into a slot that is full for one of its cities; moves what is in the way. Nothing has changed if it fails. */
  private chain(pair: number, full: number, into: number, other: number): boolean {
    const moves: Move[] = [{ pair, from: NOWHERE }];
    this.put(pair, into);
    let [city, here, there] = [full, into, other];
    while (this.roomOf(city, here) < 0) {
      const next = this.heldIn(city, here).find((one) => !moves.some((move) => move.pair === one));
      if (next === undefined) return this.undo(moves);
      this.take(next);
      this.put(next, there);
      moves.push({ pair: next, from: here });
      if (this.roomOf(city, there) < 0) return this.undo(moves);
      const [a, b] = this.endsOf(next);
      city = a === city ? b : a;
      [here, there] = [there, here];
    }
    return this.tablesLeft(into) < 0 || this.tablesLeft(other) < 0 ? this.undo(moves) : true;
  }

  private undo(moves: readonly Move[]): false {
    for (const { pair, from } of [...moves].reverse()) {
      this.take(pair);
      if (from !== NOWHERE) this.put(pair, from);
    }
    return false;
  }
}

/**
 * The task of the solver in plain numbers: who could meet whom, when, at how many tables. Cities, slots and tables are
 * indices from 0, so that a worker can take it and a test can draw it by chance.
 */

/** Two cities that at least one of them wants to meet (`a` before `b`), each pair once. */
export interface WishedPair {
  readonly a: number;
  readonly b: number;
  /** Each wants the other. */
  readonly mutual: boolean;
  /** What its ranks are worth: see `rankPoints`; 0 for a pair that nobody asked for. */
  readonly points: number;
}

/** A meeting in its slot, at its table. */
export interface PlacedMeeting {
  readonly a: number;
  readonly b: number;
  readonly slot: number;
  readonly table: number;
}

export interface HubProblem {
  readonly cities: number;
  readonly slots: number;
  readonly tables: number;
  /** By city, then slot: how many meetings it can hold at once; 0 while it is absent or the slot is over. */
  readonly room: readonly (readonly number[])[];
  readonly pairs: readonly WishedPair[];
  /** Locked or held already: they stay as they are, and count. */
  readonly fixed: readonly PlacedMeeting[];
  /** Slots into which nothing new is put: they are over. */
  readonly closed: readonly number[];
  readonly seed: number;
}

/** What a wish of a rank is worth: the first 10, the tenth and all behind it 1. */
export const rankPoints = (rank: number): number => Math.max(1, 11 - rank);

/** A proven ceiling beside what was reached: no timetable whatever has more. */
export interface Measure {
  readonly reached: number;
  readonly ceiling: number;
}

export interface HubSolution {
  readonly meetings: readonly PlacedMeeting[];
  /** It was proved that no timetable is better, in the order: nobody without a meeting, mutual wishes, the worst-off, ranks. */
  readonly proved: boolean;
  /** Cities with a meeting. */
  readonly covered: Measure;
  readonly mutual: Measure;
  /** Points of the ranks of all meetings together. */
  readonly points: Measure;
  /** How far from the best at most, as a share of the best (0.012 is 1.2 %). */
  readonly gap: number;
}

/** How far the solver has come: 0 to 1, and the best so far. */
export interface HubProgress {
  readonly share: number;
  readonly meetings: number;
}

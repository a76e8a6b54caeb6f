import { create } from 'zustand';
import type { KeeperState } from './keeper.ts';

/** A plan of which main has more than the database. */
export interface NewerCopy {
  readonly planId: string;
  /** The highest sequence main has. */
  readonly seq: number;
  /** What the database has; 0 where it does not have the plan at all. */
  readonly here: number;
  /** How many changes after that main had, too, and can no longer read; 0 for none. */
  readonly missing: number;
}

export interface Backups extends KeeperState {
  /** Found at the start, until the person has chosen. */
  readonly newer: readonly NewerCopy[];
}

/** Where the second copies of the plans stand. */
export const useBackups = create<Backups>()(() => ({ kept: {}, failure: null, status: null, newer: [] }));

/**
 * Whether the second copy has everything of a plan up to this number. Never while it holds more than the
 * database: its changes are then others than those on the screen.
 */
export const isKept =
  (planId: string | undefined, seq: number) =>
  ({ kept, newer }: Pick<Backups, 'kept' | 'newer'>): boolean =>
    planId !== undefined && (kept[planId] ?? 0) >= seq && !newer.some((one) => one.planId === planId);

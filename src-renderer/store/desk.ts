import type { StoreApi } from 'zustand';
import type { CommandContext } from '../../shared/domain/commands/command.ts';
import type { PlanSummary } from '../../shared/domain/plan/summary.ts';
import { newId } from '../../shared/lib/ids.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { Keeper } from './keeper.ts';
import type { Session } from './session-state.ts';
import type { Writer } from './writer.ts';

/** What the session's actions work with: the state, and the disk once it is open. */
export interface Desk {
  readonly set: StoreApi<Session>['setState'];
  readonly get: StoreApi<Session>['getState'];
  storage: Storage | null;
  writer: Writer | null;
  keeper: Keeper | null;
}

/** The clock and the ids of this desk. */
export const context = (): CommandContext => ({ now: new Date().toISOString(), newId });

/** The list with one summary replaced or added. */
export const withSummary = (list: readonly PlanSummary[], next: PlanSummary): readonly PlanSummary[] =>
  list.some((one) => one.id === next.id)
    ? list.map((one) => (one.id === next.id ? next : one))
    : [...list, next];

import { Dexie } from 'dexie';
import { type Bridge, CHANNELS, type Channel, type Handlers } from '../../../shared/bridge/contract.ts';
import { collections } from '../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { appError } from '../../../shared/lib/errors.ts';
import { fail } from '../../../shared/lib/result.ts';
import { createDispatcher } from '../../../src-main/bridge/dispatcher.ts';
import { createVault, type Vault } from '../../../src-main/vault/vault.ts';
import { DATABASE_NAME } from '../../../src-renderer/storage/database.ts';
import { isKept, useBackups } from '../../../src-renderer/store/backups.ts';
import { createSession } from '../../../src-renderer/store/session.ts';
import { type Fault, faultyFs } from './faulty-fs.ts';

/**
 * The program at one desk without its screens: the real session, storage and keeper on an IndexedDB in
 * memory, and the real dispatcher and vault on a folder of the disk. A restart makes all of them anew.
 */
export class DeskUnderTest {
  session = createSession();
  private vault: Vault | null = null;
  private heal: () => void = () => undefined;

  constructor(private readonly folder: string) {
    const bridge: Bridge = { invoke: async (channel, argument) => this.answer(channel, argument) };
    Object.assign(globalThis, { tsudoi: bridge });
  }

  /** Starts the program anew on what is on the disk. @param fault of main's disk from now on */
  async restart(fault: Fault | null = null): Promise<void> {
    await this.session.getState().settled();
    await this.vault?.settled();
    endWatching();
    this.startMain(fault);
    useBackups.setState({ kept: {}, failure: null, status: null, newer: [] });
    this.session = createSession();
    await this.session.getState().start();
    if (this.session.getState().phase !== 'ready') throw new Error(this.session.getState().failure);
  }

  /** Main is killed and comes back; what it was doing is cut off. */
  startMain(fault: Fault | null): void {
    const { fs, heal } = faultyFs(fault);
    this.heal = heal;
    this.vault = createVault({ folder: this.folder, fs });
  }

  /** The disk is well again. */
  mend(): void {
    this.heal();
  }

  /** The profile is lost. */
  async loseDatabase(): Promise<void> {
    await this.session.getState().settled();
    await Dexie.delete(DATABASE_NAME);
  }

  /** Whether main has acknowledged everything up to this number. */
  isKept(planId: string, seq: number): boolean {
    return isKept(planId, seq)(useBackups.getState());
  }

  /** The highest number that main has acknowledged. */
  keptSeq(planId: string): number {
    return useBackups.getState().kept[planId] ?? 0;
  }

  private async answer(channel: Channel, argument: unknown): Promise<never> {
    const { vault } = this;
    const none = async () => fail(appError('internal'));
    const handlers = {
      ...Object.fromEntries(CHANNELS.map((name) => [name, none])),
      'vault.status': () => vault?.status() ?? none(),
      'vault.append': ({ planId, change }) => vault?.append(planId, change) ?? none(),
      'vault.snapshot': ({ planFile }) => vault?.snapshot(planFile) ?? none(),
      'vault.read': ({ planId, name }) => vault?.read(planId, name) ?? none(),
    } as Partial<Handlers> as Handlers;
    // As it crosses: a copy, never the page's own object.
    const copy = structuredClone(argument);
    return structuredClone(await createDispatcher(handlers, () => undefined)(channel, copy)) as never;
  }
}

/** Dexie's list of who is told of each change; its types show the half of it. */
const WATCHERS = Dexie.on.storagemutated as unknown as {
  readonly subscribers: readonly (() => void)[];
  readonly unsubscribe: (watcher: () => void) => void;
};
/** Dexie's own, which were there before any page. */
const OWN_WATCHERS = new Set(WATCHERS.subscribers);

/** What a page watched ends with it; else each page that ever was would read the database at each change. */
function endWatching(): void {
  for (const watcher of WATCHERS.subscribers) if (!OWN_WATCHERS.has(watcher)) WATCHERS.unsubscribe(watcher);
}

/** What a plan says, without what undo leaves standing on purpose. */
export const saysOf = (plan: Plan): string =>
  JSON.stringify(
    Object.entries(plan.rows)
      .filter(([name]) => !collections[name as keyof typeof collections].lasting)
      .map(([name, rows]) => [name, [...rows].sort(([a], [b]) => (a < b ? -1 : 1))]),
  );

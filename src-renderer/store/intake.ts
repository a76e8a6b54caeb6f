import { create } from 'zustand';
import { activityRefs } from '../../shared/input/activity-refs.ts';
import { type ForeignFile, isCalendarFile } from '../../shared/input/calendar-file.ts';
import type { TableFile } from '../../shared/input/table-file.ts';
import { type AsideReason, asideByName } from '../../shared/intake/file-kind.ts';
import type { RecognisedCity } from '../../shared/intake/recognise-city.ts';
import { type Understood, understandFile } from '../../shared/intake/understand-file.ts';
import { versionMark } from '../../shared/intake/version-mark.ts';
import type { AppError } from '../../shared/lib/errors.ts';
import { readForeignFile } from '../platform/read-foreign-file.ts';
import { useLearnedHeadings } from './learned-headings.ts';
import { useSession } from './session.ts';

/** A file as it was chosen or dropped, with the names of the folders it lay in. */
export interface PickedFile {
  readonly file: File;
  readonly folder: string;
}

export type IntakeStatus =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly error: AppError }
  /** `of`: the name of the file it repeats. */
  | { readonly kind: 'aside'; readonly reason: AsideReason; readonly of?: string }
  | {
      readonly kind: 'read';
      readonly table: TableFile;
      readonly understood: Extract<Understood, { kind: 'list' }>;
      readonly city: RecognisedCity | null;
    };

export interface IntakeEntry {
  readonly key: string;
  readonly picked: PickedFile;
  readonly status: IntakeStatus;
}

/** A folder on its way into the plan. It belongs to one plan, and is forgotten with the window. */
export interface Intake {
  readonly planId: string | null;
  readonly entries: readonly IntakeEntry[];
  /** The file chosen by hand for a city, by organisation id. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly isRunning: boolean;
  /** Adds files to the open folder (of another plan: begins anew) and reads them, two at a time. */
  readonly add: (planId: string, picked: readonly PickedFile[]) => void;
  /** Stops reading; what has been read stays. */
  readonly stop: () => void;
  /** Reads what is still waiting after a stop. */
  readonly goOn: () => void;
  /** Reads a file again, with a password where it needs one. */
  readonly retry: (key: string, password?: string) => void;
  readonly setCity: (key: string, organisationId: string) => void;
  readonly choose: (organisationId: string, key: string) => void;
  readonly clear: () => void;
}

/** Files whose bytes are on their way at once: one is parsed while the next one is read from the disk. */
const AT_ONCE = 2;

export const useIntake = create<Intake>()((set, get) => {
  /** Another run makes what an older one still brings of no interest. */
  let run = 0;
  let count = 0;

  const settle = (key: string, status: IntakeStatus): void =>
    set(({ entries }) => ({ entries: entries.map((one) => (one.key === key ? { ...one, status } : one)) }));

  async function readOne(entry: IntakeEntry, mine: number, password?: string): Promise<void> {
    const reply = await readForeignFile(entry.picked.file, { password });
    if (run !== mine) return;
    settle(
      entry.key,
      reply.ok ? understood(entry, reply.value, get().entries) : { kind: 'failed', error: reply.error },
    );
  }

  async function work(mine: number): Promise<void> {
    const taken = new Set<string>();
    const one = async (): Promise<void> => {
      while (run === mine) {
        const next = get().entries.find(({ key, status }) => status.kind === 'waiting' && !taken.has(key));
        if (!next) return;
        taken.add(next.key);
        await readOne(next, mine);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
    if (run === mine) set({ isRunning: false });
  }

  const start = (): void => {
    run += 1;
    set({ isRunning: true });
    void work(run);
  };

  const EMPTY = { entries: [], chosen: new Map<string, string>(), isRunning: false } as const;

  return {
    planId: null,
    ...EMPTY,
    add: (planId, picked) => {
      const before = get().planId === planId ? get() : EMPTY;
      // Of two with the same content the plain name is kept, not the copy's.
      const inOrder = picked.toSorted(
        (a, b) => versionMark(a.file.name).rank - versionMark(b.file.name).rank,
      );
      const entries = inOrder.flatMap((one): IntakeEntry[] => {
        const reason = asideByName(one.file.name);
        // Lock files and what systems leave behind are not worth a word.
        if (reason === 'system') return [];
        count += 1;
        const entry: IntakeEntry = {
          key: `file-${count}`,
          picked: one,
          status: reason === null ? { kind: 'waiting' } : { kind: 'aside', reason },
        };
        return [entry];
      });
      set({ planId, chosen: before.chosen, entries: [...before.entries, ...entries] });
      start();
    },
    stop: () => {
      run += 1;
      set({ isRunning: false });
    },
    goOn: start,
    retry: (key, password) => {
      const entry = get().entries.find((one) => one.key === key);
      if (entry && password !== undefined) {
        void readOne(entry, run, password);
        return;
      }
      settle(key, { kind: 'waiting' });
      start();
    },
    setCity: (key, organisationId) => {
      const entry = get().entries.find((one) => one.key === key);
      if (entry?.status.kind !== 'read') return;
      settle(key, {
        ...entry.status,
        city: { organisationId, by: 'hand', isSure: true, rivalId: null },
      });
    },
    choose: (organisationId, key) => set({ chosen: new Map(get().chosen).set(organisationId, key) }),
    clear: () => {
      run += 1;
      set({ planId: null, ...EMPTY });
    },
  };
});

/** What a read file comes to: a list with its city, or put aside. The same bytes twice are read once. */
function understood(entry: IntakeEntry, file: ForeignFile, entries: readonly IntakeEntry[]): IntakeStatus {
  if (isCalendarFile(file)) return { kind: 'aside', reason: 'calendar' };
  const table = file;
  const twin = entries.find(
    ({ key, status }) => key !== entry.key && status.kind === 'read' && status.table.sha256 === table.sha256,
  );
  if (twin) return { kind: 'aside', reason: 'same-file', of: twin.picked.file.name };
  const { plan } = useSession.getState();
  if (!plan) return { kind: 'waiting' };
  const found = understandFile(table, {
    organisations: plan.rows.organisations,
    activities: activityRefs(plan),
    learned: useLearnedHeadings.getState().learned,
    folder: entry.picked.folder,
    sentTo: plan.rows.exports.get(table.trace?.exportId ?? '')?.organisationId ?? null,
  });
  if (found.kind !== 'list') return found;
  return { kind: 'read', table, understood: found, city: found.city };
}

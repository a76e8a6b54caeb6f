import type { SnapshotInfo, VaultStatus } from '../../shared/bridge/vault-channels.ts';
import type { NewMeeting } from '../../shared/domain/commands/create-plan.ts';
import type { CommandError, CommandInput, CommandName } from '../../shared/domain/commands/index.ts';
import type { PurgeInput } from '../../shared/domain/commands/purge.ts';
import type { MergeProposal } from '../../shared/domain/merge/merge.ts';
import type { MergeFinding } from '../../shared/domain/merge/settle.ts';
import type { Change } from '../../shared/domain/plan/change.ts';
import type { History, JournalEntry } from '../../shared/domain/plan/journal.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import type { BadRow, PlanFile } from '../../shared/domain/plan/plan-file.ts';
import type { PlanSummary } from '../../shared/domain/plan/summary.ts';
import type { AppError } from '../../shared/lib/errors.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { StoredCopy } from '../storage/opened-plan.ts';
import type { StartFailure } from './start-failure.ts';
import type { SaveState } from './writer.ts';

/** The open plan and everything that may be done to it. Screens read it and call its actions. */
export interface Session extends PlanActions, MeetingActions, BackupActions, MergeActions, DisposalActions {
  readonly phase: 'starting' | 'ready' | 'failed';
  /** Why the storage could not be opened, for the person who is asked to help. */
  readonly failure: string;
  /** What kind of failure that is, for the sentence. */
  readonly failureKind: StartFailure;
  /** A newer program has written the data: it is shown, and nothing can be changed. */
  readonly isReadOnly: boolean;
  readonly meetings: readonly PlanSummary[];
  /** Meetings that were taken off the list and can be brought back. */
  readonly removedMeetings: readonly PlanSummary[];
  readonly plan: Plan | null;
  readonly history: History;
  /** The latest journal entry of the open plan. */
  readonly last: Omit<JournalEntry, 'rows' | 'merged'> | null;
  readonly saveState: SaveState;
  /** After a disposal the database is to be rebuilt at the next start, once no other window has it open. */
  readonly isRebuildOwed: boolean;
  /** Plans whose backups are still to be cleaned after a disposal. */
  readonly backupsOwed: readonly string[];
  readonly start: () => Promise<void>;
}

/** What became of a plan that was to be opened. */
export type OpenOutcome = 'opened' | 'missing' | 'unsaved' | 'overtaken';

/** What is done to the open plan. */
export interface PlanActions {
  /**
   * Opens a plan. 'unsaved': changes of the plan that is open could not be written, not even now; it
   * stays open, for leaving it would lose them. 'overtaken': another one was asked for meanwhile.
   */
  readonly openPlan: (id: string) => Promise<OpenOutcome>;
  /**
   * Reads the open plan anew: its rows were changed beneath it. Whoever is leaving it for another one is not held back,
   * and nothing is read once it has been left.
   */
  readonly readAnew: (id: string) => Promise<void>;
  /** Gives up what could not be written and reads the open plan anew. */
  readonly discardUnsaved: () => Promise<void>;
  /** Runs a command on the open plan: applied at once, written behind. */
  readonly run: <N extends CommandName>(name: N, input: CommandInput<N>) => Result<Change, CommandError>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Tries again what could not be written. */
  readonly retrySave: () => void;
  /** Lines of the open plan's journal after a number, once all that can be written has reached the disk. */
  readonly entriesAfter: (seq: number) => Promise<readonly JournalEntry[]>;
  /** Everything that can be written has reached the disk when this resolves. */
  readonly settled: () => Promise<void>;
}

/** What is done to the record of meetings. */
export interface MeetingActions {
  /** A plan as it stands on the disk, without opening it. */
  readonly peek: (id: string) => Promise<Plan | null>;
  /** Creates a plan and opens it; gives its id. */
  readonly createMeeting: (
    input: Omit<NewMeeting, 'from'> & { fromId: string | null },
  ) => Promise<Result<string, CommandError>>;
  /** Takes a meeting off the list; it stays on the disk. */
  readonly removeMeeting: (id: string) => Promise<Result<null, CommandError>>;
  readonly restoreMeeting: (id: string) => Promise<Result<null, CommandError>>;
  /** Takes in a plan from a file and opens it; one that is here already is opened as it stands ('exists'). */
  readonly adoptPlan: (file: PlanFile) => Promise<Result<'adopted' | 'exists', BadRow | CommandError>>;
  /**
   * The open plan as a file's content, with everything written so far.
   * @param by whose copy it is
   */
  readonly toFile: (source: string, by?: string) => Promise<PlanFile | null>;
}

/** A state that main has kept. */
export interface Found {
  readonly file: PlanFile;
  readonly plan: Plan;
}

/** What is done with the second copies of the plans (控え). */
export interface BackupActions {
  /** Has main take the open plan as it stands; gives whether it was read back. */
  readonly backUp: () => Promise<boolean>;
  /** Where main has more of a plan than the database: goes on from main's copy, or from what is here. */
  readonly settleNewer: (planId: string, use: 'backup' | 'here') => Promise<Result<null, AppError>>;
  /**
   * Where the database cannot be opened: begins another one from main's copies, which the next start opens; gives how
   * many plans it holds. The one that cannot be opened is left as it is.
   */
  readonly startFromBackups: () => Promise<Result<number, AppError>>;
  /** The snapshots of a plan, the newest first. */
  readonly snapshots: (planId: string) => Promise<Result<readonly SnapshotInfo[], AppError>>;
  /** One snapshot, or the latest state. */
  readonly readSnapshot: (planId: string, name?: string) => Promise<Result<Found, AppError>>;
  /** A snapshot as a plan of its own, opened; gives its id. */
  readonly restoreAsNew: (found: Found) => Promise<Result<string, AppError>>;
  /** Has the person choose a second folder, or gives it up. */
  readonly chooseSecond: (forget: boolean) => Promise<Result<VaultStatus, AppError>>;
}

/** Another copy of the open plan, and what taking it in would do. */
export interface CopyPreview {
  /** The file's name, or where else it came from. */
  readonly name: string;
  readonly file: PlanFile;
  readonly mine: StoredCopy;
  readonly proposal: MergeProposal;
  /** The open plan as it would be, with every conflict open. */
  readonly after: Plan;
}

/** 廃棄 of people's data. */
export interface DisposalActions {
  /** Disposes of people of the open plan, for good: rows, history, backups. The window is to be loaded anew then. */
  readonly dispose: (
    input: Pick<PurgeInput, 'scope' | 'by' | 'blank'>,
  ) => Promise<Result<null, CommandError>>;
  /** Tries again to clean the backups of a plan. */
  readonly cleanBackups: (planId: string) => Promise<void>;
}

/** What is done with other copies of the open plan. */
export interface MergeActions {
  /** What another copy would bring; null where it is none of the open plan, or this plan cannot be written now. */
  readonly lookAtCopy: (file: PlanFile, name: string) => Promise<CopyPreview | null>;
  /**
   * Takes the copy in as one change.
   * @param choices by conflict the side that is to hold; what is not named stays open
   */
  readonly mergeCopy: (
    preview: CopyPreview,
    choices: ReadonlyMap<string, number>,
  ) => Result<readonly MergeFinding[], CommandError>;
  /** Under which id this copy writes, and whose the others are. */
  readonly copyNames: () => Promise<Pick<StoredCopy, 'id' | 'names'> | null>;
}

import type { NewMeeting } from '../../shared/domain/commands/create-plan.ts';
import type { CommandError, CommandInput, CommandName } from '../../shared/domain/commands/index.ts';
import type { Change } from '../../shared/domain/plan/change.ts';
import type { History, JournalEntry } from '../../shared/domain/plan/journal.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import type { BadRow, PlanFile } from '../../shared/domain/plan/plan-file.ts';
import type { PlanSummary } from '../../shared/domain/plan/summary.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { SaveState } from './writer.ts';

/** The open plan and everything that may be done to it. Screens read it and call its actions. */
export interface Session extends PlanActions, MeetingActions {
  readonly phase: 'starting' | 'ready' | 'failed';
  /** Why the storage could not be opened, for the person who is asked to help. */
  readonly failure: string;
  readonly meetings: readonly PlanSummary[];
  /** Meetings that were taken off the list and can be brought back. */
  readonly removedMeetings: readonly PlanSummary[];
  readonly plan: Plan | null;
  readonly history: History;
  /** The latest journal entry of the open plan. */
  readonly last: Omit<JournalEntry, 'rows' | 'merged'> | null;
  readonly saveState: SaveState;
  readonly start: () => Promise<void>;
}

/** What is done to the open plan. */
export interface PlanActions {
  /**
   * Opens a plan. 'unsaved': changes of the plan that is open could not be written, not even now; it
   * stays open, for leaving it would lose them.
   */
  readonly openPlan: (id: string) => Promise<'opened' | 'missing' | 'unsaved'>;
  /** Gives up what could not be written and reads the open plan anew. */
  readonly discardUnsaved: () => Promise<void>;
  /** Runs a command on the open plan: applied at once, written behind. */
  readonly run: <N extends CommandName>(name: N, input: CommandInput<N>) => Result<Change, CommandError>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Tries again what could not be written. */
  readonly retrySave: () => void;
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

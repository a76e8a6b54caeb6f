import type { CommandError } from '../../../shared/domain/commands/command.ts';
import type { Change } from '../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import type { ForeignFile } from '../../../shared/input/calendar-file.ts';
import { appError } from '../../../shared/lib/errors.ts';
import { fail } from '../../../shared/lib/result.ts';

/** One cell that would change. */
export interface CellChange {
  readonly cell: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** One person or item of the file. */
export interface LineChange {
  readonly name: string;
  /** Where it stands in the file. */
  readonly at: string;
  /** Of something that is in the plan: what would change. */
  readonly cells?: readonly CellChange[];
}

/** What taking one file in would do, as `import --preview --json` prints it. */
export interface FilePreview {
  readonly file: string;
  readonly kind: 'people' | 'schedule' | 'calendar';
  readonly format: ForeignFile['format'];
  /** The same bytes were taken in before. */
  readonly again: boolean;
  readonly added: readonly LineChange[];
  readonly changed: readonly LineChange[];
  readonly same: number;
  /** Lines that wait for a person's word (their day is not settled) and are not taken in. */
  readonly open: number;
  readonly doubtful: readonly { readonly at: string | null; readonly why: string }[];
}

export interface FileOutcome {
  readonly preview: FilePreview;
  /** null: nothing would change. */
  readonly change: Change | null;
}

/** Whether a file with the same bytes was taken in before. */
export const wasTaken = (plan: Plan, { sha256 }: ForeignFile): boolean =>
  [...plan.rows.imports.values()].some((one) => one.sha256 === sha256);

/** A refused command is the whole file refused: nothing of it is taken. */
export const refusedAs = (file: ForeignFile, { code, facts }: CommandError) =>
  fail(appError('bad-argument', { why: [`${file.name}:`, code, ...Object.values(facts)].join(' ') }));

import type { Language } from '../../shared/domain/calendar/wareki.ts';
import type { PaperPrinter } from '../print/paper-printer.ts';
import type { WorkerSpawner } from '../worker/spawner.ts';

/** Where a command writes: `out` is for its result, `err` for one clear line when it fails. */
export interface CliOutput {
  out(text: string): void;
  err(text: string): void;
  /** How the parser of foreign files is started here; left out: as a forked Node. */
  readonly spawner?: WorkerSpawner;
  /** What PDFs are made with; left out: nothing. */
  readonly printer?: PaperPrinter;
}

/**
 * One command of the command line, e.g. `export`. It has no logic of its own: it reads its
 * arguments, calls the same services as the bridge's handlers and prints.
 */
export interface CliCommand {
  readonly name: string;
  /** Lines for --help, beginning with the command's name, in both languages. */
  readonly usage: Readonly<Record<Language, string>>;
  /**
   * Runs on the arguments after the command's name.
   * @returns the exit code: 0; 1 with one line already written to `io.err`, and nothing written; 2 where something was
   * written, but not all that was wished.
   */
  run(args: readonly string[], io: CliOutput): Promise<number>;
}

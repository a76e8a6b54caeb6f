import type { Delivery } from '../../shared/bridge/contract.ts';
import type { AppError } from '../../shared/lib/errors.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { Collector } from './collector.ts';
import type { OutputFile } from './output-file.ts';

/** How a host hands an output to the person: a save dialog in Electron, a download in a browser. */
export interface Outlet {
  deliver(file: OutputFile): Promise<Result<Delivery, AppError>>;
  /**
   * Takes several files over, one after another: into a folder that the person chooses now (null: given up), or packed
   * as one. Nothing there is overwritten.
   */
  collect(folderName: string): Promise<Collector | null>;
  /** Whether a paper is printed by the page, through the browser's dialog, and not made a PDF here. */
  readonly printsInPage: boolean;
}

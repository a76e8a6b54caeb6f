import type { Argument, Delivery } from '../../shared/bridge/contract.ts';
import type { AppError } from '../../shared/bridge/errors.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { OutputFile } from './output-file.ts';

/** How a host hands an output to the person: a save dialog in Electron, a download in a browser. */
export interface Outlet {
  deliver(file: OutputFile): Promise<Result<Delivery, AppError>>;
  /** Hands several files over as one: into a folder that the person chooses, or packed. Nothing there is overwritten. */
  deliverAll(folderName: string, files: readonly OutputFile[]): Promise<Result<Delivery, AppError>>;
  /** Prints the page as it stands. */
  print(request: Argument<'print.pdf'>): Promise<Result<Delivery, AppError>>;
}

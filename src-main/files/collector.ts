import type { Delivery } from '../../shared/bridge/contract.ts';
import { type AppError, appError } from '../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import type { OutputFile } from './output-file.ts';
import type { SavedOutput } from './save-output.ts';

/** Takes the files of one batch, one after another. */
export interface Collector {
  /** Whether a file is in the folder as soon as it was added; else all of them come at the end. */
  readonly atOnce: boolean;
  /** A file that cannot be written is no reason for the next one not to be. */
  add(file: OutputFile): Promise<Result<SavedOutput, AppError>>;
  /** @param keep false: the person has stopped it; what is not in a folder yet is thrown away */
  finish(keep: boolean): Promise<Result<Delivery, AppError>>;
}

/** Batches that were begun and not ended, by an id that the page holds. The page names no path. */
export class Batches {
  private readonly open = new Map<string, Collector>();
  private lastId = 0;

  begin(collector: Collector): string {
    this.lastId += 1;
    const id = String(this.lastId);
    this.open.set(id, collector);
    return id;
  }

  async add(id: string, file: OutputFile): Promise<Result<SavedOutput, AppError>> {
    const collector = this.open.get(id);
    return collector ? collector.add(file) : fail(appError('bad-argument', { why: 'batch' }));
  }

  async finish(id: string, keep: boolean): Promise<Result<Delivery, AppError>> {
    const collector = this.open.get(id);
    this.open.delete(id);
    return collector ? collector.finish(keep) : ok({ kind: 'cancelled' });
  }
}

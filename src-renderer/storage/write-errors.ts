/** Why a plan could not be written, where that is no failure of the disk. */

/** Another window has written to the plan since it was read: its rows must be read again before writing. */
export class StalePlanError extends Error {
  constructor(readonly planId: string) {
    super(`plan ${planId} was changed elsewhere`);
  }
}

/** A newer program has written this database: an older one may only look. */
export class WrittenByNewerError extends Error {}

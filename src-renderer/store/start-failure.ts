/** Why the data could not be opened, as far as the browser engine tells. */
export type StartFailure = 'full' | 'held' | 'other';

/**
 * Tells the causes a person can do something about. The engine gives one and the same error for a
 * database that another process holds and for one whose files are damaged; both are 'held'.
 * @param error what Dexie rejects with; the engine's own error may stand in its `inner`
 */
export function startFailureOf(error: unknown): StartFailure {
  const told = [error, innerOf(error)].map((one) =>
    one instanceof Error ? `${one.name} ${one.message}` : '',
  );
  if (told.some((text) => /QuotaExceeded|NO_SPACE|ENOSPC|disk is full|full disk/i.test(text))) return 'full';
  if (told.some((text) => /UnknownError|backing store|lock/i.test(text))) return 'held';
  return 'other';
}

const innerOf = (error: unknown): unknown =>
  error instanceof Error && 'inner' in error ? error.inner : undefined;

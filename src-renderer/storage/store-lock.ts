/** Which windows have the database open: each holds the lock with others; who rebuilds it holds it alone. */

const LOCK = 'tsudoi-store';
/** A window that is being loaded anew lets go of the lock a moment after its next page has begun. */
const PATIENCE_MS = 2_000;

const locks = (): LockManager | undefined => globalThis.navigator?.locks;

/** Waits until nobody rebuilds the database, and says that this window has it open. Gives the way to let go of it. */
export function holdStore(): Promise<() => Promise<void>> {
  const manager = locks();
  if (!manager) return Promise.resolve(async () => undefined);
  return new Promise((resolve, reject) => {
    const released = manager.request(LOCK, { mode: 'shared' }, () => {
      return new Promise<void>((letGo) =>
        resolve(async () => {
          letGo();
          await released;
        }),
      );
    });
    released.catch(reject);
  });
}

/**
 * Does something while no window has the database open.
 * @returns null where another window has it open
 */
export async function aloneWithStore<T>(work: () => Promise<T>): Promise<T | null> {
  const manager = locks();
  if (!manager) return work();
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  let outcome: Promise<T> | null = null;
  await manager
    .request(LOCK, { mode: 'exclusive', signal: patience.signal }, () => {
      clearTimeout(timer);
      outcome = work();
      return outcome;
    })
    .catch(() => undefined);
  return outcome;
}

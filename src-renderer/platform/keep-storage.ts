/**
 * Asks the browser never to evict the plans when its disk runs short.
 * @returns whether it promised to
 */
export async function askToKeepStorage(): Promise<boolean> {
  return (await navigator.storage.persisted()) || (await navigator.storage.persist());
}

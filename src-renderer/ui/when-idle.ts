/**
 * Does some work when the next picture has been drawn and the page is idle. An idle period may come before that picture:
 * what is not in it would have it wait.
 * @param latest in ms, by when it is done all the same: a window that is not seen draws no picture
 * @returns a way to call it off
 */
export function whenIdle(work: () => void, latest: number): () => void {
  let idle = 0;
  const frame = requestAnimationFrame(() => {
    idle = requestIdleCallback(once);
  });
  const timer = setTimeout(once, latest);
  function off(): void {
    cancelAnimationFrame(frame);
    cancelIdleCallback(idle);
    clearTimeout(timer);
  }
  function once(): void {
    off();
    work();
  }
  return off;
}

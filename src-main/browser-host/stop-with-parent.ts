/**
 * Ends the process in good order on Ctrl-C, on SIGTERM, and when the program that started it is
 * gone: its IPC channel closes even where it was killed and could forward nothing.
 */
export function stopWithParent(close: () => Promise<void>): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void close().finally(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('disconnect', stop);
}

/** V8's own bounds for the worker, in MB: below what the watcher lets it have, so that garbage is collected in time. */
export const WORKER_FLAGS: readonly string[] = ['--max-old-space-size=224', '--max-semi-space-size=8'];

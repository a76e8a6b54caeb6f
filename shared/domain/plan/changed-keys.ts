/** The rows of a collection in one state of a plan. */
type Rows = ReadonlyMap<string, unknown>;

interface Step {
  /** Held weakly: what is remembered here must not keep every earlier state of a plan alive. */
  readonly from: WeakRef<Rows>;
  readonly keys: readonly string[];
}

const steps = new WeakMap<Rows, Step>();

/** Remembers by which rows one state of a collection came out of another. */
export function noteChangedKeys(before: Rows, after: Rows, keys: readonly string[]): void {
  steps.set(after, { from: new WeakRef(before), keys });
}

/**
 * The keys of all rows that may differ between two states of a collection, so that thousands of rows need not be
 * compared for one that was edited.
 * @returns null where it is not known how one came out of the other: then every row has to be looked at
 */
export function changedKeys(before: Rows, after: Rows): ReadonlySet<string> | null {
  const keys = new Set<string>();
  let at: Rows | undefined = after;
  while (at !== undefined && at !== before) {
    const step: Step | undefined = steps.get(at);
    if (!step) return null;
    for (const key of step.keys) keys.add(key);
    at = step.from.deref();
  }
  return at === undefined ? null : keys;
}

/**
 * Results kept by what they were made from. A change of the plan leaves every untouched collection its
 * identity, so what depends on those alone need not be found again. Each result hangs on its key alone
 * and goes with it.
 */

/** A function that remembers its last result for each key, as long as its other inputs are the very same. */
export function remembering<T>(): (key: object, inputs: readonly unknown[], make: () => T) => T {
  const known = new WeakMap<object, { readonly inputs: readonly unknown[]; readonly result: T }>();
  return (key, inputs, make) => {
    const before = known.get(key);
    if (before?.inputs.every((input, at) => input === inputs[at])) return before.result;
    const result = make();
    known.set(key, { inputs, result });
    return result;
  };
}

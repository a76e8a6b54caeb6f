/** Makes a forgotten case of a union fail to compile; met at run time it names the value. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}

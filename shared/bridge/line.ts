import * as v from 'valibot';

/**
 * A text that the services act on: a name, an id, a zone, a passphrase. NUL is refused in it, since it
 * ends a name in the system's calls. What people have written (rows of a plan, cells of a paper) is
 * carried and never acted on; it may hold whatever it holds.
 */
export const line = v.pipe(
  v.string(),
  v.check((text) => !text.includes('\0'), 'NUL'),
);

/** A map by name, as an object; valibot's `record` alone takes a list for one. */
export const mapOf = <S extends v.GenericSchema>(values: S) =>
  v.pipe(
    v.custom<Record<string, v.InferInput<S>>>(
      (value) => !Array.isArray(value) && !(value instanceof Uint8Array),
    ),
    v.record(line, values),
  );

import * as v from 'valibot';

/** Choices of this desk (theme, language, last screen). Kept apart from plans: losing them loses nothing of value. */

const PREFIX = 'tsudoi.';

/** Reads a remembered choice; anything unreadable or out of date gives the fallback. */
export function readPreference<S extends v.GenericSchema>(
  key: string,
  schema: S,
  fallback: v.InferOutput<S>,
): v.InferOutput<S> {
  try {
    const text = localStorage.getItem(PREFIX + key);
    const parsed = text === null ? null : v.safeParse(schema, JSON.parse(text));
    return parsed?.success ? parsed.output : fallback;
  } catch {
    return fallback;
  }
}

/** Remembers a choice; a full or forbidden store is no reason to fail. */
export function writePreference(key: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // The choice holds for this session.
  }
}

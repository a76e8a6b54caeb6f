import { useCallback, useState } from 'react';
import type * as v from 'valibot';
import { readPreference, writePreference } from '../storage/preferences.ts';

/** A choice of one screen that is remembered on this desk. The schema guards against stale values. */
export function usePreference<S extends v.GenericSchema>(
  key: string,
  schema: S,
  fallback: v.InferOutput<S>,
): readonly [v.InferOutput<S>, (value: v.InferOutput<S>) => void] {
  const [value, setValue] = useState(() => readPreference(key, schema, fallback));
  const choose = useCallback(
    (next: v.InferOutput<S>) => {
      setValue(next);
      writePreference(key, next);
    },
    [key],
  );
  return [value, choose];
}

/** Changes a part of a choice from elsewhere: the screen that holds it sees it when it opens. */
export function changePreference<T extends object>(
  key: string,
  schema: v.GenericSchema<unknown, T>,
  fallback: T,
  change: Partial<T>,
): void {
  writePreference(key, { ...readPreference(key, schema, fallback), ...change });
}

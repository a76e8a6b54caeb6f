import { useCallback } from 'react';
import { create } from 'zustand';
import { usePlan } from './use-plan.ts';

/** What is half typed and not entered yet, by plan and place. In memory alone: it may name people. */
const useDrafts = create<{ readonly texts: ReadonlyMap<string, string> }>()(() => ({ texts: new Map() }));

/**
 * A text that is typed before it is entered: whoever looks at another screen meanwhile finds it again.
 * @param place which field it is; each plan has its own
 */
export function useDraft(place: string): readonly [string, (text: string) => void] {
  const key = `${usePlan().id} ${place}`;
  const text = useDrafts(({ texts }) => texts.get(key) ?? '');
  const setText = useCallback(
    (next: string) => {
      const texts = new Map(useDrafts.getState().texts);
      if (next === '') texts.delete(key);
      else texts.set(key, next);
      useDrafts.setState({ texts });
    },
    [key],
  );
  return [text, setText];
}

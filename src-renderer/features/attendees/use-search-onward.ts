import { type KeyboardEvent, useEffect, useState } from 'react';
import type { usePeopleList } from './use-people-list.ts';

/**
 * Enter or ↓ in the search goes on to the first person found. The key waits for the list that belongs to the text: a
 * fast hand would land on somebody whom the text does not find.
 * @param go makes a person the active one
 */
export function useSearchOnward(
  { current, lines }: Pick<ReturnType<typeof usePeopleList>, 'current' | 'lines'>,
  go: (id: string) => void,
): (event: KeyboardEvent) => void {
  const [asked, setAsked] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the key was pressed and the list is there
  useEffect(() => {
    if (!asked || !current) return;
    setAsked(false);
    const [first] = lines.ids;
    if (first !== undefined) go(first);
  }, [asked, current]);

  return (event) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    setAsked(true);
  };
}

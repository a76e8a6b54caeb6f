import { useEffect } from 'react';
import { create } from 'zustand';
import type { PickedFile } from './intake.ts';

/** The screens that take files dropped anywhere on the window. */
type Taker = 'import' | 'replies' | 'meetings';

interface Dropped {
  readonly to: Taker;
  readonly picked: readonly PickedFile[];
}

const useWaiting = create<{ readonly waiting: Dropped | null }>()(() => ({ waiting: null }));

/** Lays files ready for a screen, which takes them as soon as it is shown. */
export const layReady = (waiting: Dropped): void => useWaiting.setState({ waiting });

/** Takes the files that were laid ready for this screen, once. */
export function useDroppedFiles(to: Taker, take: (picked: readonly PickedFile[]) => void): void {
  const waiting = useWaiting((state) => state.waiting);
  // biome-ignore lint/correctness/useExhaustiveDependencies: taken once, by the screen as it stands when the files are there
  useEffect(() => {
    if (waiting?.to !== to) return;
    useWaiting.setState({ waiting: null });
    take(waiting.picked);
  }, [waiting, to]);
}

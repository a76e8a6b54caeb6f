import { useEffect } from 'react';

/** Keeps the screen awake while the day runs, where the machine allows it. A refusal is no fault. */
export function useWakeLock(on: boolean): void {
  useEffect(() => {
    if (!on || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let ended = false;
    async function hold(): Promise<void> {
      if (document.visibilityState !== 'visible') return;
      try {
        const held = await navigator.wakeLock.request('screen');
        if (ended) void held.release();
        else lock = held;
      } catch {
        // The screen may go dark; nothing else is lost.
      }
    }
    // The lock is lost whenever the window is hidden.
    const again = (): void => void hold();
    document.addEventListener('visibilitychange', again);
    void hold();
    return () => {
      ended = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, [on]);
}

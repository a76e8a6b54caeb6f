import { useCallback } from 'react';
import { useSession } from './session.ts';
import { useToasts } from './toast.ts';
import { type Screen, useView } from './view.ts';

/**
 * Opens a meeting from a screen and goes on to another one: the one given, else the schedule where
 * there is something on it. `unsaved` is said when the open plan must not be left.
 */
export function useOpenMeeting(unsaved: string): (id: string, screen?: Screen) => Promise<void> {
  const openPlan = useSession((state) => state.openPlan);
  const { setPlanId, go } = useView();
  const say = useToasts((state) => state.say);
  return useCallback(
    async (id, screen) => {
      const outcome = await openPlan(id);
      if (outcome === 'unsaved') say(unsaved, 'error');
      if (outcome !== 'opened') return;
      setPlanId(id);
      const hasItems = (useSession.getState().plan?.rows.items.size ?? 0) > 0;
      go(screen ?? (hasItems ? 'schedule' : 'overview'));
    },
    [openPlan, setPlanId, go, say, unsaved],
  );
}

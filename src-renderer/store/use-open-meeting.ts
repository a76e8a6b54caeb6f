import { useCallback } from 'react';
import { useSession } from './session.ts';
import { useToasts } from './toast.ts';
import { type Screen, useView } from './view.ts';

/**
 * Opens a meeting from a screen and goes on to another one: the one given, else the schedule where
 * there is something on it; who has gone elsewhere before the disk answered stays there. `unsaved`
 * is said when the open plan must not be left.
 */
export async function openMeeting(unsaved: string, id: string, screen?: Screen): Promise<void> {
  const from = useView.getState().screen;
  const outcome = await useSession.getState().openPlan(id);
  if (outcome === 'unsaved') useToasts.getState().say(unsaved, 'error');
  if (outcome !== 'opened') return;
  const { setPlanId, goOn } = useView.getState();
  setPlanId(id);
  const hasItems = (useSession.getState().plan?.rows.items.size ?? 0) > 0;
  goOn(from, screen ?? (hasItems ? 'schedule' : 'overview'));
}

/** `openMeeting` with its sentence. */
export const useOpenMeeting = (unsaved: string): ((id: string, screen?: Screen) => Promise<void>) =>
  useCallback((id, screen) => openMeeting(unsaved, id, screen), [unsaved]);

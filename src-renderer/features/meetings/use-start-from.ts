import type { CarryOverNote } from '../../../shared/domain/carry-over/note.ts';
import { useWords } from '../../i18n/language.tsx';
import { useCarriedOver } from '../../store/carried-over.ts';
import { useSession } from '../../store/session.ts';
import { useToasts } from '../../store/toast.ts';
import { useOpenMeeting } from '../../store/use-open-meeting.ts';
import { useRun } from '../../store/use-run.ts';

/** What a meeting that is on the list without days begins with. */
export interface StartFrom {
  readonly fromId: string;
  readonly firstDate: string | null;
  readonly hostId: string;
  readonly fiscalYear: number;
}

/**
 * Begins a meeting of the list with what another one leaves: opens it and takes over in one change, which one undo takes
 * back. False when that could not be done; the reason has been said.
 */
export function useStartFrom(): (
  id: string,
  start: StartFrom,
  notes: readonly CarryOverNote[],
) => Promise<boolean> {
  const { common, meetings: words } = useWords();
  const openMeeting = useOpenMeeting(common.unsavedStay);
  const run = useRun(common.refused);
  const peek = useSession((state) => state.peek);
  const say = useToasts((state) => state.say);
  const keep = useCarriedOver((state) => state.keep);
  return async (id, { fromId, ...start }, notes) => {
    const from = await peek(fromId);
    await openMeeting(id, 'overview');
    if (!from || useSession.getState().plan?.id !== id) return false;
    if (!run('carryOver', { from, ...start })) return false;
    keep(id, notes);
    const count = (code: CarryOverNote['code']): number =>
      Number(notes.find((note) => note.code === code)?.facts.count ?? 0);
    say(words.started(from.rows.items.size, count('attendees')));
    return true;
  };
}

import { useEffect } from 'react';
import { useWords } from '../i18n/language.tsx';
import { useSession } from '../store/session.ts';
import { useToasts } from '../store/toast.ts';
import { changeText } from './change-text.ts';

/** Removals of the schedule and its frame, and a return to a release; the attendee list tells its own. */
const TOLD = new Set([
  'item.remove',
  'day.remove',
  'place.remove',
  'activity.remove',
  'vehicle.remove',
  'travel.remove',
  'release.restore',
]);

/** After something was removed: says what, and that one key brings it back. */
export function useRemovalNotice(): void {
  const { common } = useWords();
  const say = useToasts((state) => state.say);
  useEffect(
    () =>
      useSession.subscribe(({ plan, last }, before) => {
        // Only what was done just now to the plan that was open: reading a plan is no news.
        const isNext = plan?.id === before.plan?.id && last?.seq === (before.last?.seq ?? 0) + 1;
        if (isNext && last.kind === 'do' && TOLD.has(last.label.code)) {
          say(common.canUndo(changeText(common, last)));
        }
      }),
    [common, say],
  );
}

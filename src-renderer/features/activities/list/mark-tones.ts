import type { ActivityTone } from '../../../../shared/domain/attendees/activity-state.ts';

/** How an activity's state is marked. */
export const MARK_TONES: Readonly<Record<ActivityTone, 'plain' | 'caution' | 'error' | 'accent'>> = {
  cancelled: 'error',
  over: 'error',
  full: 'accent',
  near: 'caution',
  under: 'caution',
  well: 'plain',
};

import { kindsIn } from '../../reading/activity-match.ts';
import { headingText } from '../../reading/heading-text.ts';
import type { Activity } from '../collections/index.ts';

/**
 * The activity that a column's heading seems to ask about, for a plan that has none like it: 懇親会（10月20日夜）
 * asks about a reception of that name. Null where the heading names nothing that one takes part in.
 */
export function activityOfHeading(heading: string): Pick<Activity, 'title' | 'kind'> | null {
  const part = heading.split('／').at(-1) ?? '';
  const { outer } = headingText(part);
  const { kinds } = kindsIn(outer);
  if (kinds.size === 0) return null;
  // The cleaned heading is a key in lower case: fine for 懇親会, not for UCCN.
  const title = /[a-z]/.test(outer) ? part.trim() : outer;
  if (kinds.has('reception')) return { title, kind: 'reception' };
  if (kinds.has('tour')) return { title, kind: 'side-tour' };
  return { title, kind: kinds.has('excursion') ? 'excursion' : 'meeting' };
}

import * as v from 'valibot';
import { CITY_SORTS } from '../../../shared/documents/options.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { usePreference } from '../../store/use-preference.ts';
import { LANGUAGES } from '../../store/view.ts';

/** What can be handed out. */
export const PAPERS = ['schedule', 'attendee-list', 'calendar'] as const;
export type Paper = (typeof PAPERS)[number];

const schema = v.object({
  paper: v.picklist(PAPERS),
  sort: v.picklist(CITY_SORTS),
  language: v.picklist(LANGUAGES),
  /** 'all', or the id of the activity whose people are listed. */
  who: v.string(),
});

/** The choices of this screen, remembered on this desk. */
export type Choices = v.InferOutput<typeof schema>;

const FIRST: Choices = { paper: 'schedule', sort: 'joining', language: 'ja', who: 'all' };

/** The choices and how to change one; an activity that this plan does not have counts as everybody. */
export function useChoices(plan: Plan): readonly [Choices, (change: Partial<Choices>) => void] {
  const [stored, choose] = usePreference('documents', schema, FIRST);
  const choices = plan.rows.activities.has(stored.who) ? stored : { ...stored, who: 'all' };
  return [choices, (change) => choose({ ...choices, ...change })];
}

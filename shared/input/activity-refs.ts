import { byOrder, type Plan } from '../domain/plan/plan.ts';
import type { ActivityRef } from '../reading/mapping.ts';

/** A plan's activities in their order, as far as reading a list needs to know them. */
export const activityRefs = (plan: Plan): readonly ActivityRef[] =>
  [...plan.rows.activities.values()].sort(byOrder).map(({ id, title }): ActivityRef => ({ id, title }));

import type { PaperSetting } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';

/**
 * The saved settings of another meeting's papers under new ids. An activity that is gone asks nothing any more.
 */
export function carriedPaperSettings(from: Plan, idOf: (id: string) => string): PaperSetting[] {
  return [...from.rows.paperSettings.values()].sort(byOrder).map((setting) => {
    const { people } = setting.choices;
    const activityId = from.rows.activities.has(people.activityId) ? idOf(people.activityId) : '';
    return {
      ...setting,
      id: idOf(setting.id),
      choices: { ...setting.choices, people: { ...people, activityId } },
    };
  });
}

import { matchActivities } from '../reading/activity-match.ts';
import { headingText } from '../reading/heading-text.ts';
import type { ActivityRef } from '../reading/mapping.ts';

/** The choices in one cell of a form's export: separated by semicolons, line breaks or Japanese commas. */
const choicesIn = (text: string): readonly string[] =>
  text
    .split(/[;；\n、,，]/)
    .map((choice) => choice.trim())
    .filter((choice) => choice !== '');

/** いずれも参加しない: a choice that stands for none. */
export const isNone = (choice: string): boolean =>
  /^(?:いずれも|どれも|全て|すべて)?(?:に|の行事に)?(?:不参加|欠席|参加しない|参加しません|なし)[。]?$/.test(
    choice.trim(),
  );

/** Ids of the activities that a cell's choices name; null where a choice names none. */
export function chosenActivities(text: string, activities: readonly ActivityRef[]): readonly string[] | null {
  const ids: string[] = [];
  for (const choice of choicesIn(text)) {
    if (isNone(choice)) continue;
    const guess = matchActivities(headingText(choice).outer, activities);
    if (!guess) return null;
    ids.push(...guess.ids);
  }
  return ids;
}

/**
 * The activities that a column of choices offers, as far as its cells show them; [] where it is no such column:
 * every cell must be made of activities, and one cell of at least two.
 */
export function choiceActivities(
  texts: readonly string[],
  activities: readonly ActivityRef[],
): readonly string[] {
  if (texts.length === 0) return [];
  const offered = new Set<string>();
  let several = false;
  for (const text of texts) {
    const ids = text.length > 400 ? null : chosenActivities(text, activities);
    if (ids === null) return [];
    several ||= ids.length > 1;
    for (const id of ids) offered.add(id);
  }
  return several ? activities.map(({ id }) => id).filter((id) => offered.has(id)) : [];
}

import { matchActivities } from '../reading/activity-match.ts';
import { readAnswer } from '../reading/answer-value.ts';
import { headingText } from '../reading/heading-text.ts';
import type { ActivityRef, AnswerReading } from '../reading/mapping.ts';
import { oneLine } from './cell-texts.ts';
import { choiceActivities, chosenActivities, isNone } from './choices.ts';
import type { PersonDoubt } from './person-cells.ts';
import type { PersonSource, SourceCell } from './person-source.ts';

export interface AnswersReading {
  readonly answers: Readonly<Record<string, AnswerReading>>;
  /** On-line or in person, where an answer said so. */
  readonly mode: 'inPerson' | 'online' | null;
  readonly doubts: readonly PersonDoubt[];
}

/** The activities that a list's columns of choices offer and no column of their own asks about, by column. */
export function offeredChoices(
  people: readonly PersonSource[],
  activities: readonly ActivityRef[],
): ReadonlyMap<number, readonly string[]> {
  const texts = new Map<number, string[]>();
  const asked = new Set<string>();
  for (const { cells } of people) {
    for (const { column, cell } of cells) {
      const { meaning } = column;
      if (meaning === null || meaning === 'ignored') continue;
      if (meaning.kind === 'answer') for (const id of meaning.activities) asked.add(id);
      if (meaning.kind !== 'choices' || cell.text.trim() === '') continue;
      const list = texts.get(column.index) ?? [];
      texts.set(column.index, list);
      list.push(cell.text);
    }
  }
  return new Map(
    [...texts].map(([index, list]) => [
      index,
      choiceActivities(list, activities).filter((id) => !asked.has(id)),
    ]),
  );
}

/** Reads a person's answers. An empty cell is no answer; nothing outside the vocabulary is read without a doubt. */
export function readAnswers(
  cells: readonly SourceCell[],
  activities: readonly ActivityRef[],
  offered: ReadonlyMap<number, readonly string[]>,
): AnswersReading {
  const answers: Record<string, AnswerReading> = Object.fromEntries(activities.map(({ id }) => [id, null]));
  const doubts: PersonDoubt[] = [];
  let mode: AnswersReading['mode'] = null;
  for (const { column, cell } of cells) {
    const { meaning } = column;
    const text = cell.text.trim();
    if (meaning === null || meaning === 'ignored' || text === '') continue;
    if (meaning.kind === 'choices') {
      const chosen = chosenActivities(text, activities) ?? [];
      for (const id of offered.get(column.index) ?? []) {
        answers[id] = chosen.includes(id) ? 'yes' : 'no';
        if (!chosen.includes(id) && !isNone(text))
          doubts.push({ code: 'choice-not-ticked', field: `answers.${id}`, facts: { text } });
      }
    } else if (meaning.kind === 'answer') {
      const guess = readAnswer(text);
      const only = onlyFor(guess.condition, meaning.activities, activities);
      mode ??= guess.mode;
      for (const id of meaning.activities) {
        const value = only === null ? guess.value : only.includes(id) ? 'yes' : 'no';
        const before = answers[id] ?? null;
        if (before !== null && before !== value) {
          doubts.push({
            code: 'two-columns-one-field',
            field: `answers.${id}`,
            facts: { text, read: String(value) },
          });
        }
        answers[id] = value;
        // Excel's check box in a cell: left empty it says false, though nobody wrote no.
        if (cell.kind === 'boolean' && value === 'no')
          doubts.push({ code: 'choice-not-ticked', field: `answers.${id}`, facts: { text } });
        if (guess.doubt) {
          const facts = { text, read: value ?? '', condition: guess.condition, heading: column.heading };
          if (guess.doubt !== 'proxy') doubts.push({ code: guess.doubt, field: `answers.${id}`, facts });
        }
      }
      if (guess.doubt === 'proxy') {
        doubts.push({
          code: 'proxy',
          field: 'proxyFor',
          facts: { text: `${oneLine(column.heading)}：${text}`, read: '' },
        });
      }
    }
  }
  return { answers, mode, doubts };
}

/** （部会のみ） beside the answer to a question about several activities: those that it names. */
function onlyFor(
  condition: string,
  ids: readonly string[],
  activities: readonly ActivityRef[],
): readonly string[] | null {
  const [, named] = /^(.+?)(?:のみ|だけ)/.exec(condition) ?? [];
  if (ids.length < 2 || named === undefined) return null;
  const asked = activities.filter(({ id }) => ids.includes(id));
  return matchActivities(headingText(named).outer, asked)?.ids ?? null;
}

import { organisationFinder } from '../domain/attendees/find-organisation.ts';
import type { AnswerValue } from '../domain/collections/answers.ts';
import type { Attendee } from '../domain/collections/index.ts';
import { byOrder, type Plan } from '../domain/plan/plan.ts';
import { activitiesNamed, answerIn, type MemoAnswer } from './memo/memo-answer.ts';
import { careIn } from './memo/memo-care.ts';
import { needIn } from './memo/memo-need.ts';
import { peopleFor, spokenParts } from './memo/memo-people.ts';

/** What a line taken down at the telephone seems to say. Only a proposal: a person confirms it. */
export interface MemoReading {
  /** Who it may be about, the likeliest first; those alike by what was said are all there. */
  readonly people: readonly Attendee[];
  readonly answers: readonly { readonly activityId: string; readonly value: AnswerValue }[];
  /** Allergies as said (卵); '' for none. */
  readonly diet: string;
  /** Needs in moving about (車いす) and interpretation (手話通訳), as said; '' for none. */
  readonly mobility: string;
  readonly interpretation: string;
  /** Pieces that were not understood: they are kept as the words of the memo. */
  readonly rest: readonly string[];
}

/**
 * Reads one line such as 「札幌 課長 ツアー不参加、アレルギー卵」 or 「神戸の山崎さん、懇親会だけ出ます」: city, title and
 * name find the person, activities with a word of coming give answers. People, activities and cities are the plan's.
 */
export function readMemo(plan: Plan, text: string): MemoReading {
  const pieces = text.split(/[\s、,。，．]+/u).filter((piece) => piece !== '');
  const find = organisationFinder(plan.rows.organisations);
  const activities = [...plan.rows.activities.values()].sort(byOrder);
  const answers = new Map<string, AnswerValue>();
  const rest: string[] = [];
  const who: { readonly piece: string; readonly name: string }[] = [];
  const diets: string[] = [];
  const needs = { mobility: [] as string[], interpretation: [] as string[] };
  let organisationId: string | null = null;
  /** An activity that was named and waits for its answer (視察 キャンセル). */
  let named: { readonly piece: string; readonly ids: readonly string[] } | null = null;
  let isCareAwaited = false;

  const answer = ({ value, ids, isOnly }: MemoAnswer): void => {
    const about = ids ?? named?.ids ?? activities.map(({ id }) => id);
    if (isOnly) for (const { id, cancelled } of activities) if (!cancelled) answers.set(id, 'no');
    for (const id of about) answers.set(id, value);
  };
  for (const piece of pieces) {
    const care = careIn(piece, isCareAwaited);
    const need = care ? null : needIn(piece);
    const said = care || need ? null : answerIn(piece, activities);
    if (said) answer(said);
    // Nothing was said of what was named before.
    else if (named) rest.push(named.piece);
    named = null;
    isCareAwaited = care?.kind === 'head';
    if (care?.kind === 'care') diets.push(care.text);
    if (need?.kind === 'none') rest.push(piece);
    else if (need && !needs[need.kind].includes(need.text)) needs[need.kind].push(need.text);
    if (care || need || said) continue;
    const { city, name } = spokenParts(piece, find);
    if (city && organisationId === null) {
      organisationId = city.id;
      if (name !== '') who.push({ piece, name });
      continue;
    }
    const ids = activitiesNamed(piece.replace(/[はもをが]$/u, ''), activities);
    if (ids.length > 0) named = { piece, ids };
    else if (name !== '') who.push({ piece, name });
  }
  if (named) rest.push(named.piece);

  const list = [...plan.rows.attendees.values()].sort(byOrder);
  const ofCity = list.filter((person) => organisationId === null || person.organisationId === organisationId);
  const { people, unread } = peopleFor(ofCity, who, organisationId !== null);
  return {
    people,
    answers: [...answers].map(([activityId, value]) => ({ activityId, value })),
    diet: diets.join('・'),
    mobility: needs.mobility.join('・'),
    interpretation: needs.interpretation.join('・'),
    rest: [...unread, ...rest],
  };
}

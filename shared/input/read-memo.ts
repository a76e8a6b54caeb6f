import { organisationFinder } from '../domain/attendees/find-organisation.ts';
import type { AnswerValue } from '../domain/collections/answers.ts';
import type { Attendee, Organisation } from '../domain/collections/index.ts';
import { byOrder, type Plan } from '../domain/plan/plan.ts';
import { matchActivities } from '../reading/activity-match.ts';
import { readAnswer } from '../reading/answer-value.ts';
import { matchKey } from '../text/match-key.ts';
import { searchKey, searchKeyOf } from '../text/search-key.ts';

/** What a line taken down at the telephone seems to say. Only a proposal: a person confirms it. */
export interface MemoReading {
  /** Who it may be about, the likeliest first; those alike by what was said are all there. */
  readonly people: readonly Attendee[];
  readonly answers: readonly { readonly activityId: string; readonly value: AnswerValue }[];
  /** Allergies as said (卵); '' for none. */
  readonly diet: string;
  /** Pieces that were not understood: they are kept as the words of the memo. */
  readonly rest: readonly string[];
}

const ANSWER_ENDING =
  /(?:を|は|に|も|が|の)?((?:ご|御)?(?:不参加|参加|欠席|出席|辞退|キャンセル|希望|未定|不可|可)(?:に変更|とのこと|です|します)?|[○〇◯×✕✖△])$/u;
const ALLERGY = /^(?:食物)?アレルギー(?:は|に|が|：|:)?(.+)$|^(.+?)(?:の|に)?アレルギー(?:あり|有り?)?$/u;

/**
 * Reads one line such as 「札幌 課長 ツアー不参加、アレルギー卵」: city, title and name find the person, activities with
 * a word of coming give answers. People, activities and cities are the plan's.
 */
export function readMemo(plan: Plan, text: string): MemoReading {
  const pieces = text.split(/[\s、,。，．]+/u).filter((piece) => piece !== '');
  const find = organisationFinder(plan.rows.organisations);
  const activities = [...plan.rows.activities.values()].sort(byOrder);
  const answers = new Map<string, AnswerValue>();
  const rest: string[] = [];
  const who: string[] = [];
  let organisationId: string | null = null;
  let diet = '';
  for (const piece of pieces) {
    const care = ALLERGY.exec(piece);
    const answer = answerIn(piece, activities);
    const city: Organisation | null = organisationId === null ? find(piece) : null;
    if (care) diet = [diet, care[1] ?? care[2] ?? ''].filter(Boolean).join('・');
    else if (answer) for (const id of answer.ids) answers.set(id, answer.value);
    else if (city) organisationId = city.id;
    else who.push(piece);
  }
  const people = peopleFor(plan, organisationId, who, rest);
  return {
    people,
    answers: [...answers].map(([activityId, value]) => ({ activityId, value })),
    diet,
    rest,
  };
}

function answerIn(
  piece: string,
  activities: Parameters<typeof matchActivities>[1],
): { readonly ids: readonly string[]; readonly value: AnswerValue } | null {
  const found = ANSWER_ENDING.exec(piece);
  const word = found?.[1];
  if (!found || word === undefined) return null;
  const value = answerOfWord(word);
  if (value === null) return null;
  const about = piece.slice(0, found.index);
  // 「不参加」 alone: to everything there is.
  if (about === '' || /^(?:全部|全て|すべて|全日程)$/u.test(about))
    return { ids: activities.map(({ id }) => id), value };
  const guess = matchActivities(matchKey(about), activities);
  return guess && { ids: guess.ids, value };
}

function answerOfWord(word: string): AnswerValue | null {
  if (/キャンセル|辞退/u.test(word)) return 'no';
  const { value } = readAnswer(word.replace(/に変更|とのこと|です$|します$/u, ''));
  return value === 'yes' || value === 'no' || value === 'maybe' ? value : null;
}

/** Everybody whom all the pieces fit; a piece that fits nobody is put aside and said. */
function peopleFor(
  plan: Plan,
  organisationId: string | null,
  pieces: readonly string[],
  rest: string[],
): Attendee[] {
  let people = [...plan.rows.attendees.values()].sort(byOrder);
  if (organisationId !== null) people = people.filter((person) => person.organisationId === organisationId);
  let narrowed = organisationId !== null;
  for (const piece of pieces) {
    const key = searchKey(piece.replace(/(?:さん|様|氏)$/u, ''));
    const fitting = people.filter((person) =>
      searchKeyOf([
        person.name,
        person.reading,
        person.jobTitle,
        person.department,
        person.organisationText,
      ]).includes(key),
    );
    if (key === '' || fitting.length === 0) rest.push(piece);
    else {
      people = fitting;
      narrowed = true;
    }
  }
  return narrowed ? people : [];
}

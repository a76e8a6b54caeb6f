import type { LateAnswer, LateAnswers } from '../../domain/attendees/late-answers.ts';
import { lineOf, seatsOf } from '../../domain/attendees/line.ts';
import { type Language, longDate } from '../../domain/calendar/wareki.ts';
import type { Attendee } from '../../domain/collections/index.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { nameOf, titleOf } from '../../domain/reference/title-of.ts';
import { groupBy } from '../../lib/group-by.ts';
import { LATE_WORDS } from '../words/late-answers.ts';

/** An answer in a word or two: 出席（同伴1名）, キャンセル待ち, 未回答. */
export function answerText(state: LateAnswer['now'], language: Language): string {
  const words = LATE_WORDS[language];
  if (state === null) return words.none;
  const word = state.value === 'yes' && state.place === 'waiting' ? words.waiting : words.values[state.value];
  return state.companions > 0 ? `${word}${words.companions(state.companions)}` : word;
}

/**
 * 版のあとの変更: a text ready to paste for the coach company, the hotel, the hall: by activity how many more and
 * fewer there are, how many now, and who. It never holds care, telephone or e-mail of anybody.
 * @param date day of the release on this desk's calendar, `YYYY-MM-DD`
 */
export function lateAnswersText(
  plan: Plan,
  late: LateAnswers,
  { language, date }: { readonly language: Language; readonly date: string },
): string {
  const words = LATE_WORDS[language];
  const balances = new Map(late.balances.map((balance) => [balance.activity.id, balance]));
  const lines = [words.head(late.release.number, longDate(date, language)), ''];
  for (const [activityId, answers] of groupBy(late.answers, ({ activity }) => activity.id)) {
    const [first] = answers;
    if (!first) continue;
    const { more = 0, fewer = 0 } = balances.get(activityId) ?? {};
    const change = [
      ...(more > 0 ? [words.more(more)] : []),
      ...(fewer > 0 ? [words.fewer(fewer)] : []),
      ...(more + fewer === 0 ? ['±0'] : []),
    ].join(words.join);
    const now = seatsOf(lineOf(plan, first.activity).inside);
    lines.push(words.balance(titleOf(first.activity, language), change, now));
    for (const { person, before, now } of answers) {
      const city = cityOf(plan, person, language);
      lines.push(words.line(city, person.name, answerText(before, language), answerText(now, language)));
    }
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The city of a person as it is called on the screen and on paper. */
export function cityOf(plan: Plan, person: Attendee, language: Language): string {
  const organisation = plan.rows.organisations.get(person.organisationId ?? '');
  return organisation ? nameOf(organisation, language) : person.organisationText;
}

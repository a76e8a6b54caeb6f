import { organisationIdOf } from '../../domain/attendees/city-group.ts';
import type { CityOpen, OpenAnswers } from '../../domain/attendees/unanswered.ts';
import { dateSpan, type Language, longDate } from '../../domain/calendar/wareki.ts';
import type { Attendee } from '../../domain/collections/index.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { summaryOf } from '../../domain/plan/summary.ts';
import { nameOf, titleOf } from '../../domain/reference/title-of.ts';
import { REMINDER_WORDS } from '../words/reminder.ts';

export interface ReminderOptions {
  readonly language: Language;
  /** Whom to ask back, several lines; '' leaves it out. */
  readonly contact: string;
}

/**
 * 督促文: a text ready to paste into a mail, to one city or (several given) to all of them: who has not
 * answered for what, and until when. It never holds care, telephone or e-mail of anybody.
 */
export function reminder(
  plan: Plan,
  cities: readonly CityOpen[],
  { language, contact }: ReminderOptions,
): string {
  const words = REMINDER_WORDS[language];
  const { meeting, hostName, hostNameEn, firstDate, lastDate } = summaryOf(plan);
  const when = firstDate && lastDate ? dateSpan(firstDate, lastDate, language) : '';
  const host = language === 'en' && hostNameEn !== '' ? hostNameEn : hostName;
  const [only] = cities;
  const isOne = cities.length === 1 && only !== undefined;
  const lines = [
    isOne ? words.to(cityName(plan, only, language)) : words.toAll,
    '',
    words.greeting,
    words.about(titleOf(meeting, language), when),
    words.missing,
    words.ask[urgencyOf(cities)],
    words.crossing,
    '',
    ...(words.record === '' ? [] : [words.record, '']),
    ...cities.flatMap((city) => [
      ...(isOne ? [] : [words.city(cityName(plan, city, language))]),
      ...city.open.flatMap((open) => activityLines(open, language)),
      '',
    ]),
    ...(words.end === '' ? [] : [words.end, '']),
    ...(host === '' ? [] : [words.sender(host)]),
    ...(contact.trim() === '' ? [] : ['', words.contact, contact.trim()]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** How a city of the list is called; what is written for those whose city is not one of the plan's. */
export function cityName(plan: Plan, { group, people }: CityOpen, language: Language): string {
  const organisation = plan.rows.organisations.get(organisationIdOf(group) ?? '');
  if (organisation) return nameOf(organisation, language);
  return people[0]?.organisationText || REMINDER_WORDS[language].unknownCity;
}

function activityLines({ activity, people, daysLeft }: OpenAnswers, language: Language): string[] {
  const words = REMINDER_WORDS[language];
  const facts: string[] = [];
  if (activity.deadline !== null && daysLeft !== null) {
    facts.push(words.deadline(longDate(activity.deadline, language)));
    facts.push(daysLeft < 0 ? words.passed : daysLeft === 0 ? words.today : words.left(daysLeft));
  }
  return [
    words.activity(titleOf(activity, language), facts),
    ...people.map((person) => `${words.indent}${personLine(person, language)}`),
  ];
}

function personLine({ name, jobTitle, proxyFor }: Attendee, language: Language): string {
  const words = REMINDER_WORDS[language];
  const facts = [jobTitle, proxyFor === '' ? '' : words.proxy(proxyFor)].filter((text) => text !== '');
  return `${name === '' ? words.noName : words.person(name)}${words.detail(facts)}`;
}

function urgencyOf(cities: readonly CityOpen[]): 'late' | 'due' | 'open' {
  const left = cities.flatMap(({ open }) => open.flatMap(({ daysLeft }) => daysLeft ?? []));
  if (left.some((days) => days < 0)) return 'late';
  return left.length > 0 ? 'due' : 'open';
}

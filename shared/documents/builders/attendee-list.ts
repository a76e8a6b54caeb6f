import { answerIndex } from '../../domain/attendees/answer-index.ts';
import { groupKeyOf } from '../../domain/attendees/city-group.ts';
import { isReplacedThroughout } from '../../domain/attendees/replaced.ts';
import { type Standing, standingOf } from '../../domain/attendees/standing.ts';
import type { Language } from '../../domain/calendar/wareki.ts';
import type { Attendee } from '../../domain/collections/index.ts';
import { byOrder, type Plan } from '../../domain/plan/plan.ts';
import { nameOf, titleOf } from '../../domain/reference/title-of.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Document, DocumentColumn, DocumentRow } from '../document.ts';
import type { DocumentOptions, Who } from '../options.ts';
import { documentWords } from '../words.ts';
import { attendeeTotals } from './attendee-totals.ts';
import { cityNamer } from './city-name.ts';
import { type CityKey, cityOrder } from './city-order.ts';
import { handlingNotes, headLines, paperHead, textColumn } from './head.ts';

/**
 * 出席者名簿: who comes, a section a city. Diet, phone, e-mail and the free remarks of a person never
 * go on this paper.
 */
export function buildAttendeeList(plan: Plan, options: DocumentOptions): Document {
  const { language, sort = 'joining', who = 'all' } = options;
  const words = documentWords(language);
  const people = listed(plan, who);
  const groups = groupBy(people, groupKeyOf);
  const order = cityOrder(plan, sort);
  const nameCity = cityNamer(plan, language);
  const sections = [...groups.values()]
    .map((members) => ({
      city: cityOf(plan, members[0], nameCity, language),
      members: members.sort(byOrder),
    }))
    .sort((a, b) => order(a.city, b.city));
  const activity = who === 'all' ? undefined : plan.rows.activities.get(who.activityId);
  let number = 0;
  return {
    ...paperHead(plan, 'attendee-list', options),
    subtitle: [
      ...headLines(plan, language),
      ...(activity ? [words.answeredFor(titleOf(activity, language))] : []),
      words.noHonorifics,
    ],
    marks: [words.confidential],
    page: { size: 'A4', orientation: 'portrait' },
    blocks:
      people.length === 0
        ? []
        : [
            {
              kind: 'table',
              caption: null,
              columns: columns(language),
              readingLabel: words.columns.reading,
              sections: sections.map(({ city, members }) => ({
                heading: null,
                name: city.name,
                rows: members.map((person) => {
                  number += 1;
                  return personRow(plan, person, city.name, number, who, language);
                }),
              })),
            },
            ...attendeeTotals(plan, people, who, language),
          ],
    notes: people.length === 0 ? [words.noPeople] : handlingNotes(plan, language),
  };
}

function columns(language: Language): DocumentColumn[] {
  const label = documentWords(language).columns;
  return [
    { ...textColumn('number', label.number, 4), type: 'number', align: 'end' },
    textColumn('city', label.city, 8),
    textColumn('department', label.department, 12),
    textColumn('jobTitle', label.jobTitle, 7.5),
    textColumn('name', label.name, 9),
    textColumn('remarks', label.remarks, 9),
  ];
}

/**
 * Everybody, or those who said yes or maybe to the activity and proxies with a place held there. Who is replaced is not
 * in the list: his or her proxy is.
 */
function listed(plan: Plan, who: Who): Attendee[] {
  const everybody = [...plan.rows.attendees.values()];
  if (who === 'all') return everybody.filter((person) => !isReplacedThroughout(plan, person));
  return everybody.filter((person) => {
    const standing = standingIn(plan, person, who);
    return standing === 'yes' || standing === 'maybe' || standing === 'held';
  });
}

const standingIn = (plan: Plan, person: Attendee, who: Who): Standing | null =>
  who === 'all' ? null : standingOf(plan, answerIndex(plan), person, who.activityId);

/** The city a group of people comes from; a name as written where it is not one of the plan's. */
function cityOf(
  plan: Plan,
  person: Attendee | undefined,
  nameCity: (text: string) => string,
  language: Language,
): CityKey {
  const organisation = plan.rows.organisations.get(person?.organisationId ?? '') ?? null;
  const name =
    organisation === null ? nameCity(person?.organisationText ?? '') : nameOf(organisation, language);
  return { organisation, name: name === '' ? documentWords(language).noOrganisation : name };
}

function personRow(
  plan: Plan,
  person: Attendee,
  city: string,
  number: number,
  who: Who,
  language: Language,
): DocumentRow {
  const words = documentWords(language);
  const standing = standingIn(plan, person, who);
  const remarks = [
    ...(person.proxyFor === '' ? [] : [words.proxyFor(person.proxyFor)]),
    ...(person.mode === 'online' ? [words.online] : []),
    ...(standing === 'maybe' ? [words.maybe] : []),
    ...(standing === 'held' ? [words.lists.answers.held] : []),
    ...(person.unconfirmed.length > 0 ? [words.unconfirmed] : []),
  ];
  return {
    ref: person.id,
    cells: [
      { text: String(number), value: number },
      { text: city },
      { text: person.department },
      { text: person.jobTitle },
      person.reading === '' ? { text: person.name } : { text: person.name, reading: person.reading },
      { text: remarks.join(words.comma) },
    ],
  };
}

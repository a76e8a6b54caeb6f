import { addressedTo } from '../../domain/addresses/addressed-to.ts';
import { type Coming, comingTo } from '../../domain/attendees/coming-to.ts';
import { joiningRanks } from '../../domain/attendees/joining-order.ts';
import { answerKey } from '../../domain/collections/answers.ts';
import type { Attendee, Item, Organisation } from '../../domain/collections/index.ts';
import { byOrder, meetingOf, type Plan } from '../../domain/plan/plan.ts';
import type { PaperTextField } from '../../domain/reference/paper-texts.ts';
import { nameOf, titleOf } from '../../domain/reference/title-of.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Document, DocumentBlock, DocumentTable } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { paperText, usualSender } from '../paper-texts.ts';
import { documentWords } from '../words.ts';
import { cityOrder } from './city-order.ts';
import { dayTable, paperHead, textColumn } from './head.ts';
import {
  contactBox,
  dayLines,
  paragraphs,
  programmeColumns,
  programmeSections,
  venueLines,
} from './letter-parts.ts';

/**
 * 通知: a letter to each city with its people and the part of the programme that concerns them. Each begins on a page
 * of its own; 部数 follow 加盟順.
 */
export function buildNotice(plan: Plan, options: DocumentOptions): Document {
  const { cities = [] } = options;
  const letters = letterOrder(plan, options).filter(({ id }) => cities.length === 0 || cities.includes(id));
  const people = groupBy(
    [...plan.rows.attendees.values()].sort(byOrder),
    ({ organisationId }) => organisationId,
  );
  return {
    ...paperHead(plan, 'notice', options),
    layout: 'letter',
    subtitle: [],
    marks: [],
    page: { size: 'A4', orientation: 'portrait' },
    blocks: letters.flatMap((city, at) => letterTo(plan, city, people.get(city.id) ?? [], at > 0, options)),
    notes: [],
  };
}

/** Whom a letter goes to: members on the meeting's day and whoever sends people, but not the host, who writes it. */
export function letterCities(plan: Plan): Organisation[] {
  const { hostId } = meetingOf(plan);
  const members = joiningRanks(plan);
  const sending = new Set([...plan.rows.attendees.values()].map(({ organisationId }) => organisationId));
  return [...plan.rows.organisations.values()].filter(
    ({ id }) => id !== hostId && (members.has(id) || sending.has(id)),
  );
}

/** The same in the order of the letters. */
export function letterOrder(
  plan: Plan,
  { sort = 'joining', language }: Pick<DocumentOptions, 'sort' | 'language'>,
): Organisation[] {
  const order = cityOrder(plan, sort);
  const key = (organisation: Organisation) => ({ organisation, name: nameOf(organisation, language) });
  return letterCities(plan).sort((a, b) => order(key(a), key(b)));
}

function letterTo(
  plan: Plan,
  city: Organisation,
  people: readonly Attendee[],
  newPage: boolean,
  options: DocumentOptions,
): DocumentBlock[] {
  const { language } = options;
  const { letter } = documentWords(language);
  const text = (field: PaperTextField): string => paperText(plan, field, options);
  const head = [...paragraphs(text('notice.number'), 'right'), ...paragraphs(text('notice.date'), 'right')];
  const [first, ...rest] = head.length === 0 ? paragraphs(' ', 'right') : head;
  return [
    ...(first ? [{ ...first, ...(newPage ? { newPage } : {}) }] : []),
    ...rest,
    ...addressee(plan, city, options).map(
      (line): DocumentBlock => ({ kind: 'paragraph', text: line, look: 'addressee' }),
    ),
    ...paragraphs(senderOf(plan, language), 'right'),
    ...paragraphs(text('notice.seal'), 'right'),
    ...paragraphs(text('notice.subject'), 'subject'),
    ...paragraphs(text('notice.body')),
    ...(letter.record === '' ? [] : paragraphs(letter.record, 'center')),
    recordOf(plan, people, options),
    ...(letter.end === '' ? [] : paragraphs(letter.end, 'right')),
    ...contactBox(plan, language),
    ...attachments(plan, city, people, options),
  ];
}

/** A city is addressed as the text says; another body as on its envelope, without more by its name and 御中. */
function addressee(plan: Plan, city: Organisation, options: DocumentOptions): string[] {
  const { letter } = documentWords(options.language);
  const name = nameOf(city, options.language);
  if (city.kind !== 'city') {
    const { lines, honorific } = addressedTo(city, options.language);
    return lines.length > 1
      ? lines.map((line, at) => (at < lines.length - 1 || honorific === '' ? line : `${line}　${honorific}`))
      : [letter.toBody(name)];
  }
  const filled = paperText(plan, 'notice.addressee', options)
    .replace(/[{｛](?:都市|city)[}｝]/gi, name)
    .replace(/[{｛](?:部署|office)[}｝]/gi, city.office)
    .replace(/[{｛](?:宛名|addressee)[}｝]/gi, city.addressee);
  // What stands for nothing leaves no empty line, and no 様 alone.
  return filled.split('\n').filter((line) => !/^[\s　]*(?:様|御中|殿)?[\s　]*$/u.test(line));
}

/** 山形市長　佐藤 孝弘, as far as it is known. */
function senderOf(plan: Plan, language: DocumentOptions['language']): string {
  const { gap } = documentWords(language);
  const { senderTitle, senderName } = meetingOf(plan);
  return [senderTitle || usualSender(plan, language), senderName].filter((part) => part !== '').join(gap);
}

/** 記: when, where, who comes, what is attached. */
function recordOf(plan: Plan, people: readonly Attendee[], options: DocumentOptions): DocumentBlock {
  const { language } = options;
  const { letter } = documentWords(language);
  const rows = [
    { label: letter.when, text: dayLines(plan, language).join('\n') },
    { label: letter.venue, text: venueLines(plan, language).join('\n') || letter.undecided },
    {
      label: letter.attending,
      text: people.length === 0 ? letter.askedToName : letter.asAttached(people.length),
    },
    { label: letter.schedule, text: letter.programmeAttached },
    { label: letter.further, text: paperText(plan, 'notice.remarks', options) },
  ].filter(({ text }) => text !== '');
  return { kind: 'facts', rows: rows.map((row, at) => ({ number: at + 1, ...row })) };
}

function attachments(
  plan: Plan,
  city: Organisation,
  people: readonly Attendee[],
  options: DocumentOptions,
): DocumentBlock[] {
  const { language } = options;
  const { letter } = documentWords(language);
  const name = nameOf(city, language);
  const own = activitiesOf(plan, people);
  const wants = ({ activityIds }: Item): boolean =>
    own.size === 0 || activityIds.length === 0 || activityIds.some((id) => own.has(id));
  const sections = programmeSections(plan, options, { withMeals: false, wants });
  return [
    { kind: 'heading', text: letter.peopleOf(name), newPage: true },
    ...(people.length === 0 ? paragraphs(letter.nobodyYet) : [peopleTable(plan, people, options)]),
    { kind: 'heading', text: letter.programmeOf(name) },
    // What does not go below the people goes to a page of its own, never a few lines of it.
    ...dayTable(programmeColumns(language, false), sections, language, { whole: true }),
  ];
}

/** What the city's people come to, perhaps or if a place becomes free, too; what nobody of them has answered for is not theirs. */
function activitiesOf(plan: Plan, people: readonly Attendee[]): ReadonlySet<string> {
  const ids = [...plan.rows.activities.keys()];
  return new Set(ids.filter((id) => people.some((person) => comingTo(plan, person, id) !== null)));
}

function peopleTable(plan: Plan, people: readonly Attendee[], { language }: DocumentOptions): DocumentTable {
  const words = documentWords(language);
  const { columns, letter } = words;
  const activities = [...plan.rows.activities.values()].filter(({ cancelled }) => !cancelled).sort(byOrder);
  const answered = (person: Attendee): boolean =>
    activities.some(
      ({ id }) => (plan.rows.answers.get(answerKey(person.id, id))?.value ?? 'open') !== 'open',
    );
  const unsure: Readonly<Record<Exclude<Coming, 'yes'>, string>> = {
    maybe: columns.maybe,
    held: words.lists.answers.held,
    waiting: words.lists.waiting,
  };
  const comesTo = (person: Attendee): string =>
    activities
      .flatMap((activity) => {
        const coming = comingTo(plan, person, activity.id);
        if (coming === null) return [];
        const title = titleOf(activity, language);
        return [coming === 'yes' ? title : title + words.marked(unsure[coming])];
      })
      .join(words.comma);
  return {
    kind: 'table',
    caption: null,
    columns: [
      { ...textColumn('number', columns.number, 4), type: 'number', align: 'end' },
      textColumn('office', words.lists.office, 16),
      textColumn('name', columns.name, 9),
      textColumn('activities', letter.comesTo, 16),
    ],
    readingLabel: columns.reading,
    sections: [
      {
        heading: null,
        rows: people.map((person, at) => ({
          ref: person.id,
          cells: [
            { text: String(at + 1), value: at + 1 },
            { text: words.lists.officeOf(person.department, person.jobTitle) },
            person.reading === '' ? { text: person.name } : { text: person.name, reading: person.reading },
            { text: comesTo(person) || (answered(person) ? columns.no : words.lists.answers.open) },
          ],
        })),
      },
    ],
  };
}

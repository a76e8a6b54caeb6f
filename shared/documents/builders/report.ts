import { personName } from '../../domain/attendees/person-name.ts';
import { rangeText } from '../../domain/calendar/times.ts';
import { dateSpan, shortDate } from '../../domain/calendar/wareki.ts';
import type { AgendaItem, Item, ItemPerson } from '../../domain/collections/index.ts';
import { orderedDays } from '../../domain/plan/ordered-days.ts';
import { byOrder, type Plan } from '../../domain/plan/plan.ts';
import { summaryOf } from '../../domain/plan/summary.ts';
import { type PaperTextField, paperTextName } from '../../domain/reference/paper-texts.ts';
import { nameOf, titleOf } from '../../domain/reference/title-of.ts';
import { daySequence } from '../../domain/schedule/sequence.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Document, DocumentBlock, DocumentCover } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { hostName, paperText } from '../paper-texts.ts';
import { documentWords, roleName } from '../words.ts';
import { dayTable, paperHead } from './head.ts';
import { byStart, peopleByItem, plainTitle, whereText } from './item-facts.ts';
import { paragraphs, programmeColumns, programmeSections } from './letter-parts.ts';
import { numbered } from './overview.ts';
import { attendanceTable, cityTable, comingFacts, recordTable } from './report-tables.ts';
import { variantOfDay } from './variant-of-day.ts';

/**
 * 開催報告: a skeleton in the usual order with all that the plan knows; where somebody has to write, it says what. The
 * figures are counts: no participant is named, but those who had a part in a session are.
 */
export function buildReport(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const { report } = documentWords(language);
  const own = (field: PaperTextField, hint: string): [string, DocumentBlock[]] => {
    const text = paperText(plan, field, options);
    return [
      report.headings[field] ?? paperTextName(field, language),
      text === '' ? hints(hint) : paragraphs(text),
    ];
  };
  const programme = dayTable(
    programmeColumns(language, false),
    programmeSections(plan, options, { withMeals: false }),
    language,
  );
  const parts: (readonly [string, readonly DocumentBlock[]])[] = [
    own('report.aim', report.writeAim),
    [report.attendance, attendanceTable(plan, language)],
    [report.programme, programme],
    [report.sessions, sessionBlocks(plan, options)],
    points(plan, 'report.concerns', report.writeConcern, options),
    points(plan, 'report.advice', report.writeAdvice, options),
    [report.events, eventBlocks(plan, options)],
    [report.cities, cityTable(plan, language)],
    [report.record, recordTable(plan, language)],
    [report.coming, comingFacts(plan, language)],
  ];
  return {
    ...paperHead(plan, 'report', options),
    layout: 'report',
    subtitle: [],
    marks: [],
    page: { size: 'A4', orientation: 'portrait' },
    blocks: [coverOf(plan, options), ...numbered(parts)],
    notes: [],
  };
}

const hints = (text: string): DocumentBlock[] => [{ kind: 'paragraph', text, look: 'hint' }];

/** Title, theme, days, where, and who reports. */
function coverOf(plan: Plan, options: DocumentOptions): DocumentCover {
  const { language } = options;
  const { report, papers, space } = documentWords(language);
  const { meeting, firstDate, lastDate } = summaryOf(plan);
  const theme = paperText(plan, 'report.theme', options);
  const host = hostName(plan, language);
  return {
    kind: 'cover',
    above: [titleOf(meeting, language)],
    title: papers.report,
    lines: [
      theme === '' ? '' : report.theme(theme),
      firstDate && lastDate ? dateSpan(firstDate, lastDate, language) : '',
      host === '' ? '' : [host, report.country].join(space),
    ].filter((line) => line !== ''),
    foot: paperText(plan, 'report.reporter', options)
      .split('\n')
      .filter((line) => line !== ''),
  };
}

/** Headed points, each with room to write below it. */
function points(
  plan: Plan,
  field: 'report.concerns' | 'report.advice',
  hint: string,
  options: DocumentOptions,
): [string, DocumentBlock[]] {
  const { report } = documentWords(options.language);
  const heads = paperText(plan, field, options)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return [
    report.headings[field] ?? '',
    heads.length === 0
      ? hints(hint)
      : heads.flatMap((text, at): DocumentBlock[] => [
          { kind: 'heading', level: 2, text: report.point(at + 1, text) },
          ...hints(report.writePoint),
        ]),
  ];
}

/** Each session of the meeting days: when, where, who had a part in it, what was discussed. */
function sessionBlocks(plan: Plan, options: DocumentOptions): DocumentBlock[] {
  const { language } = options;
  const { report } = documentWords(language);
  const people = peopleByItem(plan);
  const topics = groupBy([...plan.rows.agenda.values()].sort(byOrder), ({ itemId }) => itemId);
  const sessions = orderedDays(plan).flatMap((day) =>
    day.kind === 'meeting'
      ? daySequence(plan, day.id, variantOfDay(day, options)).filter(({ kind }) => kind === 'session')
      : [],
  );
  return sessions.flatMap((item, at): DocumentBlock[] => [
    { kind: 'heading', level: 2, text: report.point(at + 1, plainTitle(plan, item, language)) },
    {
      kind: 'facts',
      rows: [
        { label: report.when, text: whenText(plan, item, language) },
        { label: report.where, text: whereText(plan, item, language) },
        { label: report.people, text: namesText(plan, people.get(item.id) ?? [], language) },
        { label: report.topics, text: topicLines(plan, topics.get(item.id) ?? [], language) },
      ].filter(({ text }) => text !== ''),
    },
    ...hints(report.writeSession),
  ]);
}

/** What took place beside the sessions: receptions, visits and tours. */
function eventBlocks(plan: Plan, options: DocumentOptions): DocumentBlock[] {
  const { language } = options;
  const { report, space } = documentWords(language);
  const events = orderedDays(plan).flatMap((day) =>
    daySequence(plan, day.id, variantOfDay(day, options))
      .filter(({ kind }) => kind === 'reception' || kind === 'visit')
      .sort(byStart),
  );
  return events
    .flatMap((item): DocumentBlock[] => [
      {
        kind: 'paragraph',
        look: 'text',
        text: [
          whenText(plan, item, language),
          plainTitle(plan, item, language),
          whereText(plan, item, language),
        ]
          .filter((part) => part !== '')
          .join(space),
      },
    ])
    .concat(events.length === 0 ? [] : hints(report.writeEvent));
}

function whenText(plan: Plan, item: Item, language: DocumentOptions['language']): string {
  const date = plan.rows.days.get(item.dayId ?? '')?.date;
  const times = rangeText(item.start, item.end, language);
  return date ? `${shortDate(date, language)} ${times}` : times;
}

/** Minutes and reports say 氏; never a second honorific. */
function namesText(plan: Plan, people: readonly ItemPerson[], language: DocumentOptions['language']): string {
  const { report, colon, comma } = documentWords(language);
  return [...groupBy([...people].sort(byOrder), ({ role }) => role)]
    .map(([role, own]) => {
      const names = own.map((person) => report.named(personName(plan, person)));
      return `${roleName(role, language)}${colon}${names.join(comma)}`;
    })
    .join('\n');
}

function topicLines(
  plan: Plan,
  topics: readonly AgendaItem[],
  language: DocumentOptions['language'],
): string {
  const words = documentWords(language);
  return topics
    .map((topic, at) => {
      const city = plan.rows.organisations.get(topic.organisationId ?? '');
      const by = city ? words.marked(words.proposedBy(nameOf(city, language))) : '';
      return `${words.bracketed(at + 1)} ${topic.title}${by}`;
    })
    .join('\n');
}

import { recordWords } from '../../domain/agenda/words.ts';
import { personName } from '../../domain/attendees/person-name.ts';
import { rangeText } from '../../domain/calendar/times.ts';
import { shortDate } from '../../domain/calendar/wareki.ts';
import type { AgendaItem, Item, ItemPerson, Note } from '../../domain/collections/index.ts';
import { orderedDays } from '../../domain/plan/ordered-days.ts';
import { byOrder, type Plan } from '../../domain/plan/plan.ts';
import { nameOf } from '../../domain/reference/title-of.ts';
import { daySequence } from '../../domain/schedule/sequence.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { DocumentBlock, DocumentCell, DocumentTable } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { isLeftOut, paperText } from '../paper-texts.ts';
import { documentWords, roleName } from '../words.ts';
import { textColumn } from './head.ts';
import { peopleByItem, plainTitle, whereText } from './item-facts.ts';
import { variantOfDay } from './variant-of-day.ts';

type Language = DocumentOptions['language'];

/** What is known of a session beside its own row. */
interface Session {
  readonly item: Item;
  readonly topics: readonly AgendaItem[];
  readonly decisions: readonly Note[];
  readonly remarks: readonly Note[];
}

/**
 * Each session of the meeting days: when, where, who had a part in it, what came of its topics, and what the cities
 * said. Who said something is told by city alone. One of which nothing was noted says that it is still to be written,
 * unless all of them are summed up.
 */
export function sessionBlocks(plan: Plan, options: DocumentOptions): DocumentBlock[] {
  const { language } = options;
  const { report } = documentWords(language);
  const people = peopleByItem(plan);
  // The sessions in sum may be all that is to be said, or nothing.
  const asks =
    paperText(plan, 'report.sessions', options) === '' && !isLeftOut(plan, 'report.sessions', options);
  return sessionsOf(plan, options).flatMap((session, at): DocumentBlock[] => {
    const { item, topics, decisions, remarks } = session;
    const isNoted = decisions.length + remarks.length > 0 || topics.some(hasOutcome);
    const general = decisions.filter(({ agendaId }) => !topics.some(({ id }) => id === agendaId));
    const rows = [
      { label: report.when, text: whenText(plan, item, language) },
      { label: report.where, text: whereText(plan, item, language) },
      { label: report.people, text: namesText(plan, people.get(item.id) ?? [], language) },
      { label: report.topics, text: isNoted ? '' : topicLines(plan, topics, language) },
      { label: report.decisions, text: general.map(({ text }) => text).join('\n') },
    ].filter(({ text }) => text !== '');
    return [
      { kind: 'heading', level: 2, text: report.point(at + 1, plainTitle(plan, item, language)) },
      ...(rows.length === 0 ? [] : [{ kind: 'facts' as const, rows }]),
      ...(isNoted ? outcomeTable(plan, session, language) : []),
      ...remarkTable(plan, session, language),
      ...(isNoted || !asks
        ? []
        : [{ kind: 'paragraph' as const, text: report.writeSession, look: 'hint' as const }]),
    ];
  });
}

function sessionsOf(plan: Plan, options: DocumentOptions): Session[] {
  const topicsByItem = groupBy([...plan.rows.agenda.values()].sort(byOrder), ({ itemId }) => itemId);
  const notes = [...plan.rows.notes.values()].sort(byOrder);
  return orderedDays(plan)
    .filter(({ kind }) => kind === 'meeting')
    .flatMap((day) => daySequence(plan, day.id, variantOfDay(day, options)))
    .filter(({ kind }) => kind === 'session')
    .map((item) => {
      const topics = topicsByItem.get(item.id) ?? [];
      const ids = new Set(topics.map(({ id }) => id));
      // A topic may have been moved to another session after something was noted of it.
      const own = notes.filter((note) =>
        note.agendaId === null ? note.itemId === item.id : ids.has(note.agendaId),
      );
      return {
        item,
        topics,
        decisions: own.filter(({ kind }) => kind === 'decision'),
        remarks: own.filter(({ kind }) => kind === 'remark'),
      };
    });
}

const hasOutcome = ({ state, outcome }: AgendaItem): boolean => state !== 'planned' || outcome.trim() !== '';

function outcomeTable(plan: Plan, { topics, decisions }: Session, language: Language): DocumentTable[] {
  const words = documentWords(language);
  const { report } = words;
  if (topics.length === 0) return [];
  const decided = groupBy(decisions, ({ agendaId }) => agendaId);
  return [
    {
      kind: 'table',
      caption: null,
      columns: [
        textColumn('topic', report.topics, 16),
        { ...textColumn('state', report.state, language === 'ja' ? 4 : 7), align: 'center' },
        textColumn('result', report.result, 20),
      ],
      sections: [
        {
          heading: null,
          rows: topics.map((topic, at) => ({
            ref: topic.id,
            cells: [
              topicCell(plan, topic, at, language),
              { text: topic.state === 'planned' ? '' : recordWords(language).states[topic.state] },
              {
                text: [topic.outcome.trim(), ...(decided.get(topic.id) ?? []).map(({ text }) => text)]
                  .filter((text) => text !== '')
                  .join('\n'),
              },
            ],
          })),
        },
      ],
    },
  ];
}

/** What was said, by city, under the topic it was said to. */
function remarkTable(plan: Plan, { topics, remarks }: Session, language: Language): DocumentTable[] {
  const words = documentWords(language);
  const { report, columns } = words;
  if (remarks.length === 0) return [];
  const byTopic = groupBy(remarks, ({ agendaId }) => agendaId);
  const rowsOf = (own: readonly Note[]) =>
    own.map(({ id, organisationId, text }) => ({
      ref: id,
      cells: [{ text: cityOf(plan, organisationId, language) }, { text }],
    }));
  const general = byTopic.get(null) ?? [];
  return [
    {
      kind: 'table',
      caption: report.opinions,
      columns: [textColumn('city', columns.city, 8), textColumn('text', report.opinion, 32)],
      sectionLabel: report.topics,
      sections: [
        ...(general.length === 0 ? [] : [{ heading: null, rows: rowsOf(general) }]),
        ...topics.flatMap((topic, at) => {
          const own = byTopic.get(topic.id) ?? [];
          const heading = `${words.bracketed(at + 1)} ${topic.title}`;
          return own.length === 0 ? [] : [{ heading, rows: rowsOf(own) }];
        }),
      ],
    },
  ];
}

/** A city's name; '' where no city is told. */
export function cityOf(plan: Plan, id: string | null, language: Language): string {
  const city = plan.rows.organisations.get(id ?? '');
  return city ? nameOf(city, language) : '';
}

/** 10月14日（火） 13:40～15:10. */
export function whenText(plan: Plan, item: Item, language: Language): string {
  const date = plan.rows.days.get(item.dayId ?? '')?.date;
  const times = rangeText(item.start, item.end, language);
  return date ? `${shortDate(date, language)} ${times}` : times;
}

/** Minutes and reports say 氏; never a second honorific. */
function namesText(plan: Plan, people: readonly ItemPerson[], language: Language): string {
  const { report, colon, comma } = documentWords(language);
  return [...groupBy([...people].sort(byOrder), ({ role }) => role)]
    .map(([role, own]) => {
      const names = own.map((person) => report.named(personName(plan, person)));
      return `${roleName(role, language)}${colon}${names.join(comma)}`;
    })
    .join('\n');
}

/** The topic, and below it who proposed it. */
function topicCell(plan: Plan, topic: AgendaItem, at: number, language: Language): DocumentCell {
  const words = documentWords(language);
  const city = cityOf(plan, topic.organisationId, language);
  const text = `${words.bracketed(at + 1)} ${topic.title}`;
  return city === '' ? { text } : { text, note: words.proposedBy(city) };
}

const topicLines = (plan: Plan, topics: readonly AgendaItem[], language: Language): string =>
  topics.map((topic, at) => topicText(plan, topic, at, language)).join('\n');

function topicText(plan: Plan, topic: AgendaItem, at: number, language: Language): string {
  const words = documentWords(language);
  const city = cityOf(plan, topic.organisationId, language);
  const by = city === '' ? '' : words.marked(words.proposedBy(city));
  return `${words.bracketed(at + 1)} ${topic.title}${by}`;
}

import { handoutsOf } from '../../domain/agenda/handouts.ts';
import type { Language } from '../../domain/calendar/wareki.ts';
import type { AgendaItem, Day, Item, ItemPerson } from '../../domain/collections/index.ts';
import { orderedDays } from '../../domain/plan/ordered-days.ts';
import { byOrder, meetingOf, type Plan } from '../../domain/plan/plan.ts';
import { networkName } from '../../domain/reference/networks.ts';
import { nameOf } from '../../domain/reference/title-of.ts';
import { ITEM_CHANGE_KINDS, type ItemChangeKind } from '../../domain/release/changes.ts';
import { networksOf } from '../../domain/schedule/networks-of.ts';
import { daySequence } from '../../domain/schedule/sequence.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Document, DocumentColumn, DocumentRow, DocumentSection } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { type ChangeMarks, changeMarks } from './changed.ts';
import { dayHeading, dayName } from './day-heading.ts';
import { dayTable, headLines, paperHead } from './head.ts';
import { peopleByItem, peopleText, plainTitle } from './item-facts.ts';
import { programmeSize } from './programme-size.ts';
import { variantOfDay } from './variant-of-day.ts';

/** What a programme names; breaks, legs and assemblies are no business of the meeting. */
const BUSINESS: ReadonlySet<Item['kind']> = new Set(['session', 'ceremony']);

/** A programme has no times and no rooms: it shows what there is, in which order, by whom. */
const SEEN: ReadonlySet<ItemChangeKind> = new Set(['new', 'revived', 'day', 'title', 'people', 'agenda']);
const UNSEEN = ITEM_CHANGE_KINDS.filter((kind) => !SEEN.has(kind));

/**
 * 次第: the numbered order of each meeting day, the agenda of a session below it as (1) (2) with its
 * proposer. Where sessions of two networks run beside one another each network has its own. 「その他」 is
 * put after the last session that has an agenda, unless an item of that name is there.
 */
export function buildProgramme(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const words = documentWords(language);
  const people = peopleByItem(plan);
  const topics = groupBy([...plan.rows.agenda.values()].sort(byOrder), ({ itemId }) => itemId);
  const marks = changeMarks(plan, options, UNSEEN);
  const rowsOf = (items: readonly Item[]) => numbered(plan, items, topics, people, marks, language);
  const sections = orderedDays(plan)
    .filter((day) => day.kind === 'meeting')
    .flatMap((day): DocumentSection[] => {
      const items = daySequence(plan, day.id, variantOfDay(day, options)).filter(({ kind }) =>
        BUSINESS.has(kind),
      );
      const name = dayName(day, language);
      return partsOf(plan, day, items, options).map((part) => ({
        heading: part.heading,
        name,
        rows: rowsOf(part.items),
        ...marks.ofDay(day.id),
      }));
    });
  const empty = sections.every(({ rows }) => rows.length === 0);
  const subtitle = [...headLines(plan, language), ...(people.size > 0 ? [words.noHonorifics] : [])];
  const handouts = handoutLines(plan, language);
  const paper: Document = {
    ...paperHead(plan, 'programme', options),
    subtitle,
    marks: [],
    page: { size: 'A4', orientation: 'portrait' },
    blocks: dayTable(columns(language), empty ? [] : sections, language, {
      orderPoints: programmeSize(sections, subtitle.length, handouts.length),
    }),
    notes: empty ? [words.programmeEmpty] : handouts,
  };
  return marks.finish(paper);
}

/** 【配布資料】 with a line a paper, below the order; nothing without papers. */
function handoutLines(plan: Plan, language: Language): string[] {
  const { agenda } = documentWords(language);
  const lines = handoutsOf(plan).map(({ number, paper }) => agenda.handout(number, paper.name));
  return lines.length === 0 ? [] : [agenda.handouts, ...lines];
}

/** A day's business, parted by network where some of it is for one network only. */
function partsOf(plan: Plan, day: Day, items: readonly Item[], options: DocumentOptions) {
  const heading = dayHeading(plan, day, items, options);
  const { networks } = meetingOf(plan);
  const isParted = items.some((item) => networksOf(plan, item).length < networks.length);
  if (!isParted) return [{ heading, items }];
  return networks.map((network) => ({
    heading: `${heading}${documentWords(options.language).space}${networkName(network, options.language)}`,
    items: items.filter((item) => networksOf(plan, item).includes(network)),
  }));
}

function columns(language: Language): DocumentColumn[] {
  const { columns: label, sheetColumns: own } = documentWords(language);
  return [
    { id: 'order', label: own.order, type: 'text', width: 4, align: 'end' },
    { id: 'content', label: label.content, type: 'text', width: 26, align: 'start' },
    { id: 'proposer', label: own.proposer, type: 'text', width: 14, align: 'start' },
  ];
}

function numbered(
  plan: Plan,
  items: readonly Item[],
  topics: ReadonlyMap<string | null, AgendaItem[]>,
  people: ReadonlyMap<string, ItemPerson[]>,
  marks: ChangeMarks,
  language: Language,
): DocumentRow[] {
  const words = documentWords(language);
  const rows: DocumentRow[] = [];
  let count = 0;
  const line = (title: string, who: string, mark: { changed?: true } = {}): void => {
    count += 1;
    rows.push({ cells: [{ text: String(count) }, { text: title }, { text: who }], strong: true, ...mark });
  };
  const lastWithTopics = items.findLastIndex(({ id }) => topics.has(id));
  const hasOther = items.some(({ title }) => words.isOther.test(title));
  for (const [at, item] of items.entries()) {
    const mark = marks.ofItem(item.id);
    line(plainTitle(plan, item, language), peopleText(plan, people.get(item.id) ?? [], language), mark);
    for (const [n, topic] of (topics.get(item.id) ?? []).entries())
      rows.push({
        cells: [
          { text: words.bracketed(n + 1) },
          { text: topic.title },
          { text: proposer(plan, topic, language) },
        ],
        ...mark,
      });
    if (at === lastWithTopics && !hasOther) line(words.otherBusiness, '');
  }
  return rows;
}

/** 提案：臼杵市　山田太郎, as far as it is known. */
function proposer(plan: Plan, topic: AgendaItem, language: Language): string {
  const words = documentWords(language);
  const city = topic.organisationId === null ? undefined : plan.rows.organisations.get(topic.organisationId);
  return [city ? words.proposedBy(nameOf(city, language)) : '', topic.presenter]
    .filter((part) => part !== '')
    .join(words.space);
}

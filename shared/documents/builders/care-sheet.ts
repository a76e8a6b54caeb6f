import { itemAttendees } from '../../domain/attendees/headcount.ts';
import { rangeText } from '../../domain/calendar/times.ts';
import type { Language } from '../../domain/calendar/wareki.ts';
import { careName } from '../../domain/care/allergens.ts';
import { careTally } from '../../domain/care/care-tally.ts';
import { eatersOf, type Meal, mealsOf } from '../../domain/care/meals.ts';
import type { Attendee } from '../../domain/collections/index.ts';
import { byOrder, type Plan } from '../../domain/plan/plan.ts';
import { titleOf } from '../../domain/reference/title-of.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Document, DocumentColumn, DocumentRow, DocumentSection, DocumentTable } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { dayName } from './day-heading.ts';
import { handlingNotes, headLines, paperHead, textColumn } from './head.ts';
import { placeText, plainTitle } from './item-facts.ts';
import { cityOf } from './late-answers.ts';
import { countCell, countColumn } from './tally-tables.ts';

/**
 * 食事・配慮表（会場用）: for each meal how many eat and how many need which care; below it, by activity, who needs help
 * in moving about or interpretation. Names stand on it only when they are asked for (`options.names`).
 */
export function buildCareSheet(plan: Plan, options: DocumentOptions): Document {
  const { language, names = false } = options;
  const words = documentWords(language);
  const meals = mealsOf(plan);
  const sections = meals.map((meal) => mealSection(plan, meal, options));
  const onSite = onSiteSections(plan, options);
  const hasDoubt = sections.some(({ rows }) =>
    rows.some(({ cells }) => cells[0]?.text === words.tally.careGroups.doubtful),
  );
  return {
    ...paperHead(plan, 'care-sheet', options),
    subtitle: headLines(plan, language),
    marks: [words.confidential],
    page: { size: 'A4', orientation: 'portrait' },
    blocks: [
      ...(sections.length === 0 ? [] : [careTable(null, words.tally.meal, sections, language, names)]),
      ...(onSite.length === 0
        ? []
        : [careTable(words.tally.onSite, words.columns.activity, onSite, language, names)]),
    ],
    notes: [
      ...(meals.length === 0 ? [words.tally.noMeals] : [words.tally.twiceNote]),
      ...(hasDoubt ? [words.tally.doubtNote] : []),
      ...handlingNotes(plan, language),
    ],
  };
}

function careTable(
  caption: string | null,
  sectionLabel: string,
  sections: readonly DocumentSection[],
  language: Language,
  names: boolean,
): DocumentTable {
  const words = documentWords(language);
  const columns: DocumentColumn[] = [
    textColumn('group', words.tally.careGroup, 8),
    textColumn('care', words.tally.careKind, names ? 16 : 26),
    countColumn('count', words.columns.persons, 6),
    ...(names ? [textColumn('names', words.tally.names, 20)] : []),
  ];
  return { kind: 'table', caption, columns, sectionLabel, sections: [...sections] };
}

function mealSection(plan: Plan, meal: Meal, options: DocumentOptions): DocumentSection {
  const { language } = options;
  const words = documentWords(language);
  const { sure, companions, perhaps } = eatersOf(plan, meal);
  const { kinds, doubtful, people } = careTally([...sure, ...perhaps]);
  const name = mealName(plan, meal, language);
  const counts = [
    words.tally.mealHead(sure.length, companions, perhaps.length),
    ...(people.length > 0 ? [words.tally.withCare(people.length)] : []),
  ].join(words.space);
  const row = rowMaker(plan, options);
  return {
    heading: `${name}${words.space}${counts}`,
    name,
    rows: [
      ...kinds.map(({ kind, people: own }) =>
        row(words.tally.careGroups[kind.group], careName(kind, language), own),
      ),
      ...doubtful.map(({ text, people: own }) => row(words.tally.careGroups.doubtful, text, own)),
      ...(people.length === 0 ? [row('', words.tally.none, [])] : []),
    ],
  };
}

/** 10月14日（火）　18:00～20:00　懇親会　市民会館　大ホール. */
function mealName(plan: Plan, { item, activities, title }: Meal, language: Language): string {
  const words = documentWords(language);
  const [only] = activities;
  const day = item?.dayId == null ? undefined : plan.rows.days.get(item.dayId);
  return [
    day ? dayName(day, language) : '',
    item && (item.start !== null || item.end !== null) ? rangeText(item.start, item.end, language) : '',
    item ? plainTitle(plan, item, language) : only ? titleOf(only, language) : title,
    item ? placeText(plan, item, language) : '',
  ]
    .filter((part) => part !== '')
    .join(words.space);
}

/** Help in moving about and interpretation, by activity and text as it was written. */
function onSiteSections(plan: Plan, options: DocumentOptions): DocumentSection[] {
  const words = documentWords(options.language);
  const row = rowMaker(plan, options);
  const activities = [...plan.rows.activities.values()].filter(({ cancelled }) => !cancelled).sort(byOrder);
  return activities.flatMap((activity) => {
    const people = itemAttendees(plan, { activityIds: [activity.id] });
    const rows = (['mobility', 'interpretation'] as const).flatMap((field) => {
      const asked = people.filter((person) => person[field].trim() !== '' && person.mode !== 'online');
      const texts = groupBy(asked, (person) => person[field].trim().replace(/\s*\n\s*/g, '／'));
      return [...texts].map(([text, own]) => row(words.tally.onSiteKinds[field], text, own));
    });
    const title = titleOf(activity, options.language);
    return rows.length === 0 ? [] : [{ heading: title, name: title, rows }];
  });
}

const rowMaker =
  (plan: Plan, { language, names = false }: DocumentOptions) =>
  (group: string, care: string, people: readonly Attendee[]): DocumentRow => {
    const words = documentWords(language);
    const text = people
      .map((person) => person.name + words.marked(cityOf(plan, person, language)))
      .join(words.comma);
    return {
      cells: [
        { text: group },
        { text: care },
        people.length === 0 ? { text: '' } : countCell(people.length),
        ...(names ? [{ text }] : []),
      ],
    };
  };

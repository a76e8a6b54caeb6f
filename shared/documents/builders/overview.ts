import type { Plan } from '../../domain/plan/plan.ts';
import { type PaperTextField, paperTextName } from '../../domain/reference/paper-texts.ts';
import type { Document, DocumentBlock } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { paperText } from '../paper-texts.ts';
import { documentWords } from '../words.ts';
import { dayTable, paperHead } from './head.ts';
import {
  contactBox,
  dayLines,
  mealText,
  paragraphs,
  programmeColumns,
  programmeSections,
  venueLines,
} from './letter-parts.ts';
import { isOnPaper } from './variant-of-day.ts';

/**
 * 開催要項: what the meeting is, under numbered headings. What is left empty or not known has no heading; the numbers
 * close up.
 */
export function buildOverview(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const words = documentWords(language);
  const withMeals = [...plan.rows.items.values()].some(
    (item) => !item.cancelled && isOnPaper(plan, item, options) && mealText(item, language) !== '',
  );
  const text = (field: PaperTextField): [string, readonly DocumentBlock[]] => [
    paperTextName(field, language),
    paragraphs(paperText(plan, field, options)),
  ];
  const venue = [...venueLines(plan, language), paperText(plan, 'overview.access', options)];
  const parts: (readonly [string, readonly DocumentBlock[]])[] = [
    text('overview.purpose'),
    text('overview.organisers'),
    [words.letter.when, dayLines(plan, language).flatMap((line) => paragraphs(line))],
    [words.letter.venue, venue.flatMap((line) => paragraphs(line))],
    text('overview.audience'),
    [
      words.letter.schedule,
      dayTable(
        programmeColumns(language, withMeals),
        programmeSections(plan, options, { withMeals }),
        language,
      ),
    ],
    text('overview.fee'),
    text('overview.lodging'),
    text('overview.application'),
    text('overview.deadline'),
    text('overview.privacy'),
    text('overview.remarks'),
    [words.letter.contact, contactBox(plan, language)],
  ];
  const { items, days } = plan.rows;
  const isVague = [...items.values(), ...days.values()].some(({ unconfirmed }) => unconfirmed.length > 0);
  return {
    ...paperHead(plan, 'overview', options),
    subtitle: [],
    marks: [],
    page: { size: 'A4', orientation: 'portrait' },
    blocks: numbered(parts),
    notes: isVague ? [words.vagueNote] : [],
  };
}

/** Headings with their numbers over what stands below them; a part with nothing in it goes. */
export const numbered = (parts: readonly (readonly [string, readonly DocumentBlock[]])[]): DocumentBlock[] =>
  parts
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([heading, blocks], at): DocumentBlock[] => [
      { kind: 'heading', text: heading, number: at + 1 },
      ...blocks,
    ]);

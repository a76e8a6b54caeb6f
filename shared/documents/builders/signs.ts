import { timePointText } from '../../domain/calendar/times.ts';
import type { Language } from '../../domain/calendar/wareki.ts';
import type { Item, Place } from '../../domain/collections/index.ts';
import type { Arrow } from '../../domain/labels/label-choices.ts';
import { orderedDays } from '../../domain/plan/ordered-days.ts';
import { byOrder, meetingOf, type Plan } from '../../domain/plan/plan.ts';
import { titleOf } from '../../domain/reference/title-of.ts';
import { activeVariant, isInVariant } from '../../domain/schedule/sequence.ts';
import type { Document, DocumentRow } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { choicesOf, onPages } from './card-paper.ts';
import { dayName } from './day-heading.ts';
import { textColumn } from './head.ts';

/** A sign says no more than can be read in passing. */
const MOST_ITEMS = 3;

interface Sign {
  readonly text: string;
  readonly english: string;
  readonly note: string;
}

/**
 * 掲示: the reception, the meeting and every room that the schedule uses, each without an arrow for its door and with one
 * for the way there; signs of one's own besides.
 */
export function buildSigns(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const { cards: words } = documentWords(language);
  const { arrows, size, signs } = choicesOf(options);
  const all: Sign[] = [
    signOf(words.signs.reception, titleOf(meetingOf(plan), 'ja')),
    signOf(words.signs.venue, titleOf(meetingOf(plan), 'ja')),
    ...roomsInUse(plan).map((room) => roomSign(plan, room, language)),
    ...ownSigns(signs),
  ];
  const rows = all.flatMap((sign) => arrows.map((arrow) => signRow(sign, arrow, language)));
  return onPages(
    plan,
    {
      id: 'signs',
      style: 'sign',
      columns: [
        textColumn('text', words.columns.text, 16),
        textColumn('english', words.columns.english, 16),
        { ...textColumn('arrow', words.columns.arrow, 4), align: 'center' },
        textColumn('note', words.columns.note, 24),
      ],
      rows,
      empty: words.noRooms,
    },
    options,
    { size, orientation: 'landscape' },
  );
}

const signOf = ([text, english]: readonly [string, string], note: string): Sign => ({ text, english, note });

const signRow = ({ text, english, note }: Sign, arrow: Arrow, language: Language): DocumentRow => ({
  cells: [{ text }, { text: english }, { text: documentWords(language).cards.arrows[arrow] }, { text: note }],
});

/** 控室 / Waiting room, one a line. */
const ownSigns = (lines: string): Sign[] =>
  lines.split('\n').flatMap((line) => {
    const [text = '', english = '', note = ''] = line.split(/[/／]/u).map((part) => part.trim());
    return text === '' ? [] : [{ text, english, note }];
  });

/** Rooms of the schedule, in the order of the list. */
function roomsInUse(plan: Plan): Place[] {
  const used = new Set(
    [...plan.rows.items.values()].flatMap((item) => (item.cancelled ? [] : [item.placeId])),
  );
  return [...plan.rows.places.values()]
    .filter(({ id, kind }) => kind === 'room' && used.has(id))
    .sort(byOrder);
}

/** A room with what happens in it, and in English the names of its activities. */
function roomSign(plan: Plan, room: Place, language: Language): Sign {
  const { cards: words } = documentWords(language);
  const items = orderedDays(plan).flatMap((day) =>
    [...plan.rows.items.values()]
      .filter(
        (item) =>
          item.dayId === day.id &&
          item.placeId === room.id &&
          !item.cancelled &&
          isInVariant(item, activeVariant(plan, day.id)),
      )
      .sort((a, b) => startOf(a) - startOf(b) || byOrder(a, b))
      .map((item) => ({ item, day })),
  );
  const activities = [...new Set(items.flatMap(({ item }) => item.activityIds))].flatMap((id) => {
    const activity = plan.rows.activities.get(id);
    return activity && activity.titleEn !== '' ? [activity.titleEn] : [];
  });
  return {
    text: room.name,
    english: activities.slice(0, MOST_ITEMS).join(' / '),
    note: items
      .slice(0, MOST_ITEMS)
      .map(({ item, day }) =>
        words.itemAt(
          dayName(day, language),
          item.start === null ? '' : timePointText(item.start, language),
          item.title,
        ),
      )
      .join('\n'),
  };
}

const startOf = ({ start }: Item): number => (typeof start === 'number' ? start : Number.POSITIVE_INFINITY);

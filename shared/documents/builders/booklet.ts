import { dateSpan } from '../../domain/calendar/wareki.ts';
import { orderedDays } from '../../domain/plan/ordered-days.ts';
import { byOrder, type Plan } from '../../domain/plan/plan.ts';
import { summaryOf } from '../../domain/plan/summary.ts';
import { paperTextName } from '../../domain/reference/paper-texts.ts';
import { titleOf } from '../../domain/reference/title-of.ts';
import type { Document, DocumentBlock, DocumentCover, DocumentTable } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { hostName, paperText } from '../paper-texts.ts';
import { documentWords } from '../words.ts';
import { buildAttendeeList } from './attendee-list.ts';
import { dayTable, editionText, meetingVenues, paperHead, textColumn } from './head.ts';
import { buildItinerary } from './itinerary.ts';
import { contactBox, paragraphs, programmeSections } from './letter-parts.ts';

/**
 * しおり: what somebody carries along: cover, greeting, programme, itinerary, the list of people if it is asked for,
 * places and whom to call. Pages of A5; how many is known only once it is laid out.
 */
export function buildBooklet(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const { booklet } = documentWords(language);
  const part = (heading: string, blocks: readonly DocumentBlock[]): DocumentBlock[] =>
    blocks.length === 0 ? [] : [{ kind: 'heading', text: heading, newPage: true }, ...blocks];
  const notes = paragraphs(paperText(plan, 'booklet.notes', options));
  const greeting = paragraphs(paperText(plan, 'booklet.greeting', options));
  return {
    ...paperHead(plan, 'booklet', options),
    layout: 'booklet',
    subtitle: [],
    marks: [],
    page: { size: 'A4', orientation: 'landscape' },
    blocks: [
      coverOf(plan, options),
      ...part(paperTextName('booklet.greeting', language), greeting),
      ...(notes.length === 0
        ? []
        : [
            {
              kind: 'heading' as const,
              text: paperTextName('booklet.notes', language),
              ...(greeting.length === 0 ? { newPage: true } : {}),
            },
            ...notes,
          ]),
      ...part(booklet.programme, programme(plan, options)),
      ...part(booklet.itinerary, trip(plan, options)),
      ...(options.roster ? part(booklet.people, roster(plan, options)) : []),
      ...part(booklet.places, [...placeTable(plan, options), ...contactBox(plan, language)]),
    ],
    notes: [],
  };
}

function coverOf(plan: Plan, options: DocumentOptions): DocumentCover {
  const { language } = options;
  const { papers } = documentWords(language);
  const { meeting, firstDate, lastDate } = summaryOf(plan);
  return {
    kind: 'cover',
    above: [],
    title: titleOf(meeting, language),
    lines: [
      papers.booklet,
      firstDate && lastDate ? dateSpan(firstDate, lastDate, language) : '',
      ...meetingVenues(plan, ({ kind }) => kind !== 'reception').map(({ venue }) => venue.name),
    ].filter((line) => line !== ''),
    // No page of it has a header: what state it is of stands on the cover.
    foot: [hostName(plan, language), editionText(options)].filter((line) => line !== ''),
  };
}

/** Time and content; the place stands below what takes place there. */
function programme(plan: Plan, options: DocumentOptions): DocumentBlock[] {
  const { language } = options;
  const { columns } = documentWords(language);
  const meetingDays = new Set(orderedDays(plan).flatMap(({ id, kind }) => (kind === 'meeting' ? [id] : [])));
  const sections = programmeSections(plan, options, {
    withMeals: false,
    wants: ({ dayId }) => meetingDays.has(dayId ?? ''),
  }).map((section) => ({
    ...section,
    rows: section.rows.map(({ cells: [time, content, place], ...row }) => ({
      ...row,
      cells: [
        time ?? { text: '' },
        {
          text: content?.text ?? '',
          note: [content?.note ?? '', place?.text ?? ''].filter((line) => line !== '').join('\n'),
        },
      ],
    })),
  }));
  return dayTable(
    [{ ...textColumn('time', columns.time, 8), align: 'center' }, textColumn('content', columns.content, 21)],
    sections,
    language,
  );
}

/** How many ride: a line of the itinerary that is left out. */
const HEADCOUNT = /^\d+(名| person| people)$/;

/** The itinerary in three columns, as it is to be read on the way. */
function trip(plan: Plan, options: DocumentOptions): DocumentBlock[] {
  const { language } = options;
  const { columns, trip: words } = documentWords(language);
  const table = buildItinerary(plan, { ...options, marks: false }).blocks.find(
    (block) => block.kind === 'table',
  );
  if (table?.kind !== 'table') return [];
  const at = (id: string): number => table.columns.findIndex((column) => column.id === id);
  const [time, place, content, move, rain] = ['time', 'place', 'content', 'move', 'rain'].map(at);
  const text = (
    cells: DocumentTable['sections'][number]['rows'][number]['cells'],
    n: number | undefined,
  ): string => cells[n ?? -1]?.text ?? '';
  const sections = table.sections.map((section) => ({
    ...section,
    rows: section.rows.map(({ cells, ...row }) => ({
      ...row,
      cells: [
        { text: text(cells, time) },
        {
          text: text(cells, content),
          note: [
            text(cells, place),
            // What the planners must know of a stop (toilets, parking) is no business of who carries the booklet.
            plan.rows.items.get(row.ref ?? '')?.description ?? '',
            text(cells, rain) === '' ? '' : documentWords(language).letter.ifItRains(text(cells, rain)),
          ]
            .filter((line) => line !== '')
            .join('\n'),
        },
        {
          text: text(cells, move)
            .split('\n')
            .filter((line) => !HEADCOUNT.test(line))
            .join('\n'),
        },
      ],
    })),
  }));
  return dayTable(
    [
      { ...textColumn('time', columns.time, 8), align: 'center' },
      textColumn('content', columns.content, 15),
      textColumn('move', words.columns.move, 7),
    ],
    sections,
    language,
  );
}

/** City, position and name; the figures below the list stay out. */
function roster(plan: Plan, options: DocumentOptions): DocumentBlock[] {
  const { noHonorifics } = documentWords(options.language);
  const table = buildAttendeeList(plan, options).blocks[0];
  if (table?.kind !== 'table') return [];
  const kept = ['city', 'jobTitle', 'name'].map((id) =>
    table.columns.findIndex((column) => column.id === id),
  );
  return [
    { kind: 'paragraph', text: noHonorifics, look: 'right' },
    {
      ...table,
      columns: kept.flatMap((at) => table.columns[at] ?? []),
      sections: table.sections.map((section) => ({
        ...section,
        rows: section.rows.map((row) => ({ ...row, cells: kept.map((at) => row.cells[at] ?? { text: '' }) })),
      })),
    },
  ];
}

/** Where everything is: name, address and telephone of every place that the programme names. */
function placeTable(plan: Plan, { language }: DocumentOptions): DocumentBlock[] {
  const { columns, booklet, letter } = documentWords(language);
  const used = new Set<string>();
  for (const item of plan.rows.items.values()) {
    if (item.cancelled) continue;
    for (const id of [item.placeId, item.toPlaceId]) {
      const place = plan.rows.places.get(id ?? '');
      if (place) used.add(place.kind === 'room' && place.parentId !== null ? place.parentId : place.id);
    }
  }
  const places = [...plan.rows.places.values()]
    .filter(({ id, address, phone }) => used.has(id) && (address !== '' || phone !== ''))
    .sort(byOrder);
  if (places.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: null,
      columns: [
        textColumn('place', columns.place, 10),
        textColumn('address', booklet.address, 12),
        textColumn('phone', letter.phone, 8),
      ],
      sections: [
        {
          heading: null,
          rows: places.map(({ name, address, phone }) => ({
            cells: [{ text: name }, { text: address }, { text: phone }],
          })),
        },
      ],
    },
  ];
}

import type { Attendee, SeatPlan } from '../../domain/collections/index.ts';
import { byOrder, type Plan } from '../../domain/plan/plan.ts';
import { roomSeating } from '../../domain/seating/room-seating.ts';
import type { Document, DocumentSeatPlan } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { seatPage } from '../seat-drawing.ts';
import { documentWords } from '../words.ts';
import { choicesOf } from './card-paper.ts';
import { headLines, paperHead, textColumn } from './head.ts';
import { cityOf } from './late-answers.ts';

/** 席次表: each room from above with names on the seats, a list of the seats below it, a page a room. */
export function buildSeatPlans(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const { seating: words, noHonorifics } = documentWords(language);
  const all = [...plan.rows.seatPlans.values()].sort(byOrder);
  const subtitle = [...headLines(plan, language), noHonorifics];
  const blocks = all.flatMap((seatPlan, at) => roomBlocks(plan, seatPlan, options, at > 0));
  const rooms = blocks.flatMap((block) => (block.kind === 'seat-plan' ? [block] : []));
  return {
    ...paperHead(plan, 'seat-plan', options),
    subtitle,
    marks: [],
    page: seatPage(rooms, { subtitle, marks: [] }, choicesOf(options).size),
    blocks,
    notes: all.length === 0 ? [words.none] : [],
  };
}

function roomBlocks(
  plan: Plan,
  seatPlan: SeatPlan,
  options: DocumentOptions,
  newPage: boolean,
): Document['blocks'] {
  const { language } = options;
  const { columns, seating: words, comma, colon, readingLabel } = wordsOf(language);
  const { layout, places, unseated } = roomSeating(options.whole ?? plan, seatPlan);
  const city = (person: Attendee): string => cityOf(plan, person, language);
  const seated = places.filter(({ person }) => person !== null);
  const listed = places.filter(({ person, text }) => person !== null || text !== '');
  const room: DocumentSeatPlan = {
    kind: 'seat-plan',
    width: layout.width,
    height: layout.height,
    front: words.front,
    key: words.key,
    seats: places.map(({ number, x, y, person, text }) => ({
      number,
      x,
      y,
      city: person ? city(person) : '',
      name: person?.name ?? text,
    })),
    tables: layout.tables.map((table) => ({ ...table })),
    fixtures: seatPlan.fixtures.map(({ kind, side }) => ({ label: words.fixtures[kind], side })),
    table: {
      kind: 'table',
      caption: null,
      columns: [
        { ...textColumn('seat', words.seat, 4), type: 'number', align: 'end' },
        textColumn('city', columns.city, 8),
        textColumn('jobTitle', columns.jobTitle, 8),
        textColumn('name', columns.name, 9),
      ],
      sectionLabel: documentWords(language).papers['seat-plan'],
      readingLabel,
      sections: [
        {
          heading: null,
          name: seatPlan.title,
          rows: listed.map(({ number, person, text }) => ({
            ...(person ? { ref: person.id } : {}),
            cells: [
              { text: String(number), value: number },
              { text: person ? city(person) : '' },
              { text: person?.jobTitle ?? '' },
              { text: person?.name ?? text, ...(person?.reading ? { reading: person.reading } : {}) },
            ],
          })),
        },
      ],
    },
  };
  const counts = words.counts(places.length, seated.length, unseated.length);
  const left = unseated.map(({ person }) => person.name).join(comma);
  return [
    { kind: 'heading', text: `${seatPlan.title}　${counts}`, ...(newPage ? { newPage: true } : {}) },
    room,
    ...(left === ''
      ? []
      : [{ kind: 'paragraph' as const, text: `${words.unseated}${colon}${left}`, look: 'names' as const }]),
  ];
}

function wordsOf(language: DocumentOptions['language']) {
  const words = documentWords(language);
  return { ...words, readingLabel: words.columns.reading };
}

import * as v from 'valibot';
import { ROOM_SIDES } from '../domain/collections/seat-plans.ts';
import { traceSchema } from '../domain/exchange/trace.ts';
import { labelSheetSchema } from '../domain/labels/label-sheet.ts';

/**
 * A neutral paper: what it says, in order, with typed columns. Builders in this folder make it from
 * the plan; Excel, CSV, the screen preview and paper are renderers of it. A column is defined once, here.
 */

const rangeEndSchema = v.nullable(v.union([v.number(), v.string()]));

/** A cell: `text` is what paper shows; `value` is the datum behind it for typed columns. */
const cellSchema = v.strictObject({
  text: v.string(),
  /** Furigana, shown small above the text on paper. */
  reading: v.optional(v.string()),
  /** Said below the text in smaller type; in a spreadsheet the lines after it. */
  note: v.optional(v.string()),
  /** Minutes of the day for `time`, ISO date for `date`, a number for `number`. */
  value: v.optional(v.union([v.number(), v.string()])),
  /** What a text of two times says, as data: minutes of the day, the words of a part of it (午前), null for open. */
  range: v.optional(v.strictTuple([rangeEndSchema, rangeEndSchema])),
});

const columnSchema = v.strictObject({
  id: v.string(),
  label: v.string(),
  type: v.picklist(['text', 'number', 'date', 'time', 'mark']),
  /** Width in full-width characters; renderers scale the sum to the page. */
  width: v.number(),
  align: v.picklist(['start', 'center', 'end']),
  /** What its cells may say beside their text; data has columns of its own for it, filled or not. */
  splits: v.optional(v.array(v.picklist(['range', 'reading', 'note']))),
});

const rowSchema = v.strictObject({
  cells: v.array(cellSchema),
  /** Id of the attendee or item that the row is about. */
  ref: v.optional(v.string()),
  /** What names the row in a workbook that may come back. */
  code: v.optional(v.string()),
  /** Drawn in bold: fixed times, totals. */
  strong: v.optional(v.boolean()),
  /** Optional for the attendees (希望者のみ): drawn dashed. */
  optional: v.optional(v.boolean()),
  /** Stands on paper only: a blank line to write on, the sum of a page. No data. */
  paperOnly: v.optional(v.boolean()),
  /** Not as it was in the last release: marked 改 in front. */
  changed: v.optional(v.boolean()),
});

const sectionSchema = v.strictObject({
  heading: v.nullable(v.string()),
  /** Id of the day that the section is about. */
  ref: v.optional(v.string()),
  /** The section in short (10月14日（火）): what each of its rows repeats where a table is flattened to data. */
  name: v.optional(v.string()),
  /** ISO date of the day that the section is about, where it is known. */
  date: v.optional(v.string()),
  /** Which plan of the day it shows (通常, 雨天時), of a day that has two. */
  variant: v.optional(v.string()),
  /** What its heading says (a day's date, hours or place) is not as it was in the last release. */
  changed: v.optional(v.boolean()),
  rows: v.array(rowSchema),
});

const tableBlockSchema = v.strictObject({
  kind: v.literal('table'),
  caption: v.nullable(v.string()),
  columns: v.array(columnSchema),
  /** All columns, those too that are left out because nothing stands in them: data keeps the same headings every time. */
  allColumns: v.optional(v.array(columnSchema)),
  /** Its sections may be of one of two plans of a day; data says which, also while there is but one. */
  hasPlans: v.optional(v.boolean()),
  /** The label of the sections' names as a column (期日), where a table is flattened to data. */
  sectionLabel: v.optional(v.string()),
  /** Label of the column that readings become in a spreadsheet (ふりがな). */
  readingLabel: v.optional(v.string()),
  /** The least height of a row on paper in mm, where somebody writes on it (署名). */
  rowHeight: v.optional(v.number()),
  /** An order of proceedings: without grid and heads, in type of so many points. */
  orderPoints: v.optional(v.number()),
  /** It is not parted between two pages while one page holds it. */
  whole: v.optional(v.boolean()),
  /** Its sections are days that are read each by itself: one that a page holds is not parted, but for the first. */
  wholeSections: v.optional(v.literal(true)),
  sections: v.array(sectionSchema),
});

/** Bars beside each other on one scale; the figures stand in the table that follows, which spreadsheets take. */
const chartBlockSchema = v.strictObject({
  kind: v.literal('chart'),
  caption: v.string(),
  /** What the parts of a bar are, in order; they are told apart by pattern, so that black and white does. */
  series: v.array(v.strictObject({ id: v.string(), label: v.string() })),
  bars: v.array(
    v.strictObject({
      label: v.string(),
      /** One for each of the series. */
      values: v.array(v.number()),
      /** A line drawn across the bar (定員). */
      limit: v.optional(v.number()),
    }),
  ),
  limitLabel: v.optional(v.string()),
});

/** 領収書 with its stub, to be cut apart; all texts as they are printed. */
const receiptBlockSchema = v.strictObject({
  kind: v.literal('receipt'),
  number: v.string(),
  title: v.string(),
  stubTitle: v.string(),
  addressee: v.string(),
  amount: v.string(),
  proviso: v.string(),
  received: v.string(),
  date: v.string(),
  issuer: v.string(),
});

const headingBlockSchema = v.strictObject({
  kind: v.literal('heading'),
  text: v.string(),
  /** Its number in a row of numbered headings (1　趣旨); Word goes on counting by itself. */
  number: v.optional(v.number()),
  /** 2: below another heading. */
  level: v.optional(v.literal(2)),
  /** What follows begins on a page of its own. */
  newPage: v.optional(v.boolean()),
});

/**
 * How a paragraph stands: `text` flows over lines, its first one indented; `right` as a letter's number, date and sender
 * do; `addressee` apart from what is above and below it; `center` as 記; `subject` as a letter's subject; `hint` says what somebody still has to write there; `names` breaks between people, never in a name.
 */
export const PARAGRAPH_LOOKS = ['text', 'right', 'addressee', 'center', 'subject', 'hint', 'names'] as const;

const paragraphBlockSchema = v.strictObject({
  kind: v.literal('paragraph'),
  /** Line breaks stand as they are. */
  text: v.string(),
  look: v.optional(v.picklist(PARAGRAPH_LOOKS)),
  newPage: v.optional(v.boolean()),
});

/** Facts one below the other, each behind its label (会場　山形市保健所). */
const factsBlockSchema = v.strictObject({
  kind: v.literal('facts'),
  /** Framed, as 問合せ先 at the end of a paper. */
  boxed: v.optional(v.boolean()),
  rows: v.array(
    v.strictObject({
      number: v.optional(v.number()),
      label: v.string(),
      /** Line breaks stand as they are. */
      text: v.string(),
    }),
  ),
});

/** A page that is a cover: the title large, lines below it; what follows begins on a new page. */
const coverBlockSchema = v.strictObject({
  kind: v.literal('cover'),
  above: v.array(v.string()),
  title: v.string(),
  lines: v.array(v.string()),
  /** At the foot: who hands it out. */
  foot: v.array(v.string()),
});

export const CARD_STYLES = ['badge', 'tent', 'place-card', 'sign', 'address'] as const;

/**
 * Cards or labels on a sheet, printed to the tenth of a millimetre. What they say is a table, a row a card, which
 * spreadsheets and mail merge take as it is; how a card is laid out by its columns hangs on the style.
 */
const cardsBlockSchema = v.strictObject({
  kind: v.literal('cards'),
  style: v.picklist(CARD_STYLES),
  sheet: labelSheetSchema,
  /** What the printer is set off by, in tenths of a millimetre. */
  offset: v.strictObject({ x: v.pipe(v.number(), v.integer()), y: v.pipe(v.number(), v.integer()) }),
  /** Labels of the first sheet that are used up. */
  first: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Lines to cut along. */
  cut: v.boolean(),
  table: tableBlockSchema,
});

const number = v.number();

/** A room from above, in widths of a seat; who sits where is the table, which spreadsheets take. */
const seatPlanBlockSchema = v.strictObject({
  kind: v.literal('seat-plan'),
  width: number,
  height: number,
  /** What stands at the front where nothing else does. */
  front: v.string(),
  /** Said above seats that are too small for names: their numbers are those of the list. */
  key: v.string(),
  seats: v.array(v.strictObject({ number, x: number, y: number, city: v.string(), name: v.string() })),
  tables: v.array(v.strictObject({ x: number, y: number, width: number, height: number })),
  fixtures: v.array(v.strictObject({ label: v.string(), side: v.picklist(ROOM_SIDES) })),
  table: tableBlockSchema,
});

const blockSchema = v.variant('kind', [
  headingBlockSchema,
  paragraphBlockSchema,
  factsBlockSchema,
  coverBlockSchema,
  tableBlockSchema,
  chartBlockSchema,
  receiptBlockSchema,
  cardsBlockSchema,
  seatPlanBlockSchema,
]);

export const documentSchema = v.strictObject({
  /** Which paper: 'schedule', 'attendee-list'. */
  id: v.string(),
  language: v.picklist(['ja', 'en']),
  title: v.string(),
  /**
   * `letter`: it has neither head nor page numbers, its blocks say all. `report`: no head, for it begins with a cover.
   * `booklet`: pages of A5, two on each side of a sheet, to be folded in the middle. Else title and lines stand at the
   * head.
   */
  layout: v.optional(v.picklist(['letter', 'report', 'booklet'])),
  /** Lines under the title: date, place, 敬称略. */
  subtitle: v.array(v.string()),
  /** 取扱注意 and the like, boxed at the head. */
  marks: v.array(v.string()),
  /** 版 and date, at the head right. */
  edition: v.string(),
  /** 部数番号: what each numbered copy bears, in order (No. 1, No. 2 …); a print holds so many copies. */
  copies: v.optional(v.pipe(v.array(v.string()), v.maxLength(200))),
  /** Tables in slightly smaller type, where a last page would else hold next to nothing. */
  dense: v.optional(v.literal(true)),
  page: v.strictObject({
    size: v.picklist(['A4', 'A3']),
    orientation: v.picklist(['portrait', 'landscape']),
  }),
  blocks: v.array(blockSchema),
  /** Lines after the last block. */
  notes: v.array(v.string()),
  /** What the workbook carries unseen, to be known when it comes back. */
  trace: v.optional(traceSchema),
});

export type Document = v.InferOutput<typeof documentSchema>;
export type DocumentTable = v.InferOutput<typeof tableBlockSchema>;
export type DocumentChart = v.InferOutput<typeof chartBlockSchema>;
export type DocumentSeatPlan = v.InferOutput<typeof seatPlanBlockSchema>;
export type DocumentCards = v.InferOutput<typeof cardsBlockSchema>;
export type DocumentReceipt = v.InferOutput<typeof receiptBlockSchema>;
export type DocumentBlock = v.InferOutput<typeof blockSchema>;
export type DocumentParagraph = v.InferOutput<typeof paragraphBlockSchema>;
export type DocumentHeading = v.InferOutput<typeof headingBlockSchema>;
export type DocumentFacts = v.InferOutput<typeof factsBlockSchema>;
export type DocumentCover = v.InferOutput<typeof coverBlockSchema>;
export type DocumentColumn = v.InferOutput<typeof columnSchema>;
export type DocumentSection = v.InferOutput<typeof sectionSchema>;
export type DocumentRow = v.InferOutput<typeof rowSchema>;
export type DocumentCell = v.InferOutput<typeof cellSchema>;

/** The table of a block: the block itself, or what its cards say; null for one without. */
export const tableOf = (block: Document['blocks'][number]): DocumentTable | null =>
  block.kind === 'table' ? block : 'table' in block ? block.table : null;

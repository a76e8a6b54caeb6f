import type { Plan } from '../domain/plan/plan.ts';
import { buildActivityLists } from './builders/activity-lists.ts';
import { buildAddressLabels, citiesWithoutAddress } from './builders/address-labels.ts';
import { buildAnswerList } from './builders/answer-list.ts';
import { buildAttendeeList } from './builders/attendee-list.ts';
import { buildBadges, buildPlaceCards, buildTableTents } from './builders/badges.ts';
import { buildBoardingList } from './builders/boarding-list.ts';
import { buildBooklet } from './builders/booklet.ts';
import { buildBusOrder } from './builders/bus-order.ts';
import { buildCareSheet } from './builders/care-sheet.ts';
import { buildChangeList } from './builders/change-list.ts';
import { buildDisposalRecord } from './builders/disposal-record.ts';
import { buildFeeList } from './builders/fee-list.ts';
import { buildHandoutList } from './builders/handout-list.ts';
import { buildHubCards } from './builders/hub-cards.ts';
import { buildHubTables, buildHubTimetable } from './builders/hub-timetable.ts';
import { buildItinerary } from './builders/itinerary.ts';
import { buildMinutes } from './builders/minutes.ts';
import { buildNotice } from './builders/notice.ts';
import { buildOverview } from './builders/overview.ts';
import { buildProgramme } from './builders/programme.ts';
import { buildReceipts } from './builders/receipts.ts';
import { buildReplyBoard } from './builders/reply-board.ts';
import { buildReport } from './builders/report.ts';
import { buildRunSheet } from './builders/run-sheet.ts';
import { buildSchedule } from './builders/schedule.ts';
import { buildSeatPlans } from './builders/seat-plan.ts';
import { buildSignInSheet } from './builders/sign-in-sheet.ts';
import { buildSigns } from './builders/signs.ts';
import { buildStageOrder } from './builders/stage-order.ts';
import { buildTally } from './builders/tally.ts';
import type { Document } from './document.ts';
import type { PaperFile } from './formats.ts';
import type { DocumentOptions } from './options.ts';

/**
 * Where a paper stands among the others, in the order of the groups: 会議・日程, 参加者, 当日, 視察・バス, ハブ・ステージ, 文書,
 * 札・掲示, データ.
 */
export const PAPER_GROUPS = ['meeting', 'people', 'day', 'trip', 'hub', 'letters', 'labels', 'data'] as const;
export type PaperGroup = (typeof PAPER_GROUPS)[number];

/**
 * What a builder understands beside what every paper takes (language, date, columns, times …): which plan of a day,
 * 改 marks, who is in (`who`: it narrows to an activity itself), order of the cities, people in 五十音順 instead,
 * waiting lines, telephone numbers, names beside figures, the cities that letters go to, the list of
 * people in a booklet, labels and sheets, A4 or A3.
 */
export type PaperTakes =
  | 'plan'
  | 'marks'
  | 'people'
  | 'who'
  | 'city-order'
  | 'by-person'
  | 'waiting'
  | 'cards'
  | 'size'
  | 'phones'
  | 'names'
  | 'cities'
  | 'roster';

/** What the screens, the command line and the batch need to know of a paper beside its content. */
export interface PaperKind {
  readonly build: (plan: Plan, options: DocumentOptions) => Document;
  /** A paper of the schedule carries its edition (第2版). */
  readonly of: 'schedule' | 'people';
  readonly group: PaperGroup;
  readonly takes: ReadonlySet<PaperTakes>;
  /** As which files it makes sense, in the order in which they are offered; each can also be printed. */
  readonly files: readonly PaperFile[];
  /** Written as a letter to each body: it can be a file for each of them. */
  readonly apart?: true;
  /** What it would need and the plan does not know: bodies without an address, by name. */
  readonly lacking?: (plan: Plan, options: DocumentOptions) => readonly string[];
}

/** A list: rows to sort and to reckon with. */
const LIST: readonly PaperFile[] = ['xlsx', 'data-xlsx', 'csv', 'pdf', 'docx'];
/** What is printed only, beside its figures as data. */
const SHEETS: readonly PaperFile[] = ['xlsx', 'data-xlsx', 'csv', 'pdf'];
/** Cards, labels and signs: to be printed, or as data for mail merge. */
const CARDS: readonly PaperFile[] = ['pdf', 'xlsx', 'data-xlsx', 'csv'];
/** What also goes into the text of a mail. */
const TOLD: readonly PaperFile[] = ['xlsx', 'data-xlsx', 'csv', 'pdf', 'docx', 'txt'];
/** What somebody goes on writing in. */
const WRITTEN: readonly PaperFile[] = ['docx', 'pdf', 'txt', 'xlsx'];

const paper = (
  build: PaperKind['build'],
  of: PaperKind['of'],
  group: PaperGroup,
  takes: readonly PaperTakes[] = [],
  files: readonly PaperFile[] = LIST,
): PaperKind => ({ build, of, group, takes: new Set(takes), files });

/** What all cards with a person's name on them understand. */
const CARDS_OF_PEOPLE = ['people', 'who', 'city-order', 'by-person', 'cards'] as const;

/**
 * Every paper that is a Document, by id; within its group in the order in which it is offered. A new paper is added
 * here, with its words on the screen (`i18n`: paper, about) and its icon.
 */
export const DOCUMENT_PAPERS = {
  schedule: paper(buildSchedule, 'schedule', 'meeting', ['plan', 'marks'], TOLD),
  programme: paper(buildProgramme, 'schedule', 'meeting', ['plan', 'marks'], TOLD),
  'change-list': paper(buildChangeList, 'schedule', 'meeting', [], TOLD),
  'handout-list': paper(buildHandoutList, 'people', 'meeting'),
  'answer-list': paper(buildAnswerList, 'people', 'meeting'),
  minutes: paper(buildMinutes, 'people', 'meeting', [], ['docx', 'pdf', 'xlsx', 'data-xlsx', 'csv', 'txt']),
  'attendee-list': paper(buildAttendeeList, 'people', 'people', ['people', 'who', 'city-order']),
  'activity-lists': paper(buildActivityLists, 'people', 'people', [
    'people',
    'who',
    'city-order',
    'by-person',
    'waiting',
  ]),
  'reply-board': paper(buildReplyBoard, 'people', 'people'),
  tally: paper(buildTally, 'people', 'people'),
  'fee-list': paper(buildFeeList, 'people', 'people', ['people']),
  'run-sheet': paper(buildRunSheet, 'schedule', 'day', ['plan', 'marks']),
  'sign-in': paper(buildSignInSheet, 'people', 'day', ['people', 'who', 'city-order', 'by-person']),
  'care-sheet': paper(buildCareSheet, 'people', 'day', ['people', 'names']),
  receipts: paper(buildReceipts, 'people', 'day', ['people'], SHEETS),
  itinerary: paper(buildItinerary, 'schedule', 'trip', ['plan', 'marks'], TOLD),
  'disposal-record': paper(buildDisposalRecord, 'people', 'data'),
  'boarding-list': paper(buildBoardingList, 'schedule', 'trip', ['plan', 'people', 'city-order', 'phones']),
  'bus-order': paper(buildBusOrder, 'schedule', 'trip', ['plan'], ['pdf', 'docx', 'xlsx']),
  'hub-timetable': paper(buildHubTimetable, 'people', 'hub'),
  'hub-tables': paper(buildHubTables, 'people', 'hub'),
  'hub-cards': paper(buildHubCards, 'people', 'hub'),
  'stage-order': paper(buildStageOrder, 'people', 'hub'),
  overview: paper(buildOverview, 'schedule', 'letters', ['plan'], WRITTEN),
  notice: {
    ...paper(buildNotice, 'schedule', 'letters', ['plan', 'cities'], ['docx', 'pdf', 'txt']),
    apart: true,
  },
  booklet: paper(buildBooklet, 'schedule', 'letters', ['plan', 'people', 'city-order', 'roster'], ['pdf']),
  report: paper(buildReport, 'schedule', 'letters', ['plan'], ['docx', 'pptx', 'pdf', 'txt']),
  badges: paper(buildBadges, 'people', 'labels', CARDS_OF_PEOPLE, CARDS),
  'table-tents': paper(buildTableTents, 'people', 'labels', CARDS_OF_PEOPLE, CARDS),
  'place-cards': paper(buildPlaceCards, 'people', 'labels', CARDS_OF_PEOPLE, CARDS),
  'seat-plan': paper(buildSeatPlans, 'people', 'labels', ['size'], CARDS),
  'address-labels': {
    ...paper(buildAddressLabels, 'people', 'labels', ['cities', 'city-order', 'cards'], CARDS),
    lacking: citiesWithoutAddress,
  },
  signs: paper(buildSigns, 'people', 'labels', ['cards'], CARDS),
} as const satisfies Readonly<Record<string, PaperKind>>;

export type DocumentPaper = keyof typeof DOCUMENT_PAPERS;

/** Their ids, in the order in which they are offered: group after group. */
export const DOCUMENT_PAPER_IDS: readonly DocumentPaper[] = PAPER_GROUPS.flatMap((group) =>
  (Object.keys(DOCUMENT_PAPERS) as DocumentPaper[]).filter((id) => DOCUMENT_PAPERS[id].group === group),
);

/** Whether a list's rows can be put in another order: not where its builder numbers or pages them itself. */
export const canSortRows = ({ takes }: PaperKind): boolean => takes.has('people') && !takes.has('by-person');

/** What is known of a paper; null for what is no Document (the calendar). */
export const paperKind = (id: string): PaperKind | null =>
  Object.hasOwn(DOCUMENT_PAPERS, id) ? DOCUMENT_PAPERS[id as DocumentPaper] : null;

import type { Plan } from '../domain/plan/plan.ts';
import { buildAttendeeList } from './builders/attendee-list.ts';
import { buildBoardingList } from './builders/boarding-list.ts';
import { buildCareSheet } from './builders/care-sheet.ts';
import { buildChangeList } from './builders/change-list.ts';
import { buildFeeList } from './builders/fee-list.ts';
import { buildItinerary } from './builders/itinerary.ts';
import { buildProgramme } from './builders/programme.ts';
import { buildReceipts } from './builders/receipts.ts';
import { buildReplyBoard } from './builders/reply-board.ts';
import { buildRunSheet } from './builders/run-sheet.ts';
import { buildSchedule } from './builders/schedule.ts';
import { buildTally } from './builders/tally.ts';
import type { Document } from './document.ts';
import type { DocumentOptions } from './options.ts';

/** What the screens, the command line and the batch need to know of a paper beside its content. */
export interface PaperKind {
  readonly build: (plan: Plan, options: DocumentOptions) => Document;
  /** A paper of the schedule carries its edition (第2版) and asks which plan of a day is meant. */
  readonly of: 'schedule' | 'people';
  /** Whether what has changed since the last release is marked 改. */
  readonly marked: boolean;
}

const paper = (
  build: PaperKind['build'],
  of: PaperKind['of'],
  { marked = false }: { readonly marked?: boolean } = {},
): PaperKind => ({ build, of, marked });

/** Every paper that is a Document, by id, in the order in which they are offered. A new paper is added here, and nowhere else. */
export const DOCUMENT_PAPERS = {
  schedule: paper(buildSchedule, 'schedule', { marked: true }),
  'run-sheet': paper(buildRunSheet, 'schedule', { marked: true }),
  programme: paper(buildProgramme, 'schedule', { marked: true }),
  itinerary: paper(buildItinerary, 'schedule', { marked: true }),
  'boarding-list': paper(buildBoardingList, 'schedule'),
  'change-list': paper(buildChangeList, 'schedule'),
  'attendee-list': paper(buildAttendeeList, 'people'),
  'reply-board': paper(buildReplyBoard, 'people'),
  tally: paper(buildTally, 'people'),
  'care-sheet': paper(buildCareSheet, 'people'),
  'fee-list': paper(buildFeeList, 'people'),
  receipts: paper(buildReceipts, 'people'),
} as const satisfies Readonly<Record<string, PaperKind>>;

export type DocumentPaper = keyof typeof DOCUMENT_PAPERS;

/** Their ids, in the order in which they are offered. */
export const DOCUMENT_PAPER_IDS = Object.keys(DOCUMENT_PAPERS) as readonly DocumentPaper[];

/** What is known of a paper; null for what is no Document (the calendar). */
export const paperKind = (id: string): PaperKind | null =>
  Object.hasOwn(DOCUMENT_PAPERS, id) ? DOCUMENT_PAPERS[id as DocumentPaper] : null;

import { buildAttendeeList } from '../../../shared/documents/builders/attendee-list.ts';
import { buildBoardingList } from '../../../shared/documents/builders/boarding-list.ts';
import { buildChangeList } from '../../../shared/documents/builders/change-list.ts';
import { buildItinerary } from '../../../shared/documents/builders/itinerary.ts';
import { buildProgramme } from '../../../shared/documents/builders/programme.ts';
import { buildReplyBoard } from '../../../shared/documents/builders/reply-board.ts';
import { buildRunSheet } from '../../../shared/documents/builders/run-sheet.ts';
import { buildSchedule } from '../../../shared/documents/builders/schedule.ts';
import type { Document } from '../../../shared/documents/document.ts';
import type { DocumentOptions } from '../../../shared/documents/options.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';

/** Every paper that is a Document, by id, in the order in which they are offered. A new paper is added here. */
export const BUILDERS = {
  schedule: buildSchedule,
  'run-sheet': buildRunSheet,
  programme: buildProgramme,
  itinerary: buildItinerary,
  'boarding-list': buildBoardingList,
  'change-list': buildChangeList,
  'attendee-list': buildAttendeeList,
  'reply-board': buildReplyBoard,
} as const satisfies Readonly<Record<string, (plan: Plan, options: DocumentOptions) => Document>>;

export type DocumentPaper = keyof typeof BUILDERS;

/** The papers of people; all others are of the schedule, and ask which plan of a day is meant. */
const OF_PEOPLE: ReadonlySet<string> = new Set<DocumentPaper>(['attendee-list', 'reply-board']);

/** The papers on which what has changed since the last release is marked. */
const MARKED: ReadonlySet<string> = new Set<DocumentPaper>([
  'schedule',
  'run-sheet',
  'programme',
  'itinerary',
]);

/** Whether a paper marks what has changed. */
export const isMarked = (paper: string): boolean => MARKED.has(paper);

/** Whether a paper shows items of the schedule. */
export const isOfSchedule = (paper: string): boolean => !OF_PEOPLE.has(paper);

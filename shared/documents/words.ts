import type { Language } from '../domain/calendar/wareki.ts';
import type { Day, ItemPerson } from '../domain/collections/index.ts';
import { AGENDA_WORDS } from './words/agenda.ts';
import { ATTENDEE_LIST_WORDS } from './words/attendee-list.ts';
import { BOOKLET_WORDS } from './words/booklet.ts';
import { BUS_WORDS } from './words/bus.ts';
import { CARD_WORDS } from './words/cards.ts';
import { CHANGED_WORDS } from './words/changed.ts';
import { COMMON_WORDS } from './words/common.ts';
import { CONTENTS_WORDS } from './words/contents.ts';
import { DISPOSAL_WORDS } from './words/disposal.ts';
import { HISTORY_WORDS } from './words/history.ts';
import { HUB_WORDS } from './words/hub.ts';
import { LETTER_WORDS } from './words/letters.ts';
import { LIST_WORDS } from './words/lists.ts';
import { REPLY_BOARD_WORDS } from './words/reply-board.ts';
import { REPORT_WORDS } from './words/report.ts';
import { RUN_SHEET_WORDS } from './words/run-sheet.ts';
import { SCHEDULE_WORDS } from './words/schedule.ts';
import { SEATING_WORDS } from './words/seating.ts';
import { TALLY_WORDS } from './words/tally.ts';
import { TRAVEL_WORDS } from './words/travel.ts';

/** Every word of the papers. */

const wordsOf = (language: Language) => ({
  ...COMMON_WORDS[language],
  ...SCHEDULE_WORDS[language],
  ...ATTENDEE_LIST_WORDS[language],
  ...REPLY_BOARD_WORDS[language],
  ...RUN_SHEET_WORDS[language],
  ...TRAVEL_WORDS[language],
  ...CHANGED_WORDS[language],
  ...CONTENTS_WORDS[language],
  ...LETTER_WORDS[language],
  ...BUS_WORDS[language],
  ...BOOKLET_WORDS[language],
  ...REPORT_WORDS[language],
  agenda: AGENDA_WORDS[language],
  disposal: DISPOSAL_WORDS[language],
  tally: TALLY_WORDS[language],
  history: HISTORY_WORDS[language],
  hub: HUB_WORDS[language],
  lists: LIST_WORDS[language],
  cards: CARD_WORDS[language],
  seating: SEATING_WORDS[language],
});

/** The words of one language. */
export type DocumentWords = ReturnType<typeof wordsOf>;

const WORDS: Readonly<Record<Language, DocumentWords>> = { ja: wordsOf('ja'), en: wordsOf('en') };

/** The words of the papers in a language. */
export const documentWords = (language: Language): DocumentWords => WORDS[language];

/** Papers by id. */
export type PaperId = keyof DocumentWords['papers'];

/** 日程表, 出席者名簿; for a paper without a name of its own its id. */
export const paperName = (id: string, language: Language): string =>
  Object.hasOwn(WORDS[language].papers, id) ? WORDS[language].papers[id as PaperId] : id;

/** 会議, 視察・文化プログラム, 希望者ツアー. */
export const dayKindName = (kind: Day['kind'], language: Language): string => WORDS[language].dayKinds[kind];

/** 進行, 発表, 案内, 担当. */
export const roleName = (role: ItemPerson['role'], language: Language): string => WORDS[language].roles[role];

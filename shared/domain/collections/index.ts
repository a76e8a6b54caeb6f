import type * as v from 'valibot';
import { activities } from './activities.ts';
import { actuals } from './actuals.ts';
import { agenda } from './agenda.ts';
import { answerLog } from './answer-log.ts';
import { answers } from './answers.ts';
import { attendees } from './attendees.ts';
import { calendarLedger } from './calendar-ledger.ts';
import { calendarShares } from './calendar-shares.ts';
import { checkIns } from './check-ins.ts';
import { checklist } from './checklist.ts';
import { conflicts } from './conflicts.ts';
import { costs } from './costs.ts';
import { csvTemplates } from './csv-templates.ts';
import { customFields } from './custom-fields.ts';
import { customValues } from './custom-values.ts';
import { days } from './days.ts';
import { exportLog } from './export-log.ts';
import { exports } from './exports.ts';
import { followUps } from './follow-ups.ts';
import { headcounts } from './headcounts.ts';
import { hub } from './hub.ts';
import { hubCities } from './hub-cities.ts';
import { hubMeetings } from './hub-meetings.ts';
import { hubWishes } from './hub-wishes.ts';
import { imports } from './imports.ts';
import { itemPeople } from './item-people.ts';
import { items } from './items.ts';
import { lastTimes } from './last-times.ts';
import { lessons } from './lessons.ts';
import { meeting } from './meeting.ts';
import { memberships } from './memberships.ts';
import { memos } from './memos.ts';
import { notSame } from './not-same.ts';
import { notes } from './notes.ts';
import { organisations } from './organisations.ts';
import { paperSettings } from './paper-settings.ts';
import { paperTexts } from './paper-texts.ts';
import { payments } from './payments.ts';
import { personHours } from './person-hours.ts';
import { personKinds } from './person-kinds.ts';
import { pitches } from './pitches.ts';
import { places } from './places.ts';
import { printedCards } from './printed-cards.ts';
import { purges } from './purges.ts';
import { questionAnswers } from './question-answers.ts';
import { questions } from './questions.ts';
import { receipts } from './receipts.ts';
import { releases } from './releases.ts';
import { replies } from './replies.ts';
import { rides } from './rides.ts';
import { roomSeats } from './room-seats.ts';
import { seatPlans } from './seat-plans.ts';
import { seatTexts } from './seat-texts.ts';
import { seats } from './seats.ts';
import { silences } from './silences.ts';
import { stage } from './stage.ts';
import { themes } from './themes.ts';
import { travelTimes } from './travel-times.ts';
import { vehicles } from './vehicles.ts';
import { views } from './views.ts';

/** Every collection of a plan. To add one, declare it in a file of its own and name it here. */
export const collections = {
  meeting,
  days,
  activities,
  items,
  itemPeople,
  places,
  travelTimes,
  personHours,
  vehicles,
  rides,
  seats,
  seatPlans,
  roomSeats,
  seatTexts,
  printedCards,
  agenda,
  questions,
  questionAnswers,
  themes,
  notes,
  followUps,
  organisations,
  memberships,
  attendees,
  answers,
  answerLog,
  memos,
  notSame,
  checkIns,
  personKinds,
  payments,
  receipts,
  customFields,
  customValues,
  views,
  paperSettings,
  csvTemplates,
  exports,
  imports,
  replies,
  releases,
  silences,
  actuals,
  conflicts,
  calendarLedger,
  calendarShares,
  exportLog,
  paperTexts,
  hub,
  hubCities,
  hubWishes,
  hubMeetings,
  stage,
  pitches,
  checklist,
  lessons,
  costs,
  lastTimes,
  headcounts,
  purges,
} as const;

export type Collections = typeof collections;
export type CollectionName = keyof Collections;
/** The row type of a collection. */
export type RowOf<C extends CollectionName> = v.InferOutput<Collections[C]['schema']>;

export type Meeting = RowOf<'meeting'>;
export type Day = RowOf<'days'>;
export type Activity = RowOf<'activities'>;
export type Item = RowOf<'items'>;
export type ItemPerson = RowOf<'itemPeople'>;
export type Place = RowOf<'places'>;
export type Organisation = RowOf<'organisations'>;
export type Membership = RowOf<'memberships'>;
export type Attendee = RowOf<'attendees'>;
export type Answer = RowOf<'answers'>;
export type PersonKind = RowOf<'personKinds'>;
export type Payment = RowOf<'payments'>;
export type Receipt = RowOf<'receipts'>;
export type CustomField = RowOf<'customFields'>;
export type CustomValue = RowOf<'customValues'>;
export type SavedView = RowOf<'views'>;
export type CsvTemplate = RowOf<'csvTemplates'>;
export type PaperSetting = RowOf<'paperSettings'>;
export type TravelTime = RowOf<'travelTimes'>;
export type Vehicle = RowOf<'vehicles'>;
export type SeatPlan = RowOf<'seatPlans'>;
export type RoomSeat = RowOf<'roomSeats'>;
export type AgendaItem = RowOf<'agenda'>;
export type Question = RowOf<'questions'>;
export type QuestionAnswer = RowOf<'questionAnswers'>;
export type Theme = RowOf<'themes'>;
export type Note = RowOf<'notes'>;
export type FollowUp = RowOf<'followUps'>;
export type Release = RowOf<'releases'>;
export type Reply = RowOf<'replies'>;
export type Headcounts = RowOf<'headcounts'>;
export type Purge = RowOf<'purges'>;
export type ExportRecord = RowOf<'exports'>;
export type Actual = RowOf<'actuals'>;
export type Hub = RowOf<'hub'>;
export type HubCity = RowOf<'hubCities'>;
export type HubWish = RowOf<'hubWishes'>;
export type HubMeeting = RowOf<'hubMeetings'>;
export type Stage = RowOf<'stage'>;
export type Pitch = RowOf<'pitches'>;
export type ChecklistTask = RowOf<'checklist'>;
export type Lesson = RowOf<'lessons'>;
export type Cost = RowOf<'costs'>;
export type LastTimes = RowOf<'lastTimes'>;

export const COLLECTION_NAMES = Object.keys(collections) as readonly CollectionName[];

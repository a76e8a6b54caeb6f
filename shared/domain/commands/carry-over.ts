import { isThrough, takenUp, topicsInOrder } from '../agenda/taken-up.ts';
import { plusDays } from '../calendar/dates.ts';
import { carriedPaperSettings } from '../carry-over/carried-paper-settings.ts';
import { carriedPreparation } from '../carry-over/carried-preparation.ts';
import { carriedTexts } from '../carry-over/carried-texts.ts';
import { carriedViews } from '../carry-over/carried-views.ts';
import { isAhead } from '../carry-over/closed-places.ts';
import { withoutPersonal } from '../carry-over/without-personal.ts';
import type { Item } from '../collections/index.ts';
import { MEETING_KEY } from '../collections/meeting.ts';
import { Draft } from '../plan/draft.ts';
import { orderedDays } from '../plan/ordered-days.ts';
import { meetingOf, type Plan } from '../plan/plan.ts';
import { type Command, type CommandContext, checked, refuse } from './command.ts';

/** One new id for each old one. */
type Rename = (id: string) => string;

/**
 * Puts another plan's structure into a draft: organisations, days (by their offset from the new first day),
 * activities, places, travel times, items, vehicles and their rides, own fields, themes, views and texts of papers, and the
 * preparation (checklist, lessons, costs, actual times as last year's) and the topics that are open, all under new ids. People,
 * answers, topics that were dealt with, and records are left out, and so are cancelled items; `carryOverReport` lists what stays behind. Dates reached by
 * offset are marked to be confirmed.
 */
export function putCarriedOver(
  draft: Draft,
  from: Plan,
  firstDate: string | null,
  context: CommandContext,
): void {
  const renamed = new Map<string, string>();
  const fresh: Rename = (id) => {
    const known = renamed.get(id) ?? context.newId();
    renamed.set(id, known);
    return known;
  };
  for (const row of from.rows.organisations.values()) draft.put('organisations', row);
  for (const row of from.rows.memberships.values()) draft.put('memberships', row);
  const oldHost = from.rows.organisations.get(meetingOf(from).hostId)?.name;
  const newHost = draft.get('organisations', draft.get('meeting', MEETING_KEY)?.hostId ?? '')?.name ?? '';
  const isNewHost = oldHost !== newHost;
  putDays(draft, from, firstDate, fresh, (area) => (area === oldHost ? newHost : area));
  for (const row of from.rows.activities.values())
    draft.put('activities', { ...row, id: fresh(row.id), deadline: null });
  putPlaces(draft, from, firstDate, fresh);
  const items = [...from.rows.items.values()].filter(({ cancelled }) => !cancelled);
  for (const row of items) draft.put('items', carriedItem(row, fresh, isNewHost));
  for (const row of from.rows.personKinds.values()) draft.put('personKinds', row);
  for (const row of from.rows.customFields.values()) draft.put('customFields', { ...row, id: fresh(row.id) });
  for (const row of from.rows.themes.values()) draft.put('themes', row);
  for (const row of carriedViews(from, fresh)) draft.put('views', row);
  for (const row of carriedPaperSettings(from, fresh)) draft.put('paperSettings', row);
  for (const row of carriedTexts(from)) draft.put('paperTexts', row);
  const known = (id: string | null): string | null => (id === null ? null : (renamed.get(id) ?? null));
  for (const row of from.rows.hub.values())
    draft.put('hub', {
      ...row,
      dayId: known(row.dayId),
      placeId: known(row.placeId),
      doneSlots: 0,
      result: null,
    });
  for (const row of from.rows.stage.values())
    draft.put('stage', { ...row, dayId: known(row.dayId), placeId: known(row.placeId), seed: null });
  for (const row of from.rows.csvTemplates.values()) draft.put('csvTemplates', row);
  const itemIds = new Set(items.map(({ id }) => id));
  putVehicles(draft, from, fresh, itemIds, isNewHost);
  putPreparation(draft, from, fresh);
  putTopics(draft, from, fresh, itemIds);
}

/** Topics that the meeting is not through with are taken up again in the same session, with how they stood. */
function putTopics(draft: Draft, from: Plan, fresh: Rename, items: ReadonlySet<string>): void {
  for (const [n, topic] of topicsInOrder(from).entries()) {
    if (isThrough(topic)) continue;
    const itemId = topic.itemId !== null && items.has(topic.itemId) ? fresh(topic.itemId) : null;
    draft.put('agenda', { ...takenUp(from, topic, n + 1), id: fresh(topic.id), itemId, order: topic.order });
  }
}

function putPreparation(draft: Draft, from: Plan, fresh: Rename): void {
  const { checklist, lessons, costs, lastTimes } = carriedPreparation(from);
  for (const row of checklist) draft.put('checklist', { ...row, id: fresh(row.id) });
  for (const row of lessons) draft.put('lessons', { ...row, id: fresh(row.id) });
  for (const row of costs) draft.put('costs', { ...row, id: fresh(row.id) });
  for (const row of lastTimes) draft.put('lastTimes', { ...row, itemId: fresh(row.itemId) });
}

function putDays(
  draft: Draft,
  from: Plan,
  firstDate: string | null,
  fresh: Rename,
  areaOf: (area: string) => string,
): void {
  const days = orderedDays(from);
  const base = days[0]?.offset ?? 0;
  for (const day of days) {
    const offset = day.offset - base;
    const date = firstDate === null ? null : plusDays(firstDate, offset);
    draft.put('days', {
      ...day,
      id: fresh(day.id),
      offset,
      date,
      area: areaOf(day.area),
      // Whether it rained last year says nothing about the next.
      variant: 'a',
      // The first day was chosen; the others only follow it.
      unconfirmed: date === null || offset === 0 ? [] : ['date'],
    });
  }
}

function putPlaces(draft: Draft, from: Plan, firstDate: string | null, fresh: Rename): void {
  for (const row of from.rows.places.values()) {
    draft.put('places', {
      ...row,
      id: fresh(row.id),
      parentId: row.parentId === null ? null : fresh(row.parentId),
      closedDates: row.closedDates.filter((date) => isAhead(date, firstDate)),
    });
  }
  for (const row of from.rows.travelTimes.values()) {
    if (!from.rows.places.has(row.from) || !from.rows.places.has(row.to)) continue;
    draft.put('travelTimes', { ...row, from: fresh(row.from), to: fresh(row.to) });
  }
}

const carriedItem = (row: Item, fresh: Rename, isNewHost: boolean): Item => ({
  ...row,
  id: fresh(row.id),
  dayId: row.dayId === null ? null : fresh(row.dayId),
  placeId: row.placeId === null ? null : fresh(row.placeId),
  toPlaceId: row.toPlaceId === null ? null : fresh(row.toPlaceId),
  activityIds: row.activityIds.map(fresh),
  // Last year's notes are last year's; what still stands there is to be confirmed for the new host.
  remarks: '',
  unconfirmed: isNewHost && row.placeId !== null ? withField(row.unconfirmed, 'placeId') : row.unconfirmed,
});

function putVehicles(
  draft: Draft,
  from: Plan,
  fresh: Rename,
  items: ReadonlySet<string>,
  isNewHost: boolean,
): void {
  for (const row of from.rows.vehicles.values()) {
    const bare = withoutPersonal('vehicles', row);
    if (!bare) continue;
    const unconfirmed =
      isNewHost && bare.company !== '' ? withField(bare.unconfirmed, 'company') : bare.unconfirmed;
    draft.put('vehicles', { ...bare, id: fresh(row.id), unconfirmed });
  }
  for (const { vehicleId, itemId } of from.rows.rides.values()) {
    if (!items.has(itemId) || !from.rows.vehicles.has(vehicleId)) continue;
    draft.put('rides', { vehicleId: fresh(vehicleId), itemId: fresh(itemId) });
  }
}

const withField = (fields: readonly string[], field: string): string[] => [...new Set([...fields, field])];

/**
 * Fills a planned meeting that has no days yet with another meeting's structure.
 * @param input.hostId who is host, and the fiscal year, where that is not what the plan says
 */
export const carryOver: Command<{
  readonly from: Plan;
  readonly firstDate: string | null;
  readonly hostId?: string;
  readonly fiscalYear?: number;
}> = (plan, { from, firstDate, hostId, fiscalYear }, context) => {
  if (plan.rows.days.size > 0 || plan.rows.items.size > 0) return refuse('in-use');
  const draft = new Draft(plan);
  const meeting = meetingOf(plan);
  draft.put('meeting', {
    ...meeting,
    hostId: hostId ?? meeting.hostId,
    fiscalYear: fiscalYear ?? meeting.fiscalYear,
  });
  putCarriedOver(draft, from, firstDate, context);
  return checked(draft.change({ code: 'plan.carry-over', facts: { title: meetingOf(from).title } }));
};

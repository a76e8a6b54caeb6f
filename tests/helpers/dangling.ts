import { lineOf } from '../../shared/domain/attendees/line.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { readRelease } from '../../shared/domain/release/read-release.ts';
/** Every row of a plan that names a row which is not there: `rides x|y: itemId`. */
export function dangling({ rows }: Plan): string[] {
  const found: string[] = [];
  const check = (what: string, has: ReadonlyMap<string, unknown>, id: string | null): void => {
    if (id !== null && !has.has(id)) found.push(what);
  };
  for (const [key, row] of rows.items) {
    check(`items ${key}: dayId`, rows.days, row.dayId);
    check(`items ${key}: placeId`, rows.places, row.placeId);
    check(`items ${key}: toPlaceId`, rows.places, row.toPlaceId);
    for (const id of row.activityIds) check(`items ${key}: activityIds`, rows.activities, id);
  }
  for (const [key, row] of rows.itemPeople) {
    check(`itemPeople ${key}: itemId`, rows.items, row.itemId);
    check(`itemPeople ${key}: attendeeId`, rows.attendees, row.attendeeId);
  }
  for (const [key, row] of rows.personHours) {
    check(`personHours ${key}: dayId`, rows.days, row.dayId);
    check(`personHours ${key}: attendeeId`, rows.attendees, row.attendeeId);
  }
  for (const [key, row] of rows.rides) {
    check(`rides ${key}: itemId`, rows.items, row.itemId);
    check(`rides ${key}: vehicleId`, rows.vehicles, row.vehicleId);
  }
  for (const [key, row] of rows.travelTimes) {
    check(`travelTimes ${key}: from`, rows.places, row.from);
    check(`travelTimes ${key}: to`, rows.places, row.to);
  }
  for (const [key, row] of rows.places) check(`places ${key}: parentId`, rows.places, row.parentId);
  for (const [key, row] of rows.agenda) check(`agenda ${key}: itemId`, rows.items, row.itemId);
  for (const [key, row] of rows.questions) check(`questions ${key}`, rows.agenda, row.agendaId);
  for (const [key, row] of rows.questionAnswers)
    check(`questionAnswers ${key}`, rows.questions, row.questionId);
  for (const [key, row] of rows.notes) {
    check(`notes ${key}: itemId`, rows.items, row.itemId);
    check(`notes ${key}: agendaId`, rows.agenda, row.agendaId);
    check(`notes ${key}: themeId`, rows.themes, row.themeId);
    check(`notes ${key}: dayId`, rows.days, row.dayId);
  }
  for (const [key, row] of rows.followUps) {
    check(`followUps ${key}: noteId`, rows.notes, row.noteId);
    check(`followUps ${key}: agendaId`, rows.agenda, row.agendaId);
  }
  for (const [key, row] of rows.silences) check(`silences ${key}`, rows.items, row.itemId);
  for (const [key, row] of rows.actuals) check(`actuals ${key}`, rows.items, row.itemId);
  for (const [key, row] of rows.lastTimes) check(`lastTimes ${key}`, rows.items, row.itemId);
  // What was answered for an activity that was released is kept: it may be brought back.
  const activities = new Map<string, unknown>(rows.activities);
  for (const release of rows.releases.values())
    for (const [id, row] of readRelease(release).rows.activities) activities.set(id, row);
  for (const name of ['answers', 'answerLog', 'checkIns', 'payments'] as const)
    for (const [key, row] of rows[name]) {
      check(`${name} ${key}: attendeeId`, rows.attendees, row.attendeeId);
      check(`${name} ${key}: activityId`, activities, row.activityId);
    }
  for (const [key, row] of rows.payments) check(`payments ${key}: receiptId`, rows.receipts, row.receiptId);
  for (const [key, row] of rows.checkIns) check(`checkIns ${key}: itemId`, rows.items, row.itemId);
  for (const [key, row] of rows.attendees) {
    check(`attendees ${key}: proxyOf`, rows.attendees, row.proxyOf);
    if (row.proxyOf === key) found.push(`attendees ${key}: proxyOf itself`);
    for (const id of row.proxyActivityIds) check(`attendees ${key}: proxyActivityIds`, activities, id);
    for (const { activityId } of row.heldPlaces)
      check(`attendees ${key}: heldPlaces`, activities, activityId);
    for (const { activityId } of row.heldPlaces)
      check(`attendees ${key}: heldPlaces`, activities, activityId);
  }
  for (const [key, row] of rows.memos) check(`memos ${key}`, rows.attendees, row.attendeeId);
  for (const [key, row] of rows.notSame) {
    check(`notSame ${key}: a`, rows.attendees, row.a);
    check(`notSame ${key}: b`, rows.attendees, row.b);
  }
  for (const name of ['hub', 'stage'] as const)
    for (const row of rows[name].values()) {
      check(`${name}: dayId`, rows.days, row.dayId);
      check(`${name}: placeId`, rows.places, row.placeId);
    }
  for (const [key, row] of rows.seats) {
    check(`seats ${key}: vehicleId`, rows.vehicles, row.vehicleId);
    check(`seats ${key}: attendeeId`, rows.attendees, row.attendeeId);
    check(`seats ${key}: activityId`, activities, row.activityId);
  }
  for (const [key, row] of rows.customValues) {
    check(`customValues ${key}: attendeeId`, rows.attendees, row.attendeeId);
    check(`customValues ${key}: fieldId`, rows.customFields, row.fieldId);
  }
  return found;
}

/** Every activity with no more seats given than it has. */
export function overfull(plan: Plan): string[] {
  return [...plan.rows.activities.values()]
    .filter((activity) => activity.capacity !== null && lineOf(plan, activity).taken > activity.capacity)
    .map(({ title }) => title);
}

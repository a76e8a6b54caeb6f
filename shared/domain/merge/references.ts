import type { CollectionName, RowOf } from '../collections/index.ts';
import { OFF_THE_GRID } from '../commands/place-items.ts';
import type { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { readRelease } from '../release/read-release.ts';

/** What a row that speaks of something gone becomes: null, and it goes, or the row without it. */
type Mend<C extends CollectionName> = (row: RowOf<C>, has: Has) => RowOf<C> | null;
/** Whether the row a reference names is there; a reference to nothing always is. */
type Has = (collection: CollectionName, id: string | null) => boolean;

const person: Mend<'itemPeople'> = (row, has) =>
  !has('items', row.itemId) ? null : has('attendees', row.attendeeId) ? row : nameOnly(row);
const nameOnly = <R extends { readonly attendeeId: string | null; readonly text: string }>(
  row: R,
): R | null => (row.text === '' ? null : { ...row, attendeeId: null });

/** How each collection keeps its references whole: as the commands do that take something out. */
const MENDS: { readonly [C in CollectionName]?: Mend<C> } = {
  items: (row, has) => {
    const onDay = has('days', row.dayId) ? row : { ...row, ...OFF_THE_GRID };
    const activityIds = row.activityIds.filter((id) => has('activities', id));
    return {
      ...onDay,
      activityIds: activityIds.length === row.activityIds.length ? row.activityIds : activityIds,
      placeId: has('places', onDay.placeId) ? onDay.placeId : null,
      toPlaceId: has('places', row.toPlaceId) ? row.toPlaceId : null,
    };
  },
  itemPeople: person,
  personHours: (row, has) =>
    !has('days', row.dayId) ? null : has('attendees', row.attendeeId) ? row : nameOnly(row),
  places: (row, has) => (has('places', row.parentId) ? row : { ...row, parentId: null }),
  travelTimes: (row, has) => (has('places', row.from) && has('places', row.to) ? row : null),
  rides: (row, has) => (has('items', row.itemId) && has('vehicles', row.vehicleId) ? row : null),
  agenda: (row, has) => (has('items', row.itemId) ? row : { ...row, itemId: null }),
  questions: (row, has) => (has('agenda', row.agendaId) ? row : { ...row, agendaId: null }),
  questionAnswers: (row, has) =>
    has('questions', row.questionId) && has('organisations', row.organisationId) ? row : null,
  notes: (row, has) => ({
    ...row,
    itemId: has('items', row.itemId) ? row.itemId : null,
    agendaId: has('agenda', row.agendaId) ? row.agendaId : null,
    organisationId: has('organisations', row.organisationId) ? row.organisationId : null,
    themeId: has('themes', row.themeId) ? row.themeId : null,
    dayId: has('days', row.dayId) ? row.dayId : null,
  }),
  followUps: (row, has) => {
    const partnerIds = row.partnerIds.filter((id) => has('organisations', id));
    return {
      ...row,
      ownerId: has('organisations', row.ownerId) ? row.ownerId : null,
      partnerIds: partnerIds.length === row.partnerIds.length ? row.partnerIds : partnerIds,
      noteId: has('notes', row.noteId) ? row.noteId : null,
      agendaId: has('agenda', row.agendaId) ? row.agendaId : null,
    };
  },
  silences: (row, has) => (has('items', row.itemId) ? row : null),
  actuals: (row, has) => (has('items', row.itemId) ? row : null),
  lastTimes: (row, has) => (has('items', row.itemId) ? row : null),
  attendees: (found, has) => {
    const heldPlaces = found.heldPlaces.filter(({ activityId }) => has('activities', activityId));
    const row = heldPlaces.length === found.heldPlaces.length ? found : { ...found, heldPlaces };
    const proxyActivityIds = row.proxyActivityIds.filter((id) => has('activities', id));
    // A proxy for what is gone is none for all; one for somebody who is gone keeps the name as written.
    const lost = row.proxyActivityIds.length > 0 && proxyActivityIds.length === 0;
    if (lost || !has('attendees', row.proxyOf)) return { ...row, proxyOf: null, proxyActivityIds: [] };
    return proxyActivityIds.length === row.proxyActivityIds.length ? row : { ...row, proxyActivityIds };
  },
  answers: (row, has) => ofPerson(row, has),
  answerLog: (row, has) => ofPerson(row, has),
  payments: (row, has) => ofPerson(row, has),
  checkIns: (row, has) => (has('items', row.itemId) ? ofPerson(row, has) : null),
  memos: (row, has) => (has('attendees', row.attendeeId) ? row : null),
  notSame: (row, has) => (has('attendees', row.a) && has('attendees', row.b) ? row : null),
  seatPlans: (row, has) => (has('items', row.itemId) ? row : { ...row, itemId: null, lost: true }),
  roomSeats: (row, has) =>
    has('seatPlans', row.seatPlanId) && has('attendees', row.attendeeId) ? row : null,
  seatTexts: (row, has) => (has('seatPlans', row.seatPlanId) ? row : null),
  seats: (row, has) =>
    has('vehicles', row.vehicleId) && has('attendees', row.attendeeId) && has('activities', row.activityId)
      ? row
      : null,
  hub: (row, has) => atDayAndPlace(row, has),
  stage: (row, has) => atDayAndPlace(row, has),
  hubCities: (row, has) => (has('organisations', row.organisationId) ? row : null),
  hubWishes: (row, has) => (has('hubCities', row.fromId) && has('hubCities', row.toId) ? row : null),
  hubMeetings: (row, has) => (has('hubCities', row.aId) && has('hubCities', row.bId) ? row : null),
  pitches: (row, has) => (has('organisations', row.organisationId) ? row : { ...row, organisationId: null }),
  customValues: (row, has) =>
    has('attendees', row.attendeeId) && has('customFields', row.fieldId) ? row : null,
};

const atDayAndPlace = <R extends { readonly dayId: string | null; readonly placeId: string | null }>(
  row: R,
  has: Has,
): R => {
  const dayId = has('days', row.dayId) ? row.dayId : null;
  const placeId = has('places', row.placeId) ? row.placeId : null;
  return dayId === row.dayId && placeId === row.placeId ? row : { ...row, dayId, placeId };
};

const ofPerson = <R extends { readonly attendeeId: string; readonly activityId: string }>(
  row: R,
  has: Has,
): R | null => (has('attendees', row.attendeeId) && has('activities', row.activityId) ? row : null);

/** Brings the references of a draft's plan to order; gives the rows that went, for the person to be told. */
export function mendReferences(draft: Draft): number {
  let gone = 0;
  // What goes may itself be named: a few rounds, in practice two.
  for (let round = 0; round < 5; round += 1) {
    const plan = draft.result();
    const has = presence(plan);
    let touched = 0;
    for (const name of Object.keys(MENDS) as CollectionName[]) {
      const mend = MENDS[name] as Mend<CollectionName>;
      for (const [key, row] of plan.rows[name] as ReadonlyMap<string, RowOf<CollectionName>>) {
        const mended = mend(row, has);
        if (mended !== null && isSame(mended, row)) continue;
        touched += 1;
        draft.remove(name, key);
        if (mended === null) gone += 1;
        else draft.put(name, mended);
      }
    }
    if (touched === 0) break;
  }
  return gone;
}

const isSame = (a: object, b: object): boolean =>
  Object.entries(a).every(([field, value]) => (b as Record<string, unknown>)[field] === value);

/** What is there. Answers to what was released are kept: it may be brought back. */
function presence(plan: Plan): Has {
  const released = new Set<string>();
  for (const release of plan.rows.releases.values())
    for (const id of readRelease(release).rows.activities.keys()) released.add(id);
  return (collection, id) =>
    id === null || plan.rows[collection].has(id) || (collection === 'activities' && released.has(id));
}

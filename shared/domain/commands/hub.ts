import { HUB_KEY } from '../collections/hub.ts';
import { wishKey } from '../collections/hub-wishes.ts';
import type { Hub, HubWish } from '../collections/index.ts';
import { BLANK_HUB_CITY } from '../hub/blank-city.ts';
import { isSettled } from '../hub/problem-of.ts';
import { hubOf } from '../hub/slots.ts';
import { wishesFrom } from '../hub/wishes.ts';
import { Draft } from '../plan/draft.ts';
import { orderedDays } from '../plan/ordered-days.ts';
import type { Plan } from '../plan/plan.ts';
import { type Command, checked, refuse } from './command.ts';

/** What a hub begins with: quarters of an hour on the first meeting day's afternoon. */
function firstHub(plan: Plan): Hub {
  const day = orderedDays(plan).find(({ kind }) => kind === 'meeting');
  const start = typeof day?.windowStart === 'number' ? day.windowStart : 13 * 60 + 30;
  const end = typeof day?.windowEnd === 'number' ? day.windowEnd : 17 * 60;
  return {
    dayId: day?.id ?? null,
    placeId: null,
    start,
    end: Math.max(end, start + 15),
    slotMinutes: 15,
    changeover: 3,
    breaks: [],
    tables: 6,
    mode: 'wishes',
    seed: 1,
    doneSlots: 0,
    result: null,
  };
}

/** Begins a hub, or changes how it is cut. */
export const setHub: Command<Partial<Hub>> = (plan, input) => {
  const before = hubOf(plan);
  const hub = { ...(before ?? firstHub(plan)), ...input };
  if (hub.end <= hub.start) return refuse('end-before-start');
  if (hub.breaks.some(({ from, to }) => to <= from)) return refuse('end-before-start');
  const draft = new Draft(plan);
  draft.put('hub', { ...hub, breaks: [...hub.breaks].sort((a, b) => a.from - b.from), result: null });
  return checked(draft.change({ code: before ? 'hub.set' : 'hub.begin', facts: {} }));
};

/** Takes the hub with its wishes and meetings out of the plan; one undo brings it back. */
export const removeHub: Command<Record<string, never>> = (plan) => {
  if (!hubOf(plan)) return refuse('not-found', { collection: 'hub' });
  const draft = new Draft(plan);
  draft.remove('hub', HUB_KEY);
  for (const collection of ['hubCities', 'hubWishes', 'hubMeetings'] as const)
    for (const key of plan.rows[collection].keys()) draft.remove(collection, key);
  return checked(draft.change({ code: 'hub.remove', facts: {} }));
};

/** Cities take part; those that do already stay as they are. */
export const addHubCities: Command<{ readonly ids: readonly string[] }> = (plan, { ids }) => {
  const draft = new Draft(plan);
  for (const id of ids) {
    if (!plan.rows.organisations.has(id)) return refuse('not-found', { collection: 'organisations' });
    if (!plan.rows.hubCities.has(id)) draft.put('hubCities', { ...BLANK_HUB_CITY, organisationId: id });
  }
  forgetResult(draft);
  const [first = ''] = ids;
  return checked(
    draft.change({ code: 'hub.city-add', facts: { city: nameOfCity(plan, first), count: ids.length } }),
  );
};

/** A city does not take part; its wishes, those for it, and its meetings that nothing holds go with it. */
export const removeHubCity: Command<{ readonly id: string }> = (plan, { id }) => {
  if (!plan.rows.hubCities.has(id)) return refuse('not-found', { collection: 'hubCities' });
  const meetings = [...plan.rows.hubMeetings].filter(([, { aId, bId }]) => aId === id || bId === id);
  if (meetings.some(([, meeting]) => meeting.held || (isSettled(meeting) && !meeting.locked)))
    return refuse('in-use', { city: nameOfCity(plan, id) });
  const draft = new Draft(plan);
  draft.remove('hubCities', id);
  for (const [key, { fromId, toId }] of plan.rows.hubWishes)
    if (fromId === id || toId === id) draft.remove('hubWishes', key);
  for (const [key] of meetings) draft.remove('hubMeetings', key);
  forgetResult(draft);
  return checked(draft.change({ code: 'hub.city-remove', facts: { city: nameOfCity(plan, id) } }));
};

/**
 * Puts a city at a rank of another's wishes (1 is wanted most), the others moving up and down; null takes the wish
 * away. Ranks stay without gaps.
 */
export const setWish: Command<{
  readonly fromId: string;
  readonly toId: string;
  readonly rank: number | null;
  readonly source?: HubWish['source'];
  readonly text?: string;
}> = (plan, { fromId, toId, rank, source, text }) => {
  const draft = new Draft(plan);
  for (const id of [fromId, toId])
    if (!plan.rows.hubCities.has(id)) return refuse('not-found', { collection: 'hubCities' });
  if (fromId === toId) return refuse('out-of-range');
  const before = plan.rows.hubWishes.get(wishKey(fromId, toId));
  const others = wishesFrom(plan, fromId).filter((wish) => wish.toId !== toId);
  if (rank !== null) {
    const wish: HubWish = {
      fromId,
      toId,
      rank,
      source: source ?? before?.source ?? 'hand',
      text: text ?? before?.text ?? '',
    };
    others.splice(Math.max(0, Math.min(rank - 1, others.length)), 0, wish);
  } else draft.remove('hubWishes', wishKey(fromId, toId));
  for (const [n, wish] of others.entries()) draft.put('hubWishes', { ...wish, rank: n + 1 });
  forgetResult(draft);
  const facts = { from: nameOfCity(plan, fromId), to: nameOfCity(plan, toId) };
  return checked(draft.change({ code: rank === null ? 'hub.wish-remove' : 'hub.wish', facts }));
};

/**
 * Who was won over on the stage: the city that asks wants to meet the one that spoke, with what it is about; both take
 * part in the hub from then on.
 */
export const recordInvitation: Command<{
  readonly fromId: string;
  readonly toId: string;
  readonly text: string;
}> = (plan, { fromId, toId, text }) => {
  if (fromId === toId) return refuse('out-of-range');
  const draft = new Draft(plan);
  for (const id of [fromId, toId]) {
    if (!plan.rows.organisations.has(id)) return refuse('not-found', { collection: 'organisations' });
    if (!plan.rows.hubCities.has(id)) draft.put('hubCities', { ...BLANK_HUB_CITY, organisationId: id });
  }
  if (!hubOf(plan)) draft.put('hub', firstHub(plan));
  const before = plan.rows.hubWishes.get(wishKey(fromId, toId));
  const rank = before?.rank ?? wishesFrom(plan, fromId).length + 1;
  const texts = [before?.text ?? '', text.trim()].filter((one) => one !== '');
  draft.put('hubWishes', { fromId, toId, rank, source: before?.source ?? 'stage', text: texts.join('\n') });
  forgetResult(draft);
  const facts = { from: nameOfCity(plan, fromId), to: nameOfCity(plan, toId) };
  return checked(draft.change({ code: 'hub.invitation', facts }));
};

/** What was proved of the timetable holds no more once something else is asked or moved. */
export function forgetResult(draft: Draft): void {
  const hub = draft.get('hub', HUB_KEY);
  if (hub && hub.result !== null) draft.put('hub', { ...hub, result: null });
}

/** The name of a city, for a change's label. */
export const nameOfCity = (plan: Plan, id: string): string => plan.rows.organisations.get(id)?.name ?? id;

import type { Pitch, Stage } from '../collections/index.ts';
import { STAGE_KEY } from '../collections/stage.ts';
import { inJoiningOrder } from '../hub/cities.ts';
import { randomOf, shuffled } from '../hub/solver/random.ts';
import { pitchesOf, stageOf } from '../hub/stage.ts';
import { lastOrder, movedTo, orderBetween, ordersAfter } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { orderedDays } from '../plan/ordered-days.ts';
import type { Plan } from '../plan/plan.ts';
import { type Command, checked, refuse } from './command.ts';

function firstStage(plan: Plan): Stage {
  const day = orderedDays(plan).find(({ kind }) => kind === 'meeting');
  const start = typeof day?.windowStart === 'number' ? day.windowStart : 13 * 60 + 30;
  return { dayId: day?.id ?? null, placeId: null, start, gap: 1, warning: 1, seed: null };
}

/** Begins a stage, or changes where and when it is. */
export const setStage: Command<Partial<Stage>> = (plan, input) => {
  const before = stageOf(plan);
  const draft = new Draft(plan);
  draft.put('stage', { ...(before ?? firstStage(plan)), ...input });
  return checked(draft.change({ code: before ? 'stage.set' : 'stage.begin', facts: {} }));
};

const BLANK_PITCH: Omit<Pitch, 'id' | 'order' | 'organisationId'> = {
  title: '',
  presenter: '',
  minutes: 5,
  equipment: '',
  fileName: '',
  fileReceived: false,
  remarks: '',
  tookSeconds: null,
  unconfirmed: [],
};

/** Adds a pitch at the end for each of the cities (null: of nobody yet); the stage begins with the first. */
export const addPitches: Command<{ readonly cities: readonly (string | null)[] }> = (
  plan,
  { cities },
  context,
) => {
  const draft = new Draft(plan);
  if (!stageOf(plan)) draft.put('stage', firstStage(plan));
  let last = lastOrder(plan.rows.pitches.values());
  for (const organisationId of cities) {
    if (organisationId !== null && !plan.rows.organisations.has(organisationId))
      return refuse('not-found', { collection: 'organisations' });
    last = orderBetween(last, null);
    draft.put('pitches', { ...BLANK_PITCH, id: context.newId(), organisationId, order: last });
  }
  return checked(draft.change({ code: 'pitch.add', facts: { count: cities.length } }));
};

export const removePitch: Command<{ readonly id: string }> = (plan, { id }) => {
  const pitch = plan.rows.pitches.get(id);
  if (!pitch) return refuse('not-found', { collection: 'pitches' });
  const draft = new Draft(plan);
  draft.remove('pitches', id);
  return checked(draft.change({ code: 'pitch.remove', facts: { title: pitch.title } }));
};

/** Moves a pitch to a place in the order, from 0. */
export const movePitch: Command<{ readonly id: string; readonly to: number }> = (plan, { id, to }) => {
  const pitches = pitchesOf(plan);
  const from = pitches.findIndex((one) => one.id === id);
  if (from === -1) return refuse('not-found', { collection: 'pitches' });
  if (to < 0 || to >= pitches.length) return refuse('nothing-to-do');
  const draft = new Draft(plan);
  for (const row of movedTo(pitches, from, to)) draft.put('pitches', row);
  return checked(draft.change({ code: 'pitch.move', facts: { title: pitches[from]?.title ?? '' } }));
};

/** Orders all pitches: by 加盟順 of their cities, or drawn; the seed is kept, so that the draw can be shown again. */
export const orderPitches: Command<
  { readonly by: 'joining' } | { readonly by: 'draw'; readonly seed: number }
> = (plan, input) => {
  const stage = stageOf(plan);
  const pitches = pitchesOf(plan);
  if (!stage || pitches.length === 0) return refuse('nothing-to-do');
  const draft = new Draft(plan);
  // A draw begins from the order of the ids, so that the seed alone decides.
  const ordered =
    input.by === 'draw'
      ? shuffled(
          [...pitches].sort((a, b) => (a.id < b.id ? -1 : 1)),
          randomOf(input.seed),
        )
      : byJoining(plan, pitches);
  const orders = ordersAfter(null, ordered.length);
  for (const [n, pitch] of ordered.entries())
    draft.put('pitches', { ...pitch, order: orders[n] ?? pitch.order });
  if (input.by === 'draw') draft.put('stage', { ...stage, seed: input.seed });
  return checked(draft.change({ code: `pitch.order-${input.by}`, facts: {} }));
};

function byJoining(plan: Plan, pitches: readonly Pitch[]): Pitch[] {
  const ids = new Set(pitches.flatMap(({ organisationId }) => organisationId ?? []));
  const place = new Map(inJoiningOrder(plan, ids).map((id, n) => [id, n]));
  const of = ({ organisationId }: Pitch): number => place.get(organisationId ?? '') ?? ids.size;
  return [...pitches].sort((a, b) => of(a) - of(b));
}

/** Takes the stage with its pitches out of the plan; one undo brings it back. */
export const removeStage: Command<Record<string, never>> = (plan) => {
  if (!stageOf(plan)) return refuse('not-found', { collection: 'stage' });
  const draft = new Draft(plan);
  draft.remove('stage', STAGE_KEY);
  for (const id of plan.rows.pitches.keys()) draft.remove('pitches', id);
  return checked(draft.change({ code: 'stage.remove', facts: {} }));
};

import type { RowOf } from '../collections/index.ts';
import { Draft } from '../plan/draft.ts';
import { answeredActivityIds } from '../release/answered-activities.ts';
import { FROZEN, type FrozenCollection, freeze, keyIn, sameSchedule, withRecord } from '../release/frozen.ts';
import { lastRelease } from '../release/last-release.ts';
import { readRelease, rememberRelease } from '../release/read-release.ts';
import { dropTopicRelations } from './agenda.ts';
import { AnswerBook } from './answer-book.ts';
import { type Command, checked, refuse } from './command.ts';

/**
 * 第n版を確定: freezes the schedule as it stands under the next number. Open errors do not forbid it, but
 * a release that would say exactly what the last one says is refused (`unchanged`).
 */
export const makeRelease: Command<{ note: string }> = (plan, { note }, { now, newId }) => {
  const last = lastRelease(plan);
  if (last && sameSchedule(readRelease(last), plan)) return refuse('unchanged', { number: last.number });
  const number = (last?.number ?? 0) + 1;
  const release = { id: newId(), number, at: now, note: note.trim(), rows: freeze(plan) };
  rememberRelease(release, plan);
  const draft = new Draft(plan);
  draft.put('releases', release);
  return checked(draft.change({ code: 'release.make', facts: { number } }));
};

/** Mends a release's note; nothing else of a release ever changes. */
export const editReleaseNote: Command<{ id: string; note: string }> = (plan, { id, note }) => {
  const release = plan.rows.releases.get(id);
  if (!release) return refuse('not-found', { collection: 'releases' });
  const draft = new Draft(plan);
  draft.put('releases', { ...release, note: note.trim() });
  return checked(draft.change({ code: 'release.note', facts: { number: release.number } }));
};

/**
 * この版に戻す: the schedule becomes what it was in a release, as one new change that undo takes back. What
 * was added since goes, with one exception: an activity that people have answered for stays, so that no
 * answer is lost (the label names it). Attendees and answers are not touched, but places follow the capacities of
 * then; a person of an item who has left the list since comes back as a name.
 */
export const restoreRelease: Command<{ id: string }> = (plan, { id }, context) => {
  const release = plan.rows.releases.get(id);
  if (!release) return refuse('not-found', { collection: 'releases' });
  const then = readRelease(release);
  const answered = answeredActivityIds(plan);
  const draft = new Draft(plan);
  const kept: string[] = [];
  for (const name of FROZEN) {
    for (const [key, row] of plan.rows[name]) {
      if (then.rows[name].has(key) || name === 'meeting') continue;
      if (name === 'activities' && answered.has(key)) kept.push('title' in row ? String(row.title) : key);
      else draft.remove(name, key);
    }
    putBack(name);
  }
  dropOrphans();
  settlePlaces();
  const { number } = release;
  return checked(draft.change({ code: 'release.restore', facts: { number, kept: kept.join('、') } }));

  function putBack<C extends FrozenCollection>(name: C): void {
    for (const row of then.rows[name].values()) {
      const back = asNow(name, row);
      const key = keyIn(name, back as RowOf<C>);
      if (key !== keyIn(name, row as RowOf<C>)) draft.remove(name, keyIn(name, row as RowOf<C>));
      draft.put(name, back as RowOf<C>);
    }
  }

  /** A frozen row as it comes back: a person who has left is a name, and what has come of a topic since stays said. */
  function asNow(name: FrozenCollection, row: RowOf<FrozenCollection>): RowOf<FrozenCollection> {
    if (name === 'itemPeople') return asKnown(row as RowOf<'itemPeople'>);
    if (name !== 'agenda') return row;
    const topic = row as RowOf<'agenda'>;
    return withRecord(topic, plan.rows.agenda.get(topic.id));
  }

  /** What is not frozen goes where what it speaks of is gone. */
  function dropOrphans(): void {
    for (const name of ['silences', 'actuals', 'lastTimes'] as const)
      for (const [key, row] of plan.rows[name]) if (!draft.get('items', row.itemId)) draft.remove(name, key);
    for (const [key, row] of plan.rows.personHours)
      if (!draft.get('days', row.dayId)) draft.remove('personHours', key);
    for (const [key, { itemId }] of plan.rows.checkIns)
      if (itemId !== null && !draft.get('items', itemId)) draft.remove('checkIns', key);
    dropTopicRelations(draft, new Set([...plan.rows.agenda.keys()].filter((id) => !draft.get('agenda', id))));
    for (const key of plan.rows.notes.keys()) {
      const note = draft.get('notes', key);
      if (!note) continue;
      const itemId = note.itemId !== null && draft.get('items', note.itemId) ? note.itemId : null;
      const dayId = note.dayId !== null && draft.get('days', note.dayId) ? note.dayId : null;
      draft.put('notes', { ...note, itemId, dayId });
    }
    for (const [key, seat] of plan.rows.seats)
      if (!draft.get('vehicles', seat.vehicleId) || isGone(seat.activityId)) draft.remove('seats', key);
    for (const [key, { activityId }] of plan.rows.answerLog)
      if (isGone(activityId)) draft.remove('answerLog', key);
  }

  /** Whether an activity that is in the plan is not in the release. */
  function isGone(activityId: string | null): boolean {
    return (
      activityId !== null && plan.rows.activities.has(activityId) && !draft.get('activities', activityId)
    );
  }

  /** Capacities are the release's again: places are given or taken back by them. */
  function settlePlaces(): void {
    const book = new AnswerBook(draft, context);
    for (const [key, row] of then.rows.activities) {
      const now = plan.rows.activities.get(key);
      if (!now || now.capacity !== row.capacity || now.moveUp !== row.moveUp) book.touch(key);
    }
    book.settle();
  }

  function asKnown(person: RowOf<'itemPeople'>): RowOf<'itemPeople'> {
    const isKnown = person.attendeeId === null || plan.rows.attendees.has(person.attendeeId);
    return isKnown ? person : { ...person, attendeeId: null };
  }
};

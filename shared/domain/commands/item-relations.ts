import type { Draft } from '../plan/draft.ts';

/**
 * What goes with an item that is removed: its people, rides, silences, actual times, last year's too, and roll-calls (点呼).
 * A 席次表 keeps who sits where, but expects nobody any more. Topics of its agenda and what was noted stay in the plan, in no session, so that nothing a city has proposed is lost.
 */
export function dropItemRelations(draft: Draft, ids: ReadonlySet<string>): void {
  const { plan } = draft;
  for (const name of ['itemPeople', 'rides', 'silences', 'actuals', 'lastTimes'] as const) {
    for (const [key, row] of plan.rows[name]) if (ids.has(row.itemId)) draft.remove(name, key);
  }
  for (const [key, row] of plan.rows.checkIns)
    if (row.itemId !== null && ids.has(row.itemId)) draft.remove('checkIns', key);
  for (const note of plan.rows.notes.values())
    if (note.itemId !== null && ids.has(note.itemId)) draft.put('notes', { ...note, itemId: null });
  for (const room of plan.rows.seatPlans.values())
    if (room.itemId !== null && ids.has(room.itemId))
      draft.put('seatPlans', { ...room, itemId: null, lost: true });
  for (const topic of plan.rows.agenda.values()) {
    if (topic.itemId !== null && ids.has(topic.itemId)) draft.put('agenda', { ...topic, itemId: null });
  }
}

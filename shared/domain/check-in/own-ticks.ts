import type { RowOf } from '../collections/index.ts';
import type { JournalEntry } from '../plan/journal.ts';
import type { Plan } from '../plan/plan.ts';
import { type DeskTick, tickKey } from './desk-tick.ts';

/** Who speaks: a desk's id and name. */
export type DeskName = Pick<DeskTick, 'desk' | 'deskName'>;

/** The label of a change that took other desks' ticks: it is never told back to them. */
export const TAKEN = 'reception.desks';

type CheckIn = RowOf<'checkIns'>;

/**
 * What a desk has to tell: the ticks that lines of its journal have set or taken back, by whatever command, undo or
 * redo. The same lines and the same knowledge give the same ticks, so that telling twice is telling once.
 * @param plan the plan as it is now, for who a walk-in is
 * @param known every tick read so far, its own among them
 */
export function ownTicks(
  plan: Plan,
  entries: readonly Pick<JournalEntry, 'seq' | 'at' | 'label' | 'rows'>[],
  known: readonly DeskTick[],
  desk: DeskName,
): DeskTick[] {
  const byKey = new Map<string, DeskTick[]>();
  const walkIns = new Set<string>();
  const note = (tick: DeskTick): void => {
    const key = tickKey(tick);
    byKey.set(key, [...(byKey.get(key) ?? []), tick]);
    if (tick.person) walkIns.add(tick.attendeeId);
  };
  for (const tick of known) note(tick);
  const told: DeskTick[] = [];
  for (const { seq, at, label, rows } of entries) {
    if (label.code === TAKEN) continue;
    for (const row of rows) {
      if (row.collection !== 'checkIns') continue;
      const { before, after } = row;
      const subject = after ?? before;
      if (!subject) continue;
      const ticks = byKey.get(row.key) ?? [];
      // A tick is set knowing all; one is taken back knowing those that had set it, so that a desk that saw the
      // person meanwhile is not overruled.
      const heard = after
        ? ticks
        : ticks.filter((one) => one.desk === desk.desk || (one.state === 'in' && one.at === before?.at));
      const isKnown = plan.rows.attendees.has(subject.attendeeId);
      const tick: DeskTick = {
        ...desk,
        seq,
        clock: 1 + heard.reduce((most, { clock }) => Math.max(most, clock), 0),
        ...subjectOf(subject),
        at: after?.at ?? at,
        state: after ? 'in' : isKnown ? 'out' : 'withdrawn',
        person: personOf(plan, subject, walkIns),
      };
      note(tick);
      told.push(tick);
    }
  }
  return told;
}

/** What stands in the plan when a desk joins the others: told with the least weight, so that whoever knows better is right. */
export const joiningTicks = (plan: Plan, desk: DeskName, seq: number): DeskTick[] =>
  [...plan.rows.checkIns.values()].map((row) => ({
    ...desk,
    deskName: row.desk,
    seq,
    clock: 0,
    ...subjectOf(row),
    at: row.at,
    state: 'in',
    person: personOf(plan, row, new Set()),
  }));

const subjectOf = ({ attendeeId, activityId, itemId }: CheckIn) => ({ attendeeId, activityId, itemId });

function personOf(plan: Plan, row: CheckIn, walkIns: ReadonlySet<string>): DeskTick['person'] {
  if (!row.walkIn && !walkIns.has(row.attendeeId)) return null;
  const person = plan.rows.attendees.get(row.attendeeId);
  if (!person) return null;
  const organisation = plan.rows.organisations.get(person.organisationId ?? '')?.name;
  return {
    name: person.name,
    reading: person.reading,
    organisation: organisation ?? person.organisationText,
  };
}

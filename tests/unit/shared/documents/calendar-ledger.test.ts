import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCalendar } from '../../../../shared/documents/builders/calendar.ts';
import type { Item } from '../../../../shared/domain/collections/index.ts';
import { recordOutput } from '../../../../shared/domain/commands/record-output.ts';
import { applyRows } from '../../../../shared/domain/plan/change.ts';
import { advance, EMPTY_HISTORY } from '../../../../shared/domain/plan/journal.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { samplePlan } from '../../../../shared/domain/seed/record-plans.ts';

const OPTIONS = { language: 'ja', date: '2025-10-01' } as const;
let logged = 0;
const context = {
  now: '2025-10-01T00:00:00.000Z',
  newId: () => {
    logged += 1;
    return `log-${logged}`;
  },
};
const { plan } = samplePlan();
const ids = [...plan.rows.items.keys()];
const [firstId = ''] = ids;

const edited = (before: Plan, id: string, patch: Partial<Item> | null): Plan => {
  const items = new Map(before.rows.items);
  const item = items.get(id);
  if (patch === null) items.delete(id);
  else if (item) items.set(id, { ...item, ...patch });
  return { ...before, seq: before.seq + 1, rows: { ...before.rows, items } };
};
/** Makes the calendar at an instant and hands it out, as the screen does. */
function handOut(before: Plan, stampedAt: string, options: object = {}) {
  const built = buildCalendar(before, { ...OPTIONS, stampedAt, ...options });
  const made = recordOutput(
    before,
    {
      paper: 'calendar',
      format: 'ics',
      edition: '',
      fileName: 'a.ics',
      rows: built.calendar.events.length,
      handedTo: '',
      sensitive: false,
      events: built.ledger,
    },
    context,
  );
  if (!made.ok) throw new Error(made.error.code);
  return { built, after: { ...applyRows(before, made.value.rows), seq: before.seq + 1 } };
}
const eventOf = ({ calendar }: ReturnType<typeof buildCalendar>, id: string) =>
  calendar.events.find(({ uid }) => uid === `${id}@tsudoi`);
const MONDAY = '2025-09-01T00:00:00.000Z';
const TUESDAY = '2025-09-02T00:00:00.000Z';
const WEDNESDAY = '2025-09-03T00:00:00.000Z';

describe('numbers against what was handed out before', () => {
  test('the same content keeps SEQUENCE and LAST-MODIFIED, whatever else was done meanwhile', () => {
    const first = handOut(plan, MONDAY);
    const second = buildCalendar(
      { ...first.after, seq: first.after.seq + 50 },
      { ...OPTIONS, stampedAt: TUESDAY },
    );
    for (const { uid, sequence, modifiedAt } of first.built.calendar.events)
      expect(second.calendar.events.find((event) => event.uid === uid)).toMatchObject({
        sequence,
        modifiedAt,
      });
  });

  test('another content raises both, of that event alone', () => {
    const { built, after } = handOut(plan, MONDAY);
    const moved = buildCalendar(edited(after, firstId, { start: 840 }), { ...OPTIONS, stampedAt: TUESDAY });
    const before = eventOf(built, firstId)?.sequence ?? 0;
    expect(eventOf(moved, firstId)?.sequence).toBeGreaterThan(before);
    expect(eventOf(moved, firstId)?.modifiedAt).toBe(TUESDAY);
    for (const id of ids.slice(1)) expect(eventOf(moved, id)?.modifiedAt).toBe(MONDAY);
  });

  test('there and back again, both handed out, is two changes', () => {
    const a = handOut(plan, MONDAY);
    const b = handOut(edited(a.after, firstId, { start: 840 }), TUESDAY);
    const old = plan.rows.items.get(firstId)?.start ?? null;
    const c = buildCalendar(edited(b.after, firstId, { start: old }), { ...OPTIONS, stampedAt: WEDNESDAY });
    const numbers = [a.built, b.built, c].map((built) => eventOf(built, firstId)?.sequence ?? -1);
    expect(numbers[0]).toBeLessThan(numbers[1] ?? 0);
    expect(numbers[1]).toBeLessThan(numbers[2] ?? 0);
  });

  test('a draft that nobody got raises nothing', () => {
    const { after } = handOut(plan, MONDAY);
    const draft = buildCalendar(edited(after, firstId, { start: 840 }), { ...OPTIONS, stampedAt: TUESDAY });
    const back = buildCalendar(edited(after, firstId, {}), { ...OPTIONS, stampedAt: WEDNESDAY });
    expect(eventOf(draft, firstId)?.modifiedAt).toBe(TUESDAY);
    expect(eventOf(back, firstId)?.modifiedAt).toBe(MONDAY);
  });

  test('language and reminders are no change of content', () => {
    const { after } = handOut(plan, MONDAY, { language: 'en', alarm: 30 });
    const again = buildCalendar(after, { ...OPTIONS, stampedAt: TUESDAY });
    expect(new Set(again.calendar.events.map(({ modifiedAt }) => modifiedAt))).toEqual(new Set([MONDAY]));
  });

  test('where the place is, how it is joined and who publishes it are content', () => {
    const { after } = handOut(plan, MONDAY);
    const placeId = plan.rows.items.get(firstId)?.placeId ?? '';
    const withRow = (name: 'places' | 'meeting', key: string, patch: object): Plan => {
      const rows = new Map<string, unknown>(after.rows[name]);
      rows.set(key, { ...(rows.get(key) as object), ...patch });
      return { ...after, seq: after.seq + 1, rows: { ...after.rows, [name]: rows } };
    };
    for (const changed of [
      withRow('places', placeId, { geo: { latitude: 38.25, longitude: 140.34 } }),
      withRow('places', placeId, { kind: 'online', address: 'https://meet.example/j/1' }),
      withRow('meeting', 'meeting', { contactEmail: 'bunka@example.jp' }),
    ])
      expect(eventOf(buildCalendar(changed, { ...OPTIONS, stampedAt: TUESDAY }), firstId)?.modifiedAt).toBe(
        TUESDAY,
      );
  });

  test('only what is in the file counts as handed out: a calendar of one activity leaves the others as they were', () => {
    const activityId = plan.rows.items.get(firstId)?.activityIds[0] ?? '';
    const scope = { kind: 'activity', id: activityId };
    const { built, after } = handOut(plan, MONDAY, { scope });
    expect([...after.rows.calendarLedger.keys()]).toEqual(built.calendar.events.map(({ uid }) => uid));
    expect(built.calendar.events.length).toBeLessThan(ids.length);
  });

  test('a calendar of one plan of a day is handed out, too, and calls nothing off', () => {
    const first = handOut(plan, MONDAY);
    const draft = handOut(edited(first.after, firstId, { start: 840 }), TUESDAY, { variant: 'a' });
    expect(eventOf(draft.built, firstId)?.modifiedAt).toBe(TUESDAY);
    const start = plan.rows.items.get(firstId)?.start ?? null;
    const back = buildCalendar(edited(draft.after, firstId, { start }), { ...OPTIONS, stampedAt: WEDNESDAY });
    expect(eventOf(back, firstId)?.sequence).toBeGreaterThan(eventOf(draft.built, firstId)?.sequence ?? 0);
    const gone = handOut(edited(first.after, firstId, null), TUESDAY, { variant: 'a' });
    expect(gone.built.calendar.events.some(({ status }) => status === 'CANCELLED')).toBe(false);
  });

  test('what was handed out and is gone is called off in title and status, once raised and no further', () => {
    const { built, after } = handOut(plan, MONDAY);
    const gone = handOut(edited(after, firstId, null), TUESDAY);
    const off = eventOf(gone.built, firstId);
    expect(off).toMatchObject({ status: 'CANCELLED', modifiedAt: TUESDAY });
    expect(off?.summary).toBe(`【中止】${eventOf(built, firstId)?.summary}`);
    expect(off?.sequence).toBeGreaterThan(eventOf(built, firstId)?.sequence ?? 0);
    const later = buildCalendar(gone.after, { ...OPTIONS, stampedAt: WEDNESDAY });
    expect(eventOf(later, firstId)).toEqual(off);
  });

  test('what was never handed out and is gone leaves no trace', () => {
    const { calendar } = buildCalendar(edited(plan, firstId, null), OPTIONS);
    expect(calendar.events.some(({ uid }) => uid.startsWith(firstId))).toBe(false);
  });

  test('an item that comes back is no longer called off', () => {
    const a = handOut(plan, MONDAY);
    const b = handOut(edited(a.after, firstId, null), TUESDAY);
    const item = plan.rows.items.get(firstId) as Item;
    const items = new Map(b.after.rows.items).set(firstId, item);
    const c = buildCalendar(
      { ...b.after, rows: { ...b.after.rows, items } },
      { ...OPTIONS, stampedAt: WEDNESDAY },
    );
    expect(eventOf(c, firstId)?.status).not.toBe('CANCELLED');
    expect(eventOf(c, firstId)?.sequence).toBeGreaterThan(eventOf(b.built, firstId)?.sequence ?? 0);
  });

  test('a UID’s SEQUENCE never falls, and rises exactly when what it says has changed', () => {
    const step = fc.record({
      id: fc.constantFrom(...ids),
      start: fc.option(fc.integer({ min: 540, max: 1200 })),
      remove: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let open: Plan = plan;
        const known = new Map<string, { sequence: number; content: string }>();
        steps.forEach(({ id, start, remove }, n) => {
          open = edited(open, id, remove ? null : { start });
          const { built, after } = handOut(open, new Date(Date.parse(MONDAY) + n * 1000).toISOString());
          open = after;
          for (const { uid, sequence, modifiedAt: _, ...said } of built.calendar.events) {
            const content = JSON.stringify(said);
            const before = known.get(uid);
            if (before) {
              if (before.content === content) expect(sequence).toBe(before.sequence);
              else expect(sequence).toBeGreaterThan(before.sequence);
            }
            known.set(uid, { sequence, content });
          }
          // Nobody who has an event is left without word of it.
          expect(built.calendar.events.map(({ uid }) => uid)).toEqual(
            expect.arrayContaining([...known.keys()]),
          );
        });
      }),
      { numRuns: 40 },
    );
  });
});

test('that something went out cannot be undone', () => {
  const undone = advance(EMPTY_HISTORY, {
    seq: 3,
    kind: 'do',
    of: null,
    label: { code: 'output.record', facts: {} },
  });
  expect(undone).toEqual(EMPTY_HISTORY);
});

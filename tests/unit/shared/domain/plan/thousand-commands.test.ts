import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerTotals } from '../../../../../shared/domain/attendees/answer-totals.ts';
import { groupKeyOf } from '../../../../../shared/domain/attendees/city-group.ts';
import { activityHeadcount } from '../../../../../shared/domain/attendees/headcount.ts';
import { lineOf, seatsOf } from '../../../../../shared/domain/attendees/line.ts';
import { receptionOf } from '../../../../../shared/domain/attendees/reception.ts';
import { applyRows, type Change, invert } from '../../../../../shared/domain/plan/change.ts';
import { advance, EMPTY_HISTORY, type JournalEntry } from '../../../../../shared/domain/plan/journal.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { seatingOf } from '../../../../../shared/domain/travel/seating-of.ts';
import { dangling } from '../../../../helpers/dangling.ts';
import { everything } from '../../../../helpers/everything.ts';
import { attempt, resetIds, rowsOf } from '../../../../helpers/plans.ts';
import { longRuns } from '../../../../helpers/property-seed.ts';
import { inputOf, randomStep } from '../../../../helpers/random-steps.ts';

const COMMANDS = 1000;

/** A plan with its journal, worked on as the program does: what was done can be undone, and done again. */
class Worked {
  history = EMPTY_HISTORY;
  private readonly entries = new Map<number, JournalEntry>();
  constructor(public plan: Plan) {}

  commit(change: Change, kind: JournalEntry['kind'], of: number | null): void {
    const entry: JournalEntry = { ...change, seq: this.plan.seq + 1, at: '', kind, of };
    this.entries.set(entry.seq, entry);
    this.history = advance(this.history, entry);
    this.plan = { ...applyRows(this.plan, change.rows), seq: entry.seq };
  }

  /** Undo or redo; false where there is nothing to. */
  back(kind: 'undo' | 'redo'): boolean {
    const of = this.history[kind].at(-1);
    const entry = of === undefined ? undefined : this.entries.get(of);
    if (of === undefined || !entry) return false;
    this.commit(kind === 'undo' ? invert(entry) : entry, kind, of);
    return true;
  }
}

/** What must hold of the lines of a plan at any time. */
function checkLines(plan: Plan): void {
  for (const activity of plan.rows.activities.values()) {
    const { inside, waiting, taken } = lineOf(plan, activity);
    // Seats never over capacity, and taken by those inside alone.
    if (activity.capacity !== null) expect(taken).toBeLessThanOrEqual(activity.capacity);
    expect(seatsOf(inside)).toBe(taken);
    // Nobody stands in the line twice, and no two (a proxy and whom he replaces) on one answer.
    const line = [...inside, ...waiting];
    expect(new Set(line.map(({ person }) => person.id)).size).toBe(line.length);
    expect(new Set(line.map(({ answer }) => answer.attendeeId)).size).toBe(line.length);
    const { yes, held } = activityHeadcount(plan, activity.id);
    expect(yes + held).toBe(inside.length);
  }
}

/** A headcount is the sum of its parts: city by city, those here and those to come, vehicle by vehicle. */
function checkParts(plan: Plan): void {
  const totals = answerTotals(plan);
  const groups = [...new Set([...plan.rows.attendees.values()].map(groupKeyOf))];
  for (const activity of plan.rows.activities.values()) {
    const parts = groups.map((group) => totals.group(group, activity.id));
    const all = totals.all(activity.id);
    for (const field of ['yes', 'maybe', 'no', 'open'] as const)
      expect(parts.reduce((sum, part) => sum + part[field], 0)).toBe(all[field]);
    const { arrived, expected, cities } = receptionOf(plan, activity.id, null);
    expect(cities.reduce((n, city) => n + city.arrived, 0)).toBe(arrived);
    expect(cities.reduce((n, city) => n + city.expected, 0)).toBe(expected);
    const { coaches, unseated, riders } = seatingOf(plan, activity);
    const seated = coaches.flatMap(({ people }) => people.map(({ claim }) => claim));
    expect(seatsOf([...seated, ...unseated])).toBe(seatsOf(riders));
    for (const { people, vehicle, headcount } of coaches)
      expect(headcount).toBe(seatsOf(people.map(({ claim }) => claim)) + vehicle.attendants.length);
  }
  expect(dangling(plan)).toEqual([]);
}

test(`${COMMANDS} commands of every kind, with undo and redo between them: seats, headcounts and proxies are right after each`, () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(randomStep, fc.nat(9)), { minLength: 4 * COMMANDS, maxLength: 4 * COMMANDS }),
      (steps) => {
        resetIds();
        const first = everything().plan;
        const work = new Worked(first);
        const kinds = new Map<string, number>();
        let done = 0;
        for (const [step, turn] of steps) {
          if (done === COMMANDS) break;
          const kind = turn === 0 ? 'undo' : turn === 1 ? 'redo' : step.command;
          if (kind === 'undo' || kind === 'redo') {
            if (!work.back(kind)) continue;
          } else {
            const result = attempt(work.plan, kind, inputOf(work.plan, step) as never);
            if (!result.ok) continue;
            work.commit(result.value, 'do', null);
          }
          done += 1;
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
          checkLines(work.plan);
          if (done % 20 === 0) checkParts(work.plan);
        }
        expect(done).toBe(COMMANDS);
        expect(kinds.size).toBeGreaterThan(35);
        expect(Math.min(kinds.get('undo') ?? 0, kinds.get('redo') ?? 0)).toBeGreaterThan(10);
        // Whatever can be undone, undone, and redone again, is what it was.
        const last = rowsOf(work.plan);
        let back = 0;
        while (work.back('undo')) back += 1;
        for (; back > 0; back -= 1) expect(work.back('redo')).toBe(true);
        expect(rowsOf(work.plan)).toEqual(last);
      },
    ),
    // A failing run of a thousand is reported as it is: making it smaller would take longer than the test.
    { numRuns: longRuns(1), endOnFailure: true },
  );
}, 120_000);

import 'fake-indexeddb/auto';
import fs from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { TAKEN } from '../../../shared/domain/check-in/own-ticks.ts';
import { toPlanFile } from '../../../shared/domain/plan/plan-file.ts';
import { useBackups } from '../../../src-renderer/store/backups.ts';
import { everything } from '../../helpers/everything.ts';
import { DeskUnderTest, saysOf } from '../../helpers/faults/desk-under-test.ts';
import { CODES, type Fault, OPERATIONS } from '../../helpers/faults/faulty-fs.ts';
import { instant, temporaryFolder } from '../../helpers/faults/kept-plan.ts';
import { done, record, scaled } from '../../helpers/faults/results.ts';
import { resetIds } from '../../helpers/plans.ts';
import { inputOf, randomStep } from '../../helpers/random-steps.ts';

/** What happens at a desk: mostly work, now and then a restart, a disk in trouble, a lost profile. */
const happening = fc.oneof(
  { weight: 60, arbitrary: fc.record({ kind: fc.constant('work' as const), step: randomStep }) },
  {
    weight: 14,
    arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'undo' as const, 'redo' as const) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('main dies' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('trouble' as const),
      operation: fc.constantFrom(...OPERATIONS),
      nth: fc.integer({ min: 1, max: 8 }),
      code: fc.constantFrom(...CODES),
      forGood: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('profile lost' as const) }) },
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

const SEEDS = scaled(1, 50);
const OPERATIONS_EACH = scaled(120, 1_000);
const NAME =
  'random operation (work, undo, restart, main killed, disk in trouble, profile lost) against a model';

/** The model: what the plan said after each change, and what undo and redo would show. */
class Model {
  /** By sequence what the plan said. */
  readonly said = new Map<number, string>();
  private readonly undo: { readonly before: string; readonly after: string; readonly label: string }[] = [];
  private redo: { readonly before: string; readonly after: string; readonly label: string }[] = [];

  did(seq: number, before: string, after: string, label: string): void {
    this.said.set(seq, after);
    this.undo.push({ before, after, label });
    this.redo = [];
  }

  /** What is to be seen after an undo; null where there is nothing to undo. */
  back(): string | null {
    let said: string | null = null;
    // What other desks told goes with the change before it (see the program's undo).
    for (let top = this.undo.pop(); top; top = this.undo.pop()) {
      this.redo.push(top);
      said = top.before;
      if (top.label !== TAKEN) break;
    }
    return said;
  }

  again(): string | null {
    const top = this.redo.pop();
    if (top) this.undo.push(top);
    return top?.after ?? null;
  }

  /** A state was brought back: its history begins anew. */
  begin(): void {
    this.undo.length = 0;
    this.redo = [];
  }
}

async function live(seed: number, folder: string): Promise<{ tried: number; lost: number }> {
  resetIds();
  const file = toPlanFile({ ...everything().plan, id: `plan-${seed}` }, () => ({}), {
    source: 'test',
    savedAt: instant(1),
  });
  const { planId } = file;
  const desk = new DeskUnderTest(folder);
  const model = new Model();
  const session = () => desk.session.getState();
  const plan = () => session().plan ?? raise('no plan is open');
  await desk.restart();
  expect(await session().adoptPlan(file)).toMatchObject({ ok: true });
  await session().settled();
  model.said.set(plan().seq, saysOf(plan()));

  /** Starts anew and expects what was saved; what main has more of is taken, as a person would. */
  async function restart(fault: Fault | null): Promise<void> {
    const expected = saysOf(plan());
    await session().settled();
    await desk.restart(fault);
    await session().openPlan(planId);
    expect(saysOf(plan())).toBe(expected);
  }

  async function loseProfile(): Promise<void> {
    desk.mend();
    await session().settled();
    await session().backUp();
    const kept = desk.keptSeq(planId);
    expect(kept).toBe(plan().seq);
    await desk.loseDatabase();
    await desk.restart();
    await expect.poll(() => useBackups.getState().newer.map((one) => one.planId)).toContain(planId);
    expect(await session().settleNewer(planId, 'backup')).toMatchObject({ ok: true });
    await session().openPlan(planId);
    expect(saysOf(plan())).toBe(model.said.get(kept));
    model.begin();
    model.said.set(plan().seq, saysOf(plan()));
  }

  async function happen(one: Happening): Promise<void> {
    const before = saysOf(plan());
    const { seq } = plan();
    switch (one.kind) {
      case 'work': {
        const result = session().run(one.step.command, inputOf(plan(), one.step) as never);
        if (result.ok) model.did(plan().seq, before, saysOf(plan()), session().last?.label.code ?? '');
        return;
      }
      case 'undo':
      case 'redo': {
        const expected = one.kind === 'undo' ? model.back() : model.again();
        await session()[one.kind]();
        if (expected !== null && plan().seq > seq) expect(saysOf(plan())).toBe(expected);
        model.said.set(plan().seq, saysOf(plan()));
        return;
      }
      case 'restart':
        return restart(null);
      case 'main dies':
        return desk.startMain(null);
      case 'trouble':
        return restart(one);
      case 'profile lost':
        return loseProfile();
    }
  }

  const happenings = fc.sample(happening, { seed, numRuns: OPERATIONS_EACH });
  for (const [n, one] of happenings.entries()) {
    await happen(one).catch((error: unknown) => {
      throw new Error(`seed ${seed}, operation ${n} (${JSON.stringify(one)}): ${String(error)}`);
    });
  }
  await loseProfile();
  await desk.loseDatabase();
  return { tried: happenings.length, lost: 0 };
}

const raise = (why: string): never => {
  throw new Error(why);
};

// Dexie says that a database is taken away from under it, which is what is done here.
beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterAll(() => Reflect.deleteProperty(globalThis, 'tsudoi'));

test.each(Array.from({ length: SEEDS }, (_, n) => 20_261_128 + n))(
  'whatever happens at a desk, what was saved and kept is there afterwards (seed %i)',
  async (seed) => {
    // A long run that was broken off goes on where it was.
    if (done(NAME, seed)) return;
    using home = temporaryFolder();
    const { tried, lost } = await live(seed, home.folder);
    record(NAME, tried, lost, seed);
    expect(fs.existsSync(home.folder)).toBe(true);
  },
  3_600_000,
);

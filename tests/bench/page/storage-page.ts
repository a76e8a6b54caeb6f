import type { StoredRow } from '../../../src-renderer/storage/database.ts';
import { openStorage } from '../../../src-renderer/storage/open-storage.ts';
import { median } from '../lib/statistics.mjs';
import { appendStrictly, copyFrom, openAndGetAll, putStrictly } from './bare-database.ts';
import { PLAN_ID, planWithPeople, withRemark } from './plan-with-people.ts';

const OURS = 'bench-tsudoi';
const FLOOR = 'bench-floor';
const WRITES = 15;

/** What one browser session measured: wall milliseconds, as the work is spread over Chromium's processes. */
interface Session {
  readonly loadMs: number;
  /** Median of the session's writes of one record. Ours is always a whole change. */
  readonly putMs: number;
  /** Median of the session's writes of a change: its row, its journal records and the plan's own. */
  readonly appendMs: number;
  readonly people: number;
}

declare global {
  interface Window {
    bench: {
      fill: (people: number) => Promise<void>;
      ours: () => Promise<Session>;
      floor: () => Promise<Session>;
    };
  }
}

async function fill(people: number): Promise<void> {
  const { plans } = await openStorage(OURS);
  const { plan, entry } = planWithPeople(people);
  await plans.append(plan, entry);
  await copyFrom(OURS, FLOOR);
}

async function ours(): Promise<Session> {
  const [loadMs, { plans, opened }] = await timed(async () => {
    const storage = await openStorage(OURS);
    return { plans: storage.plans, opened: await storage.plans.open(PLAN_ID) };
  });
  if (!opened) throw new Error('the plan is gone');
  let { plan } = opened;
  const taken: number[] = [];
  for (let n = 0; n < WRITES; n += 1) {
    const next = withRemark(plan, n * 37, `${plan.seq}`);
    const [ms] = await timed(() => plans.append(next.plan, next.entry));
    taken.push(ms);
    plan = next.plan;
  }
  const ms = median(taken);
  return { loadMs, putMs: ms, appendMs: ms, people: opened.plan.rows.attendees.size };
}

async function floor(): Promise<Session> {
  const [loadMs, { db, records }] = await timed(() => openAndGetAll(FLOOR));
  const people = records.filter(isAttendee);
  const puts: number[] = [];
  const appends: number[] = [];
  for (let n = 0; n < WRITES; n += 1) {
    const record = people[n * 37];
    if (!record) throw new Error('a record is gone');
    const key = [record.plan, record.collection, record.key];
    const changed = (): object => ({
      ...record,
      value: { ...record.value, remarks: `${performance.now()}` },
    });
    puts.push((await timed(() => putStrictly(db, changed())))[0]);
    appends.push((await timed(() => appendStrictly(db, changed(), key, performance.now())))[0]);
  }
  return { loadMs, putMs: median(puts), appendMs: median(appends), people: people.length };
}

async function timed<T>(work: () => Promise<T>): Promise<[ms: number, result: T]> {
  const started = performance.now();
  const result = await work();
  return [performance.now() - started, result];
}

const isAttendee = (record: unknown): record is StoredRow & { readonly value: object } =>
  typeof record === 'object' &&
  record !== null &&
  'collection' in record &&
  record.collection === 'attendees';

window.bench = { fill, ours, floor };

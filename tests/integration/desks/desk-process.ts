import { samplePlan } from '../../../shared/domain/seed/record-plans.ts';
import { exchangeTicks } from '../../../src-main/desks/exchange.ts';
import { TestDesk } from '../../helpers/desks.ts';
import { doing } from '../../helpers/plans.ts';

/**
 * One reception desk as a process of its own: ticks off its share of the people, some of whom others tick off too, goes on while
 * the folder is away, and ends when it knows of everybody. What it knows then goes to the parent.
 */
const [folder = '', which = ''] = process.argv.slice(2);
const [PEOPLE, DESKS] = [45, 3];
const n = Number(which);

let plan = samplePlan().plan;
for (let one = 0; one < PEOPLE; one += 1) plan = doing(plan, 'addAttendee', { name: `参加${one}` });
const ids = [...plan.rows.attendees.keys()];
const [activityId = ''] = plan.rows.activities.keys();
const desk = new TestDesk(
  { ...plan, seq: 0 },
  { desk: `desk-${n}`, deskName: `受付${n}` },
  () => new Date().toISOString(),
  (request) => exchangeTicks(folder, request),
  60_000 + n * 1000,
);

/** Rounds until one ends as wanted. */
async function until(isReached: (kind: string | undefined) => boolean): Promise<void> {
  while (!isReached((await desk.round())?.kind)) await new Promise((resolve) => setTimeout(resolve, 5));
}
/** What the parent says next. */
const told = (word: string): Promise<void> =>
  new Promise((resolve) => {
    const hear = (said: unknown): void => {
      if (said !== word) return;
      process.off('message', hear);
      resolve();
    };
    process.on('message', hear);
  });
const tick = (one: number): void =>
  void desk.run('checkIn', {
    attendeeId: ids[one] ?? '',
    activityId,
    itemId: null,
    desk: desk.name.deskName,
  });

/** Every desk has every third, and the first five besides. */
const mine = ids.flatMap((_, one) => (one < 5 || one % DESKS === n ? [one] : []));
const half = mine.length / 2;
void main();

async function main(): Promise<void> {
  for (const one of mine.slice(0, half)) {
    tick(one);
    await desk.round();
  }
  const away = told('away');
  process.send?.('halfway');
  await away;
  for (const one of mine.slice(half)) tick(one);
  await until((kind) => kind === 'away');
  const back = told('back');
  process.send?.('going on without');
  await back;
  await until((kind) => kind === 'joined' && desk.plan.rows.checkIns.size === PEOPLE);
  const all = told('end');
  process.send?.('knows all');
  await all;
  // The last ones may have told only now who saw one of the first five first.
  await desk.round();
  process.send?.({ here: desk.here(), lines: desk.plan.rows.attendees.size });
  process.disconnect();
}

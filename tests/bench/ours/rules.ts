import { checkPlan } from '../../../shared/domain/rules/index.ts';
import { NAIVE_RULES } from '../../helpers/naive-rules.ts';
import { largeSchedule, readAnew, withItemMoved } from '../input/schedule.ts';
import { measuredOften } from '../lib/measured-often.mjs';

// A task of the bench: every rule over a plan of so many items and attendees. `moved`: after one item was
// moved, as at each step of a drag's end; `anew`: as after opening the plan, with nothing kept from before.
const [items = '', attendees = '', after = 'moved'] = process.argv.slice(2);
// As rows come out of the store, all of one shape.
const plan = readAnew(largeSchedule(Number(items), Number(attendees)));
measuredOften({
  warmUp: 60,
  times: 60,
  prepare: (n) => (after === 'anew' ? readAnew(plan) : withItemMoved(plan, n)),
  work: (moved) => checkPlan(moved, { today: '2026-10-01' }),
  // Counted are those that the naive version knows; the others are found in the same time.
  count: (findings) => findings.filter(({ rule }) => NAIVE_RULES.includes(rule)).length,
});

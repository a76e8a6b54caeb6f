import { naiveFindings } from '../../helpers/naive-rules.ts';
import { largeSchedule, readAnew, withItemMoved } from '../input/schedule.ts';
import { measuredOften } from '../lib/measured-often.mjs';

// The other side of rules.ts: every item against every other, on the same plan, moved on as far.
const [items = '', attendees = '', after = 'moved'] = process.argv.slice(2);
// As rows come out of the store, all of one shape.
const plan = readAnew(largeSchedule(Number(items), Number(attendees)));
measuredOften({
  warmUp: 0,
  times: 1,
  // The last of our runs, so that both have found the same.
  prepare: () => (after === 'anew' ? readAnew(plan) : withItemMoved(plan, 119)),
  work: naiveFindings,
  count: (findings) => findings.length,
});

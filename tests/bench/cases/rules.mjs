import { ourTask } from '../lib/places.mjs';
import { measuredRow } from '../lib/rows.mjs';
import { runInTurn, runTask } from '../lib/run-task.mjs';
import { cpuMs } from './case.mjs';

const PEER = { peerName: 'naive: all pairs, 8 of the rules', unit: 'ms CPU' };
const ROWS = /** @type {const} */ ([
  { name: 'check 200 items, 400 attendees', args: ['200', '400', 'moved'] },
  { name: 'check 1,000 items, 2,000 attendees', args: ['1000', '2000', 'moved'] },
  { name: '… as after opening the plan, nothing kept', args: ['1000', '2000', 'anew'] },
]);

/** Every rule over the whole plan, as after each change; the naive version knows seven of them. */
/** @type {import('./case.mjs').BenchCase} */
export const rules = {
  id: 'rules',
  figures: ROWS.map(({ name }) => ({ name, ...PEER })),
  async run({ runs }) {
    const rows = [];
    for (const { name, args } of ROWS) {
      const { ours, peer } = await runInTurn({
        ours: () => runTask(ourTask('rules'), args),
        peer: () => runTask(ourTask('rules-naive'), args),
        runs,
      });
      rows.push(measuredRow({ name, ...PEER }, cpuMs(ours), cpuMs(peer)));
    }
    return rows;
  },
};

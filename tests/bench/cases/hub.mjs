import { ourTask } from '../lib/places.mjs';
import { measuredRow } from '../lib/rows.mjs';
import { runInTurn, runTask } from '../lib/run-task.mjs';
import { cpuMs } from './case.mjs';

const PEER = { peerName: 'greedy' };
const FIGURES = [
  { name: 'hub: 200 cities, 500 people, 3,000 wished meetings planned', ...PEER, unit: 'ms CPU' },
  { name: '… mutual wishes not met', ...PEER, unit: 'pairs' },
  { name: '… points of wishes not met', ...PEER, unit: 'points' },
  { name: '… proven to be from the best at most', peerName: '1 % of the best', unit: '%' },
];

/** The timetable of a fair beside the greedy one, which is also where ours starts: what it costs, and what it brings. */
/** @type {import('./case.mjs').BenchCase} */
export const hub = {
  id: 'hub',
  figures: FIGURES,
  async run({ runs }) {
    const { ours, peer } = await runInTurn({
      ours: () => runTask(ourTask('hub'), ['ours']),
      peer: () => runTask(ourTask('hub'), ['greedy']),
      runs,
    });
    /** @param {typeof ours} taken @param {'missedMutual' | 'missedPoints'} what */
    const values = (taken, what) => taken.map((one) => one[what] ?? Number.NaN);
    const [time, mutual, points, gap] = FIGURES;
    if (!time || !mutual || !points || !gap) return [];
    return [
      measuredRow(time, cpuMs(ours), cpuMs(peer)),
      measuredRow(mutual, values(ours, 'missedMutual'), values(peer, 'missedMutual')),
      measuredRow(points, values(ours, 'missedPoints'), values(peer, 'missedPoints')),
      measuredRow(
        gap,
        ours.map((one) => 100 * (one.gap ?? Number.NaN)),
        ours.map(() => 1),
      ),
    ];
  },
};

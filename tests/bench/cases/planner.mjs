import { chromium } from '@playwright/test';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import { buildPlanners } from '../lib/build.mjs';
import { ensurePeers } from '../lib/peers.mjs';
import { PLANNERS } from '../lib/places.mjs';
import { failedRow, measuredRow } from '../lib/rows.mjs';
import { serve } from '../lib/serve.mjs';
import { dragged } from '../planner/drag.mjs';

/** @typedef {import('../planner/drag.mjs').Taken} Taken */

const OURS = 'planner/ours.html';
const PEERS = /** @type {const} */ ([
  { page: 'peers/planner/fullcalendar.html', peerName: 'FullCalendar 7.1.4 (free part: no rooms)' },
  { page: 'peers/planner/big-calendar.html', peerName: 'react-big-calendar 1.20.0' },
  { page: 'peers/planner/event-calendar.html', peerName: 'EventCalendar 5.15.0' },
  { page: 'peers/planner/daypilot.html', peerName: 'DayPilot Lite 5.10.1' },
  { page: 'peers/planner/schedule-x.html', peerName: 'Schedule-X 3.7.3 (free part: no rooms)' },
]);
const SIZES = [200, 1000];
const FIGURES = /** @type {const} */ ([
  { of: 'mountCpuMs', what: 'draw', unit: 'ms CPU' },
  { of: 'mountMs', what: 'draw, until painted', unit: 'ms' },
  { of: 'moveCpuMs', what: 'drag, each move', unit: 'ms CPU' },
  { of: 'latencyMs', what: 'drag, move to paint, p95', unit: 'ms' },
  { of: 'dropCpuMs', what: 'drop', unit: 'ms CPU' },
]);

/** @param {readonly number[]} sizes */
const figuresOf = (sizes) =>
  sizes.flatMap((size) =>
    FIGURES.flatMap(({ of, what, unit }) =>
      PEERS.map(({ page, peerName }) => ({
        size,
        of,
        page,
        figure: { name: `${what}: ${size.toLocaleString('en')} sessions, 3 days × 4 rooms`, peerName, unit },
      })),
    ),
  );

/** The board beside the free planners, in a real Chromium; each figure from a page of its own. */
/** @type {import('./case.mjs').BenchCase} */
export const planner = {
  id: 'planner',
  figures: figuresOf(SIZES).map(({ figure }) => figure),
  async run({ runs, short }) {
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('no Chromium was found: set CHROMIUM to the path of one');
    ensurePeers();
    await buildPlanners([OURS, ...PEERS.map(({ page }) => page)]);
    const server = await serve(PLANNERS);
    const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
    const sizes = short ? SIZES.slice(0, 1) : SIZES;
    try {
      /** @type {Map<string, Taken[]>} */
      const taken = new Map();
      /** @type {Map<string, unknown>} */
      const failed = new Map();
      for (let run = 0; run <= runs; run += 1) {
        for (const size of sizes) {
          for (const page of [OURS, ...PEERS.map((peer) => peer.page)]) {
            const key = `${page} ${size}`;
            if (failed.has(key)) continue;
            try {
              const one = await dragged(browser, `${server.url}${page}`, size);
              // The first of each is the warm-up.
              if (run > 0) taken.set(key, [...(taken.get(key) ?? []), one]);
            } catch (error) {
              failed.set(key, error);
            }
          }
        }
      }
      return figuresOf(sizes).map(({ size, of, page, figure }) => {
        const [ours, peer] = [OURS, page].map((one) => taken.get(`${one} ${size}`) ?? []);
        const why = failed.get(`${OURS} ${size}`) ?? failed.get(`${page} ${size}`);
        if (why !== undefined || !ours || !peer) return failedRow(figure, why);
        return measuredRow(
          figure,
          ours.map((one) => one[of]),
          peer.map((one) => one[of]),
        );
      });
    } finally {
      await browser.close();
      server.close();
    }
  },
};

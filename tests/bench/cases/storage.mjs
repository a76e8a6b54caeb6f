import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import { buildPage } from '../lib/build.mjs';
import { PAGE } from '../lib/places.mjs';
import { measuredRow } from '../lib/rows.mjs';
import { serve } from '../lib/serve.mjs';

/** @typedef {{ loadMs: number, putMs: number, appendMs: number, people: number }} Session */

const PEOPLE = 10_000;
const FIGURES = /** @type {const} */ ([
  {
    of: 'loadMs',
    name: 'open and load a plan of 10,000 attendees',
    peerName: 'bare IndexedDB: open, getAll',
  },
  {
    of: 'putMs',
    name: 'write one changed attendee: row and journal',
    peerName: 'bare IndexedDB: one strict put',
  },
  {
    of: 'appendMs',
    name: 'write one changed attendee, against the same writes',
    peerName: 'bare IndexedDB: the same 2 gets, 4 puts',
  },
]);

/** @type {import('./case.mjs').BenchCase} */
export const storage = {
  id: 'storage',
  figures: FIGURES.map(({ name, peerName }) => ({ name, peerName, unit: 'ms' })),
  async run({ runs, folder }) {
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('no Chromium was found: set CHROMIUM to the path of one');
    await buildPage();
    const server = await serve(PAGE);
    /**
     * One browser from start to end, on the profile of all the others.
     * @param {'ours' | 'floor' | 'fill'} side
     */
    const inBrowser = async (side) => {
      const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
        executablePath,
        chromiumSandbox: process.getuid?.() !== 0,
      });
      try {
        const page = context.pages()[0] ?? (await context.newPage());
        await page.goto(server.url);
        return await page.evaluate(
          ([name, people]) => (name === 'fill' ? window.bench.fill(people) : window.bench[name]()),
          /** @type {const} */ ([side, PEOPLE]),
        );
      } finally {
        await context.close();
      }
    };
    try {
      await inBrowser('fill');
      const [ours, floor] = await inTurn(inBrowser, runs);
      return FIGURES.map(({ of, name, peerName }) => {
        const [own, bare] = [ours, floor].map((taken) => taken.map((session) => session[of]));
        return measuredRow({ name, peerName, unit: 'ms' }, own ?? [], bare ?? []);
      });
    } finally {
      server.close();
    }
  },
};

/**
 * @param {(side: 'ours' | 'floor') => Promise<Session | void>} inBrowser
 * @param {number} runs
 * @returns {Promise<[ours: Session[], floor: Session[]]>} without the first pair, the warm-up
 */
async function inTurn(inBrowser, runs) {
  /** @type {[Session[], Session[]]} */
  const taken = [[], []];
  for (let run = 0; run <= runs; run += 1) {
    for (const [at, side] of /** @type {const} */ (['ours', 'floor']).entries()) {
      const session = await inBrowser(side);
      if (session?.people !== PEOPLE) throw new Error(`${side} loaded ${session?.people} attendees`);
      if (run > 0) taken[at]?.push(session);
    }
  }
  return taken;
}

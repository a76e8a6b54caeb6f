import { chromium } from '@playwright/test';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import { ensurePeers } from '../lib/peers.mjs';
import { failedRow, measuredRow } from '../lib/rows.mjs';
import { serve } from '../lib/serve.mjs';
import { median } from '../lib/statistics.mjs';
import { buildTables, OUR_TABLE, PEER_TABLES } from '../lib/table-build.mjs';

const PEERS = /** @type {const} */ ([
  { page: 'tanstack', peerName: 'TanStack Table + Virtual' },
  { page: 'ag-grid', peerName: 'AG Grid Community' },
  { page: 'data-grid', peerName: 'react-data-grid' },
]);
/** Ours twice: the table by itself, as the peers stand, and the whole screen around it. */
const OURS = /** @type {const} */ ([
  { side: 'alone', name: 'table alone', query: '&alone' },
  { side: 'screen', name: 'whole screen', query: '' },
]);
const SIZES = [10_000, 50_000];
const FIGURES = /** @type {const} */ ([
  { of: 'mount', name: 'mount', unit: 'ms' },
  { of: 'mountCpu', name: 'mount, CPU', unit: 'ms' },
  { of: 'restCpu', name: 'CPU after the first picture, until at rest', unit: 'ms' },
  { of: 'scroll', name: 'scroll, CPU a frame', unit: 'ms' },
  { of: 'worst', name: 'scroll, longest frame', unit: 'ms' },
  { of: 'long', name: 'scroll, frames over 50 ms', unit: 'of 120' },
  { of: 'filter', name: 'filter keystroke', unit: 'ms' },
  { of: 'filterCpu', name: 'filter keystroke, CPU', unit: 'ms' },
  { of: 'sort', name: 'sort', unit: 'ms' },
  { of: 'sortCpu', name: 'sort, CPU', unit: 'ms' },
  { of: 'commit', name: 'edit commit', unit: 'ms' },
]);
/** A frame that is seen to be late, in ms. */
const LONG = 50;
const FRAMES = 120;
const STEP = 300;
/** What the page does by itself after it has been loaded is over by then, in ms. */
const SETTLE = 300;
/** What is worked out while nobody asks is given its time, on every side alike: ms for a thousand rows. */
const REST = 80;

/** @typedef {Record<(typeof FIGURES)[number]['of'], number>} Session */

/** @type {import('./case.mjs').BenchCase} */
export const table = {
  id: 'table',
  figures: SIZES.flatMap((rows) =>
    OURS.flatMap((own) =>
      FIGURES.flatMap(({ name, unit }) =>
        PEERS.map(({ peerName }) => ({ name: nameOf(rows, own.name, name), peerName, unit })),
      ),
    ),
  ),
  async run({ runs }) {
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('no Chromium was found: set CHROMIUM to the path of one');
    ensurePeers();
    await buildTables(PEERS.map(({ page }) => page));
    const ours = await serve(OUR_TABLE);
    const theirs = await serve(PEER_TABLES);
    try {
      const taken = [];
      for (const rows of SIZES) {
        const sides = [
          ...OURS.map(({ side, query }) => ({
            name: side,
            url: `${ours.url}table.html?rows=${rows}${query}`,
          })),
          ...PEERS.map(({ page }) => ({ name: page, url: `${theirs.url}${page}.html?rows=${rows}` })),
        ];
        taken.push({ rows, sessions: await inTurn(executablePath, sides, rows, runs) });
      }
      return taken.flatMap(({ rows, sessions }) => reportOf(rows, sessions));
    } finally {
      ours.close();
      theirs.close();
    }
  },
};

/** @param {number} rows @param {string} own @param {string} name */
function nameOf(rows, own, name) {
  return `${rows.toLocaleString('en-GB')} × 30, ${own}: ${name}`;
}

/**
 * @param {number} rows
 * @param {ReadonlyMap<string, Session[] | Error>} sessions
 */
function reportOf(rows, sessions) {
  return OURS.flatMap(({ side, name: ownName }) =>
    FIGURES.flatMap(({ of, name, unit }) =>
      PEERS.map(({ page, peerName }) => {
        const figure = { name: nameOf(rows, ownName, name), peerName, unit };
        const [own, peer] = [sessions.get(side), sessions.get(page)];
        if (!Array.isArray(own)) return failedRow(figure, own);
        if (!Array.isArray(peer)) return failedRow(figure, peer);
        return measuredRow(
          figure,
          own.map((session) => session[of]),
          peer.map((session) => session[of]),
        );
      }),
    ),
  );
}

/**
 * Every side in turn, each time in a browser of its own; the first round warms the disk's cache and is thrown away.
 * @param {string} executablePath
 * @param {readonly { name: string, url: string }[]} sides
 * @param {number} rows
 * @param {number} runs
 */
async function inTurn(executablePath, sides, rows, runs) {
  /** @type {Map<string, Session[] | Error>} */
  const sessions = new Map(sides.map(({ name }) => [name, []]));
  for (let run = 0; run <= runs; run += 1) {
    for (const { name, url } of sides) {
      console.error(`bench: table ${rows} ${name}`);
      const before = sessions.get(name);
      if (!Array.isArray(before)) continue;
      try {
        const session = await measure(executablePath, url, rows);
        if (run > 0) before.push(session);
      } catch (error) {
        sessions.set(name, error instanceof Error ? error : new Error(String(error)));
      }
    }
  }
  return sessions;
}

/**
 * One side from mounting to committing an edit.
 * @param {string} executablePath
 * @param {string} url
 * @param {number} rows
 * @returns {Promise<Session>}
 */
async function measure(executablePath, url, rows) {
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    };
    const one = async () => {
      await page.waitForFunction(() => window.tableBench.pending() === 0);
      const [ms] = await page.evaluate(() => window.tableBench.taken());
      if (ms === undefined) throw new Error('nothing was measured');
      return ms;
    };
    await page.goto(url, { timeout: 120_000 });
    await page.waitForFunction(() => 'tableBench' in window);
    await page.waitForTimeout(SETTLE);
    const unmounted = await busy();
    const mount = await page.evaluate(() => window.tableBench.mount());
    const mounted = await busy();
    await page.evaluate(() => window.tableBench.settle());
    await page.waitForTimeout(500 + (rows / 1000) * REST);
    const mountCpu = mounted - unmounted;
    const restCpu = (await busy()) - mounted;

    const before = await busy();
    const frames = await page.evaluate(
      ([n, step]) => window.tableBench.scroll(n, step),
      /** @type {const} */ ([FRAMES, STEP]),
    );
    const scroll = ((await busy()) - before) / FRAMES;
    await page.evaluate(() => window.tableBench.toTop());

    const query = page.locator('#q, input[type=search]');
    await query.click();
    const filter = [];
    const filterCpu = [];
    for (const key of 'sato') {
      const idle = await busy();
      await page.keyboard.press(key);
      filter.push(await one());
      filterCpu.push((await busy()) - idle);
      await page.waitForTimeout(150);
    }
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await one();

    const sort = [];
    const sortCpu = [];
    for (const direction of /** @type {const} */ (['asc', 'desc'])) {
      const idle = await busy();
      sort.push(await page.evaluate((way) => window.tableBench.sort(way), direction));
      sortCpu.push((await busy()) - idle);
      await page.waitForTimeout(200);
    }

    const commit = [];
    for (let n = 0; n < 4; n += 1) {
      const row = 4 + n;
      const place = await page.evaluate((at) => window.tableBench.place(at), row);
      if (place === null) throw new Error('a row is not there');
      await page.mouse.dblclick(place.x, place.y);
      await page.waitForFunction(() => window.tableBench.editing());
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(`甲課${n}`);
      await page.evaluate(
        ([at, text]) => window.tableBench.await(at, text),
        /** @type {const} */ ([row, `甲課${n}`]),
      );
      await page.keyboard.press('Enter');
      commit.push(await one());
      await page.keyboard.press('Escape');
      await page.waitForTimeout(200);
    }
    return {
      mount,
      mountCpu,
      restCpu,
      scroll,
      worst: Math.max(...frames),
      long: frames.filter((length) => length > LONG).length,
      filter: median(filter),
      filterCpu: median(filterCpu),
      sort: median(sort),
      sortCpu: median(sortCpu),
      commit: median(commit),
    };
  } finally {
    await browser.close();
  }
}

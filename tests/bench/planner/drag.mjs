import { setTimeout as pause } from 'node:timers/promises';
import { percentile } from '../lib/statistics.mjs';

/** @typedef {{ mountMs: number, mountCpuMs: number, moveCpuMs: number, latencyMs: number, dropCpuMs: number }} Taken */

const VIEW = { width: 1280, height: 720 };
/** Moves of the mouse down the column, then as many across the columns. */
const MOVES = 30;
/** Between two moves, as a hand makes them: the page must have time to paint each. */
const BETWEEN_MS = 25;
/** After the drop, until what follows from it has been drawn. */
const SETTLE_MS = 400;

/**
 * Draws a planner in a page of its own, takes one session, drags it down and across, and lets it go.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {number} size
 * @returns {Promise<Taken>}
 * @throws {Error} when a session could not be taken hold of, or the drop moved none
 */
export async function dragged(browser, url, size) {
  const context = await browser.newContext({ viewport: VIEW, timezoneId: 'Asia/Tokyo', locale: 'ja-JP' });
  try {
    const page = await context.newPage();
    await page.goto(url);
    const cpuMs = await taskClock(page);
    const idle = await cpuMs();
    const mountMs = await page.evaluate((count) => window.planner.mount(count), size);
    await pause(SETTLE_MS);
    const mountCpuMs = (await cpuMs()) - idle;
    const at = await page.evaluate(() => window.planner.handle());
    if (at === null) throw new Error('no session could be taken hold of');
    const before = await page.evaluate(() => window.planner.geometry());
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 2, at.y + 8);
    await pause(100);
    await page.evaluate(() => window.planner.arm());
    const begun = await cpuMs();
    for (let n = 0; n < MOVES; n += 1) await step(page, at.x + 2, at.y + 8 + n * 5);
    for (let n = 0; n < MOVES; n += 1) await step(page, at.x + 2 + n * 8, at.y + 153);
    const moveCpuMs = ((await cpuMs()) - begun) / (2 * MOVES);
    const latencies = await page.evaluate(() => window.planner.latencies());
    const held = await cpuMs();
    await page.mouse.up();
    await pause(SETTLE_MS);
    const dropCpuMs = (await cpuMs()) - held;
    if ((await page.evaluate(() => window.planner.geometry())) === before)
      throw new Error('the drop moved nothing');
    return { mountMs, mountCpuMs, moveCpuMs, latencyMs: percentile(latencies, 0.95), dropCpuMs };
  } finally {
    await context.close();
  }
}

/** @param {import('@playwright/test').Page} page @param {number} x @param {number} y */
async function step(page, x, y) {
  await page.mouse.move(x, y);
  await pause(BETWEEN_MS);
}

/**
 * Reads how long the page's main thread has worked so far, in ms of its own CPU.
 * @param {import('@playwright/test').Page} page
 */
async function taskClock(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}

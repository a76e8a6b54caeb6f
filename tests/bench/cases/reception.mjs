import { chromium } from '@playwright/test';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import { measuredRow } from '../lib/rows.mjs';
import { serve } from '../lib/serve.mjs';
import { median } from '../lib/statistics.mjs';
import { buildReception, RECEPTION } from '../lib/table-build.mjs';

const ROWS = 5000;
const PEER = { peerName: 'naive: a bare field, every field looked through' };
const FIGURES = /** @type {const} */ ([
  { name: 'reception: one keystroke, 5,000 people, until painted', unit: 'ms', of: 'painted', ...PEER },
  { name: '… of it the page’s own work', unit: 'ms CPU', of: 'busy', ...PEER },
]);

/** @type {import('./case.mjs').BenchCase} */
export const reception = {
  id: 'reception',
  figures: FIGURES,
  async run({ runs }) {
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('no Chromium was found: set CHROMIUM to the path of one');
    await buildReception();
    const server = await serve(RECEPTION);
    /** @type {Record<'ours' | 'naive', Awaited<ReturnType<typeof measure>>[]>} */
    const taken = { ours: [], naive: [] };
    try {
      for (let run = 0; run < runs; run += 1) {
        for (const side of /** @type {const} */ (['ours', 'naive'])) {
          console.error(`bench: reception ${side}`);
          const url = `${server.url}reception.html?rows=${ROWS}&side=${side}`;
          taken[side].push(await measure(executablePath, url));
        }
      }
    } finally {
      server.close();
    }
    return FIGURES.map(({ of, ...figure }) =>
      measuredRow(
        figure,
        taken.ours.map((session) => session[of]),
        taken.naive.map((session) => session[of]),
      ),
    );
  },
};

/**
 * Three kana into the desk's field, three times over, in a browser of its own: the medians of a keystroke.
 * @param {string} executablePath
 * @param {string} url
 */
async function measure(executablePath, url) {
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const work = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    };
    await page.goto(url, { timeout: 120_000 });
    const field = page.getByRole('combobox').and(page.locator('input'));
    await field.click();
    const [until, busy] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
    for (let round = 0; round < 3; round += 1) {
      for (const [n, key] of [...'さとう'].entries()) {
        const query = 'さとう'.slice(0, n + 1);
        const before = await work();
        const done = page.evaluate((text) => window.receptionBench.keystroke(text), query);
        await page.evaluate(() => new Promise(requestAnimationFrame));
        await page.keyboard.insertText(key);
        until.push(await done);
        busy.push((await work()) - before);
      }
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Delete');
      await page.waitForFunction(() => document.querySelector('[role=option]') === null);
    }
    return { painted: median(until), busy: median(busy) };
  } finally {
    await browser.close();
  }
}

/** What every planner's page offers to the bench, and how it is measured inside the page. */

/**
 * @typedef {object} Planner
 * @property {string} selector of a drawn session
 * @property {(count: number) => Promise<number>} mount draws so many; ms until the frame that shows them all is painted
 * @property {() => { x: number, y: number } | null} handle where a session can be taken hold of
 * @property {() => string} geometry where every session stands; another text once one was moved
 * @property {() => void} arm begins to record moves
 * @property {() => number[]} latencies ms from each move of the mouse to the frame painted after it
 */

/**
 * Puts a planner up for the bench.
 * @param {string} selector
 * @param {(count: number) => void} render
 */
export function offer(selector, render) {
  /** @type {number[]} */
  const taken = [];
  let isArmed = false;
  addEventListener(
    'pointermove',
    (event) => {
      if (isArmed) void painted().then((at) => taken.push(at - event.timeStamp));
    },
    { capture: true, passive: true },
  );
  /** @type {Planner} */
  const planner = {
    selector,
    mount: async (count) => {
      const begun = performance.now();
      render(count);
      let at = await painted();
      while (document.querySelectorAll(selector).length < count && at - begun < 30_000) at = await painted();
      if (document.querySelectorAll(selector).length < count)
        throw new Error(`${selector}: not all were drawn`);
      return at - begun;
    },
    handle: () => {
      for (const element of document.querySelectorAll(selector)) {
        const { left, top, width, height } = element.getBoundingClientRect();
        const x = left + width / 2;
        const y = top + Math.min(height * 0.5, 12);
        if (x < 150 || x > 700 || y < 200 || y > 400) continue;
        const hit = document.elementFromPoint(x, y);
        if (hit && element.contains(hit)) return { x, y };
      }
      return null;
    },
    geometry: () =>
      [...document.querySelectorAll(selector)]
        .map((element) => {
          const { left, top, height } = element.getBoundingClientRect();
          return `${Math.round(left)},${Math.round(top)},${Math.round(height)}`;
        })
        .sort()
        .join(';'),
    arm: () => {
      taken.length = 0;
      isArmed = true;
    },
    latencies: () => {
      isArmed = false;
      return [...taken];
    },
  };
  Object.assign(window, { planner });
}

/** The time right after the next frame has been painted: a message that is queued in the frame comes behind it. */
const painted = () =>
  new Promise((/** @type {(at: number) => void} */ resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    }),
  );

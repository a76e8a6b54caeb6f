/**
 * What one side of the bench of tables tells the harness.
 * @typedef {object} TableSide
 * @property {() => void} mount
 * @property {() => string} first the first row's reading as it stands on the screen; '' while there is none
 * @property {() => number} count rows that are listed
 * @property {(query: string) => number} expected rows that a query must find
 * @property {(direction: 'asc' | 'desc') => void} sort by reading
 * @property {(direction: 'asc' | 'desc') => string} expectedFirst
 * @property {() => HTMLElement} scroller
 * @property {(row: number) => Element | null} cell a row's department
 * @property {() => boolean} editing
 */

/** Rows that a first picture has to hold: some sides draw a few of them first, and the others in a second pass. */
const ROWS = 15;

/** Resolves once what is looked for has been painted. @param {() => boolean} holds */
export function painted(holds, limit = 20_000) {
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const look = () =>
      requestAnimationFrame(() => {
        const there = holds();
        const after = new MessageChannel();
        after.port1.onmessage = () => {
          if (there) resolve(performance.now());
          else if (performance.now() - from > limit) reject(new Error('never came to the screen'));
          else look();
        };
        after.port2.postMessage(0);
      });
    look();
  });
}

/** Idle work is held back until it is let go, so that it can be measured apart. */
function holdIdle() {
  const [ask, cancel] = [window.requestIdleCallback, window.cancelIdleCallback];
  /** @type {Map<number, IdleRequestCallback>} */
  const held = new Map();
  let last = 0;
  window.requestIdleCallback = (work) => {
    last -= 1;
    held.set(last, work);
    return last;
  };
  window.cancelIdleCallback = (handle) => {
    held.delete(handle);
  };
  return {
    release: () => {
      Object.assign(window, {
        requestIdleCallback: ask,
        cancelIdleCallback: (/** @type {number} */ handle) => {
          if (!held.delete(handle)) cancel.call(window, handle);
        },
      });
      for (const [handle, work] of held)
        ask.call(window, (deadline) => {
          if (held.delete(handle)) work(deadline);
        });
    },
  };
}

/**
 * Puts the measures of a side on the window.
 * @param {TableSide} side
 */
export function install(side) {
  /** @type {number[]} */
  const taken = [];
  /** @type {Record<string, number>} */
  const expected = Object.fromEntries(
    ['', 's', 'sa', 'sat', 'sato'].map((query) => [query, side.expected(query)]),
  );
  let pressed = 0;
  let awaited = '';
  let open = 0;
  addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp;
      if (event.key !== 'Enter' || awaited === '') return;
      const [row, text] = awaited.split('|');
      awaited = '';
      void record(() => !side.editing() && side.cell(Number(row))?.textContent === text);
    },
    true,
  );
  addEventListener(
    'input',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement) || !target.matches('#q, [type=search]')) return;
      const { value } = target;
      void record(() => side.count() === expected[value]);
    },
    true,
  );

  /** @param {() => boolean} holds */
  async function record(holds) {
    const from = pressed;
    open += 1;
    taken.push((await painted(holds)) - from);
    open -= 1;
  }

  const idle = holdIdle();
  Object.assign(window, {
    tableBench: {
      /** Until the first picture with its rows; what is put off until the page is idle waits for `settle`. */
      mount: async () => {
        const from = performance.now();
        const done = painted(() => side.first() !== '' && (side.cell(ROWS - 1)?.textContent ?? '') !== '');
        side.mount();
        return (await done) - from;
      },
      settle: () => idle.release(),
      /** Frames' lengths while it is scrolled by so many px each. */
      scroll: async (/** @type {number} */ frames, /** @type {number} */ step) => {
        const element = side.scroller();
        const lengths = [];
        let last = await new Promise(requestAnimationFrame);
        for (let frame = 0; frame < frames; frame += 1) {
          element.scrollTop += step;
          const now = await new Promise(requestAnimationFrame);
          lengths.push(now - last);
          last = now;
        }
        return lengths;
      },
      toTop: () => {
        side.scroller().scrollTop = 0;
      },
      sort: async (/** @type {'asc' | 'desc'} */ direction) => {
        const wanted = side.expectedFirst(direction);
        const from = performance.now();
        side.sort(direction);
        return (await painted(() => side.first() === wanted)) - from;
      },
      place: (/** @type {number} */ row) => {
        const box = side.cell(row)?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      editing: () => side.editing(),
      await: (/** @type {number} */ row, /** @type {string} */ text) => {
        awaited = `${row}|${text}`;
      },
      pending: () => (open > 0 || taken.length === 0 ? 1 : 0),
      taken: () => taken.splice(0),
    },
  });
}

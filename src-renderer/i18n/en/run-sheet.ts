import type { Words } from '../ja/index.ts';

/** Long gaps in hours. */
const span = (n: number): string =>
  n < 120 ? `${n} min` : `${Math.floor(n / 60)} h${n % 60 === 0 ? '' : ` ${n % 60} min`}`;

/** Words of the run sheet. */
export const runSheet: Words['runSheet'] = {
  grid: 'Run sheet',
  columns: {
    fixed: 'Pin',
    start: 'Start',
    end: 'End',
    minutes: 'Min.',
    content: 'Item',
    people: 'People',
    place: 'Place',
    equipment: 'Equipment',
    remarks: 'Remarks (internal)',
  },
  // The column's heading says the unit.
  minutes: (n) => String(n),
  cell: (column, title) => `${title}, ${column}`,
  later: 'Later items',
  laterModes: { leave: 'Leave', 'keep-gaps': 'Move, keep gaps', 'close-gaps': 'Close gaps' },
  tools: 'Selected line',
  add: 'Add a line',
  addAfter: 'Add a line below',
  addHere: (n) => `Add an item in the ${n} free minutes`,
  up: 'Swap with the line above',
  down: 'Swap with the line below',
  earlier: 'This line and what follows, 5 min earlier',
  laterBy: 'This line and what follows, 5 min later',
  shiftEarlier: '5 min earlier',
  shiftLater: '5 min later',
  duplicate: 'Duplicate',
  remove: 'Remove',
  fix: (title) => `Fix the time of “${title}”`,
  unfix: (title) => `Let “${title}” move again`,
  gap: (n) => `${span(n)} free`,
  buffer: (n) => `${n} min buffer`,
  overlap: (n) => `Overlaps by ${n} min`,
  parallel: 'In parallel',
  optional: 'optional',
  changed: 'changed',
  dayEmpty: 'Nothing is on this day yet.',
  addFirst: 'Add the first item',
  planMark: { a: 'Plan A', b: 'Rain plan' },
  movedOthers: (title, n, minutes) =>
    `“${title}” changed; ${n} more moved ${Math.abs(minutes)} min ${minutes < 0 ? 'earlier' : 'later'}. Ctrl+Z takes it back.`,
  closedOthers: (title, n) => `“${title}” changed; ${n} more moved to close up. Ctrl+Z takes it back.`,
  nowAt: (title, range) => `“${title}”, ${range}`,
  bad: {
    time: 'Write it as 13:30, 1330, morning or +10.',
    minutes: 'Write it as 30, 90 min, 1:30, 1h30 or +10.',
    noTime: 'No time is set yet to add to. Write it as 13:30, 1330 or morning.',
    noMinutes: 'No length is set yet to add to. Write it as 30, 90 min or 1:30.',
    title: 'The item needs a name.',
  },
  escHint: 'Esc takes it back.',
  keys: {
    edit: 'edit',
    next: 'done',
    reorder: 'swap',
    shift: '5 min from here on',
    duplicate: 'duplicate',
    remove: 'remove line',
  },
  refused: {
    'blocked-by-fixed': (f) =>
      `${f.minutes} min too long to fit before “${f.title}”, which must not move. Nothing was changed. Make ${f.minutes} min of room, or choose another way for later items, and try again.`,
    'blocked-by-earlier': (f) =>
      `It would overlap “${f.title}” before it by ${f.minutes} min. Nothing was changed. Shorten “${f.title}” first, or choose “Leave”, and try again.`,
    'fixed-between': (f) =>
      `“${f.title}” has a fixed time, so the order stays. Nothing was changed. Let it move, or type the times.`,
    'would-overlap': (f) =>
      `Swapped, it would overlap “${f.title}”. Nothing was changed. Type the times instead.`,
    'not-linked': (f) =>
      `“${f.title}” and that line share neither place nor activity; swapping would change nothing. Type the times instead.`,
    'no-start': (f) => `“${f.title}” has no definite times yet. Enter its start and end first.`,
    'place-twice': (f) =>
      `More than one place is called “${f.name}”. Choose it with its venue from the list.`,
  },
};

import type { ReadItem } from './reading.ts';

/** A line that says nothing but its title yet. */
export const BLANK_READ_ITEM = {
  kind: null,
  start: null,
  end: null,
  startText: null,
  approximate: false,
  minutes: null,
  block: null,
  place: null,
  allRooms: false,
  people: [],
  detail: null,
  equipment: null,
  remarks: null,
  kept: [],
  optional: false,
  cancelled: false,
  transport: null,
  planB: null,
} as const satisfies Omit<ReadItem, 'index' | 'day' | 'at' | 'title'>;

import type { Words } from '../ja/index.ts';

/** Words of the run sheet. */
export const runSheet: Words['runSheet'] = {};

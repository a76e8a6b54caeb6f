import type { Words } from '../ja/index.ts';

/** Words of the day itself. */
export const today: Words['today'] = {};

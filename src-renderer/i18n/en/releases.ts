import type { Words } from '../ja/index.ts';

/** Words of releases and the change list. */
export const releases: Words['releases'] = {};

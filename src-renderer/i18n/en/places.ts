import type { Words } from '../ja/index.ts';

/** Words of places, travel times and vehicles. */
export const places: Words['places'] = {};

/** The choice that stands for all cities at once; no key of a group. */
export const ALL_CITIES = '*';

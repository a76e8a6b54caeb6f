/** Words of the importing screen. */
export const importing = {};

/** Words of the run sheet. */
export const runSheet = {};

/** Words of the day itself. */
export const today = {};

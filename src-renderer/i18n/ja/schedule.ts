/** Words of the schedule screen. */
export const schedule = {};

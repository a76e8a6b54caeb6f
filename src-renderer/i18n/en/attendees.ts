/** Words of the attendees screen. */
export const attendees = {};

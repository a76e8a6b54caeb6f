/** Words of releases and the change list. */
export const releases = {};

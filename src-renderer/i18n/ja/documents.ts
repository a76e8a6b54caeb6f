/** Words of the documents screen. */
export const documents = {};

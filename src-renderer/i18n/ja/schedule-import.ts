/** Words of reading a schedule from Excel. */
export const scheduleImport = {};

import type { Words } from '../ja/index.ts';

/** Words of reading a schedule from Excel. */
export const scheduleImport: Words['scheduleImport'] = {};

import type { DocumentTable } from './document.ts';

/** A table of so few rows is not parted between two pages. */
const SHORT = 8;

/** Whether a table stands on one page, as far as one holds it: a short one, and one whose builder says so. */
export const isWhole = ({ whole, sections }: DocumentTable): boolean =>
  whole === true || sections.reduce((sum, { rows }) => sum + rows.length, 0) <= SHORT;

import type { Plan } from '../plan/plan.ts';

/** A file of the same city, or a copy of the same export, that was taken in before and says it was saved later. */
export interface NewerImport {
  readonly fileName: string;
  /** ISO instant. */
  readonly modified: string;
}

/**
 * The newest import of a city, or of copies of one export of ours, that is newer than a file of it; null where there
 * is none, or where one of the two does not say when it was saved. What counts is what the workbooks say of
 * themselves, not when they arrived.
 */
export function newerImport(
  plan: Plan,
  file: {
    readonly city?: string | null;
    readonly exportId?: string | null;
    readonly modified: string | null | undefined;
  },
): NewerImport | null {
  const { city = null, exportId = null, modified: own } = file;
  if (own == null) return null;
  let newest: NewerImport | null = null;
  for (const { fileName, modified, ...from } of plan.rows.imports.values()) {
    const isOfIt =
      (city !== null && from.organisationId === city) || (exportId !== null && from.exportId === exportId);
    if (!isOfIt || modified === null || modified <= own) continue;
    if (newest === null || modified > newest.modified) newest = { fileName, modified };
  }
  return newest;
}

import type { Plan } from '../plan/plan.ts';

/** A file of the same city that was taken in before and says it was saved later than the one at hand. */
export interface NewerImport {
  readonly fileName: string;
  /** ISO instant. */
  readonly modified: string;
}

/**
 * The newest import of a city that is newer than a file of it; null where there is none, or where one of the two
 * does not say when it was saved. What counts is what the workbooks say of themselves, not when they arrived.
 */
export function newerImport(
  plan: Plan,
  file: { readonly city: string | null; readonly modified: string | undefined },
): NewerImport | null {
  if (file.city === null || file.modified === undefined) return null;
  let newest: NewerImport | null = null;
  for (const { organisationId, fileName, modified } of plan.rows.imports.values()) {
    if (organisationId !== file.city || modified === null || modified <= file.modified) continue;
    if (newest === null || modified > newest.modified) newest = { fileName, modified };
  }
  return newest;
}

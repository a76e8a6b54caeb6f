import { dateInName, versionMark } from './version-mark.ts';

/** What is known of a file for putting the versions of one city in order. */
export interface VersionFacts {
  readonly name: string;
  /** When the workbook says it was last saved (ISO instant); null where it does not say. */
  readonly modified: string | null;
  /** The file system's date (ISO instant): it may be no more than when an attachment was saved. */
  readonly fileDate: string | null;
}

/** What tells that a file is newer than the one after it. */
export type VersionReason = 'mark' | 'modified' | 'name-date' | 'file-date' | 'name';

export interface Version<F extends VersionFacts> {
  readonly file: F;
  /** Why it stands before the next one; null for the last. */
  readonly why: VersionReason | null;
  /** The words of the name that count (訂正版), where those decide. */
  readonly mark: string;
  /** False where the order is a guess, or the name says one thing and the workbook's date the other. */
  readonly isSure: boolean;
}

/**
 * Puts the files of one city in order, the newest first. What the names say counts first (【訂正】 over none), then
 * when they were saved: by the workbook itself, else by a date in the name, else by the file system.
 */
export function orderVersions<F extends VersionFacts>(files: readonly F[]): readonly Version<F>[] {
  const sorted = files
    .map((file) => ({ file, mark: versionMark(file.name), ...savedAt(file) }))
    .sort(
      (a, b) => b.mark.rank - a.mark.rank || compareText(b.at, a.at) || compareText(b.file.name, a.file.name),
    );
  return sorted.map(({ file, mark, at, by }, n) => {
    const next = sorted[n + 1];
    if (!next) return { file, why: null, mark: mark.text, isSure: true };
    if (mark.rank !== next.mark.rank) {
      const { modified } = file;
      const isContradicted =
        modified !== null && next.file.modified !== null && modified < next.file.modified;
      return { file, why: 'mark', mark: mark.text, isSure: !isContradicted };
    }
    if (at === next.at) return { file, why: 'name', mark: mark.text, isSure: false };
    // A date is only as good as the weaker of the two that are held against each other.
    const weaker = WEAKNESS[by] >= WEAKNESS[next.by] ? by : next.by;
    return { file, why: weaker, mark: mark.text, isSure: weaker !== 'file-date' };
  });
}

const WEAKNESS = { modified: 0, 'name-date': 1, 'file-date': 2 } as const;

function savedAt({ name, modified, fileDate }: VersionFacts): { at: string; by: keyof typeof WEAKNESS } {
  if (modified !== null) return { at: modified, by: 'modified' };
  const date = dateInName(name);
  return date === null ? { at: fileDate ?? '', by: 'file-date' } : { at: date, by: 'name-date' };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

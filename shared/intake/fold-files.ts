import { orderVersions, type Version, type VersionFacts } from './order-versions.ts';
import type { RecognisedCity } from './recognise-city.ts';

/** A file of the folder that was read as a list of people. */
export interface IntakeFile extends VersionFacts {
  readonly key: string;
  readonly city: RecognisedCity | null;
}

/** The files of one city: the chosen one, and the others with what tells them apart. */
export interface CityFiles<F extends IntakeFile> {
  readonly organisationId: string;
  readonly chosen: F;
  /** All of them, the newest first. */
  readonly versions: readonly Version<F>[];
  /** Whether the person chose another than the newest. */
  readonly isByHand: boolean;
}

export interface FoldedFiles<F extends IntakeFile> {
  readonly cities: readonly CityFiles<F>[];
  /** Files whose city nothing tells. */
  readonly unknown: readonly F[];
}

/**
 * Folds a folder's files into its cities: of several versions of one city the newest is chosen, unless the person
 * chose another.
 * @param order organisation ids in the order of the list; others follow
 * @param chosen keys of the files chosen by hand, by organisation id
 */
export function foldFiles<F extends IntakeFile>(
  files: readonly F[],
  order: readonly string[],
  chosen: ReadonlyMap<string, string> = new Map(),
): FoldedFiles<F> {
  const byCity = new Map<string, F[]>();
  for (const file of files) {
    if (file.city === null) continue;
    const own = byCity.get(file.city.organisationId);
    if (own) own.push(file);
    else byCity.set(file.city.organisationId, [file]);
  }
  const ids = [...new Set([...order.filter((id) => byCity.has(id)), ...byCity.keys()])];
  const cities = ids.flatMap((organisationId): CityFiles<F>[] => {
    const versions = orderVersions(byCity.get(organisationId) ?? []);
    const newest = versions[0]?.file;
    if (!newest) return [];
    const other = versions.find(({ file }) => file.key === chosen.get(organisationId))?.file;
    return [
      {
        organisationId,
        chosen: other ?? newest,
        versions,
        isByHand: other !== undefined && other !== newest,
      },
    ];
  });
  return { cities, unknown: files.filter(({ city }) => city === null) };
}

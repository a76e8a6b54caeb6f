import type { Release } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';

/** The plan's releases, the newest first; two copies that gave one number to two agree by their ids. */
export const releasesOf = (plan: Plan): Release[] =>
  [...plan.rows.releases.values()].sort((a, b) => b.number - a.number || (a.id < b.id ? 1 : -1));

/** The release that was handed out last; null before the first. */
export function lastRelease(plan: Plan): Release | null {
  let last: Release | null = null;
  for (const release of plan.rows.releases.values()) {
    if (!last || release.number > last.number || (release.number === last.number && release.id > last.id))
      last = release;
  }
  return last;
}

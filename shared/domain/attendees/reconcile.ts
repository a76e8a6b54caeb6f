import { type Arrangement, headingKey, type Section } from './sections.ts';

/**
 * Keeps an arrangement while its data changes: people who are gone leave it, and the newcomers come in behind
 * the person they follow in `fresh`, the same list put in order anew. Nobody else moves.
 * @param gone whether a person is no longer there
 */
export function reconcile(
  shown: Arrangement,
  fresh: Arrangement,
  gone: (id: string) => boolean,
  isNew: (id: string) => boolean,
): Arrangement {
  const followers = newcomers(fresh, isNew);
  const left = shown.some(({ ids }) => ids.some(gone));
  if (!left && followers.size === 0) return shown;
  const sections: Section[] = shown.map(({ heading, ids }) => ({
    heading,
    ids: ids.filter((id) => !gone(id)).flatMap((id) => [id, ...follow(followers, id)]),
  }));
  for (const section of fresh) {
    // What follows nobody (the first of a section, or of a section not shown yet) has its section's head as anchor.
    const first = follow(followers, headKey(section.heading));
    if (first.length === 0) continue;
    const at = sections.findIndex(({ heading }) => headKey(heading) === headKey(section.heading));
    const there = sections[at];
    if (there) sections[at] = { heading: there.heading, ids: [...first, ...there.ids] };
    else sections.splice(placeOf(sections, fresh, section), 0, { heading: section.heading, ids: first });
  }
  return sections.filter(({ ids }) => ids.length > 0);
}

/** New ids by whom they follow: a person's id, or a section's head. */
function newcomers(fresh: Arrangement, isNew: (id: string) => boolean): Map<string, string[]> {
  const followers = new Map<string, string[]>();
  for (const { heading, ids } of fresh) {
    let anchor = headKey(heading);
    for (const id of ids) {
      if (!isNew(id)) {
        anchor = id;
        continue;
      }
      const behind = followers.get(anchor);
      if (behind) behind.push(id);
      else followers.set(anchor, [id]);
    }
  }
  return followers;
}

const follow = (followers: ReadonlyMap<string, string[]>, anchor: string): string[] =>
  followers.get(anchor) ?? [];

const headKey = (heading: Section['heading']): string => `head|${headingKey(heading)}`;

/** Where a section that is not shown yet belongs among those that are. */
function placeOf(sections: readonly Section[], fresh: Arrangement, section: Section): number {
  const before = fresh.slice(0, fresh.indexOf(section)).map(({ heading }) => headKey(heading));
  const last = sections.findLastIndex(({ heading }) => before.includes(headKey(heading)));
  return last + 1;
}

import type { GroupKey } from './city-group.ts';

/** What a run of people is headed by. */
export type Heading =
  | { readonly kind: 'group'; readonly key: GroupKey }
  | { readonly kind: 'network'; readonly key: string }
  | { readonly kind: 'answer'; readonly key: string }
  | { readonly kind: 'no-reading' };

/** A run of people under one heading. */
export interface Section {
  /** null: the run has none. */
  readonly heading: Heading | null;
  readonly ids: readonly string[];
  /**
   * Of a run that is put in order when somebody asks for its ids: how many people it has, and the first of them. The
   * first picture of a long list needs no more.
   */
  readonly later?: { readonly size: number; readonly first: () => readonly string[] };
}

/** The order of a list, apart from its data: an edit does not move a row until the list is put in order again. */
export type Arrangement = readonly Section[];

/** A run that is put in order when its ids are asked for, once. */
export function laterSection(
  heading: Heading | null,
  size: number,
  all: () => readonly string[],
  first: () => readonly string[] = all,
): Section {
  let [whole, begun]: (readonly string[] | null)[] = [null, null];
  return {
    heading,
    get ids() {
      whole ??= all();
      return whole;
    },
    later: {
      size,
      first: () => {
        begun ??= whole ?? first();
        return begun;
      },
    },
  };
}

/** How many people a run has. */
export const sizeOf = (section: Section): number => section.later?.size ?? section.ids.length;

/** The id of a run's n-th person. */
export function idAt(section: Section, n: number): string | undefined {
  const first = section.later?.first();
  return first !== undefined && n < first.length ? first[n] : section.ids[n];
}

/** Everybody of an arrangement, in order. */
export const idsOf = (arrangement: Arrangement): string[] => arrangement.flatMap(({ ids }) => ids);

/** A heading's key among those of its list. */
export const headingKey = (heading: Section['heading']): string =>
  heading === null ? '' : 'key' in heading ? `${heading.kind}|${heading.key}` : heading.kind;

import {
  type Arrangement,
  headingKey,
  idAt,
  type Section,
  sizeOf,
} from '../../../shared/domain/attendees/sections.ts';

/** Height of a heading over people, in px. */
export const HEAD_ROW_HEIGHT = 32;

/** One line of the grid: a heading over people, or a person. */
export type Line =
  | {
      readonly kind: 'head';
      readonly heading: NonNullable<Section['heading']>;
      readonly section: Section;
      readonly folded: boolean;
    }
  | { readonly kind: 'person'; readonly id: string };

/** An arrangement laid out in lines. Nothing is made for each line: it is asked for. */
export interface Lines {
  /** How many lines. */
  readonly count: number;
  /** Height of all, in px. */
  readonly height: number;
  /** How many people; those under a folded heading left out. */
  readonly size: number;
  /** They, in order. Of a long list they are gathered when they are first asked for: not while it is drawn. */
  readonly ids: readonly string[];
  readonly lineAt: (index: number) => Line | null;
  /** Where a line starts, in px. */
  readonly topOf: (index: number) => number;
  /** The line that stands at a height. */
  readonly lineAtTop: (top: number) => number;
  /** A person's number among the people; null where he or she is not shown. */
  readonly placeOf: (id: string) => number | null;
  /** The line of the n-th person. */
  readonly lineOfPlace: (place: number) => number;
}

/** A run of lines: a heading (or none) and its people (or none while it is folded). */
interface Block {
  readonly section: Section;
  readonly heads: 0 | 1;
  readonly folded: boolean;
  readonly size: number;
  readonly line: number;
  readonly place: number;
  readonly top: number;
}

/** Lays an arrangement out in lines. */
export function linesOf(
  arrangement: Arrangement,
  rowHeight = 50,
  folded: ReadonlySet<string> = new Set(),
): Lines {
  const blocks: Block[] = [];
  let [line, place, top] = [0, 0, 0];
  for (const section of arrangement) {
    const heads = section.heading === null ? 0 : 1;
    const closed = heads === 1 && folded.has(headingKey(section.heading));
    const size = closed ? 0 : sizeOf(section);
    blocks.push({ section, heads, folded: closed, size, line, place, top });
    line += heads + size;
    place += size;
    top += heads * HEAD_ROW_HEIGHT + size * rowHeight;
  }
  let ids: readonly string[] | null = null;
  const idsInOrder = (): readonly string[] => {
    const [first, ...others] = blocks.filter((block) => !block.folded).map(({ section }) => section);
    ids ??=
      others.length === 0 ? (first?.ids ?? []) : [first, ...others].flatMap((section) => section?.ids ?? []);
    return ids;
  };
  let places: Map<string, number> | null = null;

  /** The last block that starts at or before a value. */
  function blockAt(by: 'line' | 'place' | 'top', value: number): Block | undefined {
    let [low, high] = [0, blocks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((blocks[middle]?.[by] ?? 0) <= value) low = middle;
      else high = middle - 1;
    }
    return blocks[low];
  }

  return {
    count: line,
    height: top,
    size: place,
    get ids() {
      return idsInOrder();
    },
    lineAt: (index) => {
      const block = blockAt('line', index);
      if (!block || index < 0 || index >= line) return null;
      const { heading } = block.section;
      if (heading !== null && index === block.line) {
        return { kind: 'head', heading, section: block.section, folded: block.folded };
      }
      const id = idAt(block.section, index - block.line - block.heads);
      return id === undefined ? null : { kind: 'person', id };
    },
    topOf: (index) => {
      const block = blockAt('line', index);
      if (!block) return 0;
      const within = index - block.line;
      return within === 0
        ? block.top
        : block.top + block.heads * HEAD_ROW_HEIGHT + (within - block.heads) * rowHeight;
    },
    lineAtTop: (at) => {
      const block = blockAt('top', at);
      if (!block) return 0;
      const within = at - block.top - block.heads * HEAD_ROW_HEIGHT;
      return within < 0
        ? block.line
        : Math.min(line - 1, block.line + block.heads + Math.floor(within / rowHeight));
    },
    placeOf: (id) => {
      places ??= new Map(idsInOrder().map((one, n) => [one, n]));
      return places.get(id) ?? null;
    },
    lineOfPlace: (at) => {
      // An empty (folded) block starts at the same place as the next one: the last of them has the person.
      const block = blockAt('place', at);
      return block ? block.line + block.heads + (at - block.place) : 0;
    },
  };
}

/** Something that stands on one page whole: a paragraph, a line of a table. */
export interface FlowUnit {
  readonly height: number;
  /** It begins a page. */
  readonly newPage: boolean;
  /** It never stands last on a page: a heading. */
  readonly keepWithNext: boolean;
  /** The table it is a line of, and the height of the head that is drawn above its first line on each page. */
  readonly table: { readonly id: number; readonly head: number } | null;
}

/**
 * Puts units on pages, one after another: none is lost, cut or moved before another. What is higher than a page stands
 * on one by itself.
 * @param room height of a page, in the unit of the heights
 * @returns for each page the units on it, by their place
 */
export function paginate(units: readonly FlowUnit[], room: number): number[][] {
  const pages: number[][] = [];
  let page: number[] = [];
  let used = 0;
  const turn = (): void => {
    if (page.length > 0) pages.push(page);
    page = [];
    used = 0;
  };
  for (let at = 0; at < units.length; ) {
    const chain = chainFrom(units, at);
    if (units[at]?.newPage || used + heightOf(units, chain, page.at(-1)) > room) turn();
    for (const one of chain) {
      const height = heightOf(units, [one], page.at(-1));
      // A chain that no page holds is parted where it must be.
      if (used + height > room) turn();
      used += heightOf(units, [one], page.at(-1));
      page.push(one);
    }
    at += chain.length;
  }
  turn();
  return pages;
}

/** A unit with all that must follow it on its page. */
function chainFrom(units: readonly FlowUnit[], first: number): number[] {
  const chain = [first];
  for (let at = first; units[at]?.keepWithNext && units[at + 1] && !units[at + 1]?.newPage; at += 1)
    chain.push(at + 1);
  return chain;
}

/** Height of some units behind another one, the heads of tables that begin there included. */
export function heightOf(
  units: readonly FlowUnit[],
  chain: readonly number[],
  before: number | undefined,
): number {
  let table = before === undefined ? null : (units[before]?.table?.id ?? null);
  let sum = 0;
  for (const at of chain) {
    const unit = units[at];
    if (!unit) continue;
    sum += unit.height + (unit.table !== null && unit.table.id !== table ? unit.table.head : 0);
    table = unit.table?.id ?? null;
  }
  return sum;
}

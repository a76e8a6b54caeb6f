import type { Item } from '../../../shared/domain/collections/index.ts';

/** A title as legs from the table of travel times are given it: 文翔館→Q1（徒歩10分）. */
const LEG = /^.+→(.+)（(.+)）$/;

/**
 * What heads an item's card: its title; of a leg that is called after its places how it is made and where it
 * leads (徒歩10分→Q1), since a low card has no room for both names and one has just come from the first.
 */
export function cardTitle({ kind, title }: Pick<Item, 'kind' | 'title'>): string {
  const [, to, way] = (kind === 'travel' && LEG.exec(title)) || [];
  return to === undefined || way === undefined ? title : `${way}→${to}`;
}

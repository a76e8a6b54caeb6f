import type { Item } from '../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';

/** Colour families of cards; each has an ink and a wash among the tokens. */
export type ItemColour = 'uccn' | 'ccnj' | 'visit' | 'meal' | 'quiet';

const KIND_COLOURS: Partial<Record<Item['kind'], ItemColour>> = {
  break: 'quiet',
  travel: 'quiet',
  assembly: 'quiet',
  free: 'quiet',
  meal: 'meal',
  reception: 'meal',
  visit: 'visit',
};

/** A card's colour says whose it is: by kind where the kind has one, else by the network of its activity. */
export function itemColour(plan: Plan, item: Item): ItemColour {
  const byKind = KIND_COLOURS[item.kind];
  if (byKind) return byKind;
  const networks = new Set(item.activityIds.map((id) => plan.rows.activities.get(id)?.network));
  if (networks.has('uccn-jp') || networks.has('uccn')) return 'uccn';
  return networks.has('ccnj-intl') ? 'ccnj' : 'quiet';
}

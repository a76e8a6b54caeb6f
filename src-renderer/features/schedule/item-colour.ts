import type { Item } from '../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { networksOf } from '../../../shared/domain/schedule/networks-of.ts';

/** Colour families of cards; each has an ink and a wash among the tokens. `both`: of two networks at once. */
export type ItemColour = 'uccn' | 'ccnj' | 'both' | 'visit' | 'meal' | 'quiet';

const KIND_COLOURS: Partial<Record<Item['kind'], ItemColour>> = {
  break: 'quiet',
  travel: 'quiet',
  assembly: 'quiet',
  free: 'quiet',
  meal: 'meal',
  reception: 'meal',
  visit: 'visit',
};

/** A card's colour says whose it is: by kind where the kind has one, else by its networks. */
export function itemColour(plan: Plan, item: Item): ItemColour {
  const byKind = KIND_COLOURS[item.kind];
  if (byKind) return byKind;
  const networks = networksOf(plan, item);
  const uccn = networks.includes('uccn-jp') || networks.includes('uccn');
  const ccnj = networks.includes('ccnj-intl');
  if (uccn && ccnj) return 'both';
  if (uccn) return 'uccn';
  return ccnj ? 'ccnj' : 'quiet';
}

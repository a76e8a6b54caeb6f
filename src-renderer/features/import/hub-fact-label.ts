import { HUB_REFS, rankOfRef } from '../../../shared/domain/replies/hub-facts.ts';
import type { Words } from '../../i18n/ja/index.ts';

/** What a city was asked for the hub, in short. */
export function hubFactLabel({ hub }: Words['replies']['facts'], ref: string): string {
  const rank = rankOfRef(ref);
  return rank !== null ? hub.partner(rank) : ref === HUB_REFS.offer ? hub.offer : hub.wish;
}

import { organisationFinder } from '../attendees/find-organisation.ts';
import { wishKey } from '../collections/hub-wishes.ts';
import { BLANK_HUB_CITY } from '../hub/blank-city.ts';
import { hubOf } from '../hub/slots.ts';
import { wishesFrom } from '../hub/wishes.ts';
import type { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';

/** What a form asks a city for the hub: `hub:offer`, `hub:wish`, and `hub:partner:` with the rank. */
export const HUB_REFS = { offer: 'hub:offer', wish: 'hub:wish' } as const;
export const partnerRef = (rank: number): string => `hub:partner:${rank}`;

/** Cities that a form asks for by rank. */
export const ASKED_PARTNERS = 5;

export const isHubRef = (ref: string): boolean => ref.startsWith('hub:');

/** The rank of a partner's line; null for another one. */
export const rankOfRef = (ref: string): number | null => {
  const rank = /^hub:partner:(\d+)$/.exec(ref)?.[1];
  return rank === undefined ? null : Number(rank);
};

/** The city of the hub that a partner's line names; null for none, another or the city itself. */
export function partnerOf(plan: Plan, organisationId: string, text: string): string | null {
  const found = organisationFinder(plan.rows.organisations)(text)?.id ?? null;
  return found !== null && found !== organisationId && plan.rows.hubCities.has(found) ? found : null;
}

/**
 * Writes what a city's form says for the hub: what it offers and looks for, and its partners by rank. They stand before
 * what was wished for otherwise; earlier wishes of the form that it says no more go. A name that is no city of the hub makes no wish: it
 * stays in the reply, and the preview says so.
 * @param said by ref, all that the city's forms have said so far
 * @param changed the refs that are new in this one
 */
export function draftHubFacts(
  draft: Draft,
  organisationId: string,
  said: ReadonlyMap<string, { readonly text: string }>,
  changed: ReadonlySet<string>,
): void {
  const { plan } = draft;
  if (!hubOf(plan) || changed.size === 0) return;
  const city = plan.rows.hubCities.get(organisationId) ?? { ...BLANK_HUB_CITY, organisationId };
  const text = (ref: string, before: string): string =>
    changed.has(ref) ? (said.get(ref)?.text ?? '') : before;
  draft.put('hubCities', {
    ...city,
    offer: text(HUB_REFS.offer, city.offer),
    wish: text(HUB_REFS.wish, city.wish),
  });
  if (![...changed].some((ref) => rankOfRef(ref) !== null)) return;
  const named = [...said]
    .flatMap(([ref, { text: name }]) => {
      const rank = rankOfRef(ref);
      const partner = partnerOf(plan, organisationId, name);
      return rank === null || partner === null ? [] : [{ rank, partner }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ partner }) => partner);
  const before = wishesFrom(plan, organisationId);
  const kept = before.filter(({ toId, source }) => source !== 'form' && !named.includes(toId));
  for (const { toId } of before) draft.remove('hubWishes', wishKey(organisationId, toId));
  const partners = [...new Set(named)].map((toId) => ({
    fromId: organisationId,
    toId,
    source: 'form' as const,
    text: plan.rows.hubWishes.get(wishKey(organisationId, toId))?.text ?? '',
  }));
  for (const [n, wish] of [...partners, ...kept].entries()) draft.put('hubWishes', { ...wish, rank: n + 1 });
}

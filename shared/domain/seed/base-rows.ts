import { BLANK_POST } from '../collections/blank.ts';
import type { Draft } from '../plan/draft.ts';
import { MEMBER_CITIES } from '../reference/networks.ts';

/** The domestic network's id in the reference data. */
export const UCCN_JP = 'uccn-jp';
export const CCNJ_INTL = 'ccnj-intl';

/** Puts the member cities and their memberships of the domestic network into a new plan. */
export function putMemberCities(draft: Draft): void {
  for (const city of MEMBER_CITIES) {
    draft.put('organisations', {
      id: city.id,
      kind: 'city',
      name: city.ja,
      reading: city.kana,
      nameEn: city.en,
      aliases: city.aliases,
      prefecture: city.prefecture,
      code: city.code,
      field: city.field,
      designated: city.designated,
      ...BLANK_POST,
      unconfirmed: city.certain ? [] : ['designated'],
    });
    draft.put('memberships', {
      network: UCCN_JP,
      organisationId: city.id,
      order: city.order,
      from: city.designated,
      to: null,
    });
  }
}

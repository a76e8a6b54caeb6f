import type { AddressEdit } from '../addresses/pasted-addresses.ts';
import { POST_FIELDS, postText } from '../addresses/post-fields.ts';
import { Draft } from '../plan/draft.ts';
import { type Command, checked, refuse } from './command.ts';

/** Sets where post to cities goes, for any number of them as one change. */
export const setAddresses: Command<{ readonly addresses: readonly AddressEdit[] }> = (
  plan,
  { addresses },
) => {
  const draft = new Draft(plan);
  for (const { organisationId, patch } of addresses) {
    const row = draft.get('organisations', organisationId);
    if (!row) return refuse('not-found', { collection: 'organisations' });
    const next = { ...row };
    for (const field of POST_FIELDS) {
      const text = patch[field];
      if (text !== undefined) next[field] = postText(field, text);
    }
    draft.put('organisations', next);
  }
  const [first] = addresses;
  const name = plan.rows.organisations.get(first?.organisationId ?? '')?.name ?? '';
  const cities = new Set(addresses.map(({ organisationId }) => organisationId)).size;
  return checked(draft.change({ code: 'addresses.set', facts: { name, cities } }));
};

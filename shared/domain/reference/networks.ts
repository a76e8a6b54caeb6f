import * as v from 'valibot';
import source from '../../../assets/reference/networks.json' with { type: 'json' };

/** Networks, creative fields and member cities: facts shipped with the app, editable in each plan. */

const name = v.object({ ja: v.string(), en: v.string() });

const schema = v.object({
  fields: v.array(v.object({ id: v.string(), ja: v.string(), en: v.string() })),
  networks: v.array(v.object({ id: v.string(), ja: v.string(), en: v.string(), meetingName: name })),
  memberCities: v.array(
    v.object({
      order: v.number(),
      id: v.string(),
      ja: v.string(),
      kana: v.string(),
      en: v.string(),
      aliases: v.optional(v.array(v.string()), []),
      prefecture: v.string(),
      code: v.string(),
      field: v.string(),
      designated: v.string(),
      certain: v.optional(v.boolean(), true),
    }),
  ),
});

export type NetworksReference = v.InferOutput<typeof schema>;

const reference: NetworksReference = v.parse(schema, source);

export const FIELDS = reference.fields;
export const NETWORKS = reference.networks;
export const MEMBER_CITIES = reference.memberCities;

/** A creative field's name; '' where none is given. */
export const fieldName = (id: string | null, language: 'ja' | 'en'): string =>
  FIELDS.find((field) => field.id === id)?.[language] ?? '';

/** A network's name, or its id where the reference does not know it. */
export const networkName = (id: string, language: 'ja' | 'en'): string =>
  NETWORKS.find((network) => network.id === id)?.[language] ?? id;

/** The name of a network's meeting. */
export const meetingName = (id: string, language: 'ja' | 'en'): string =>
  NETWORKS.find((network) => network.id === id)?.meetingName[language] ?? id;

import { addressedTo } from '../../domain/addresses/addressed-to.ts';
import type { Organisation } from '../../domain/collections/index.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { nameOf } from '../../domain/reference/title-of.ts';
import type { Document, DocumentRow } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { choicesOf, onSheets } from './card-paper.ts';
import { cityOrder } from './city-order.ts';
import { textColumn } from './head.ts';
import { letterCities } from './notice.ts';

/**
 * 宛名ラベル: a label for each body that letters go to, with 様 or 御中. Where no address is known there is no label, and
 * that is said.
 */
export function buildAddressLabels(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const { cards, columns } = documentWords(language);
  const cities = labelCities(plan, options);
  const lacking = cities.filter(lacksAddress);
  return onSheets(
    plan,
    {
      id: 'address-labels',
      style: 'address',
      columns: [
        textColumn('postalCode', cards.columns.postalCode, 8),
        textColumn('address', cards.columns.address, 24),
        textColumn('city', columns.city, 10),
        textColumn('office', cards.columns.office, 16),
        textColumn('addressee', cards.columns.addressee, 12),
        textColumn('honorific', cards.columns.honorific, 4),
      ],
      rows: cities.filter((city) => !lacksAddress(city)).map((city) => labelRow(city, options)),
      empty: cards.noAddresses,
      notes: lacking.length === 0 ? [] : [cards.noAddress(namesOf(lacking, options))],
    },
    options,
  );
}

/** The chosen bodies, in the order of the paper. */
function labelCities(
  plan: Plan,
  { cities = [], sort = 'joining', language }: DocumentOptions,
): Organisation[] {
  const order = cityOrder(plan, sort);
  const key = (organisation: Organisation) => ({ organisation, name: nameOf(organisation, language) });
  return letterCities(plan)
    .filter(({ id }) => cities.length === 0 || cities.includes(id))
    .sort((a, b) => order(key(a), key(b)));
}

const lacksAddress = ({ address }: Organisation): boolean => address.trim() === '';

const namesOf = (cities: readonly Organisation[], { language }: DocumentOptions): string[] =>
  cities.map((city) => nameOf(city, language));

function labelRow(city: Organisation, options: DocumentOptions): DocumentRow {
  const { language } = options;
  const { honorific } = addressedTo(city, language);
  const cells = [city.postalCode, city.address, nameOf(city, language), city.office, city.addressee];
  return {
    ref: city.id,
    cells: [...cells, choicesOf(options).honorifics ? honorific : ''].map((text) => ({ text: text.trim() })),
  };
}

/** Those of the chosen bodies whose address is not known, by name. */
export const citiesWithoutAddress = (plan: Plan, options: DocumentOptions): string[] =>
  namesOf(labelCities(plan, options).filter(lacksAddress), options);

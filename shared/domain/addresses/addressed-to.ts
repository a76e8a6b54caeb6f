import type { Language } from '../calendar/wareki.ts';
import type { Organisation } from '../collections/index.ts';
import { nameOf } from '../reference/title-of.ts';

/** Whom post goes to, from the largest to the last line; `honorific` stands behind the last. */
export interface AddressedTo {
  readonly lines: readonly string[];
  readonly honorific: '様' | '御中' | '';
}

/** What a name ends with that is a form of address already: a second one is never put behind it. */
const ADDRESSED = /(?:様|さま|殿|御中|先生|氏)$/u;

/**
 * City or body, office, addressee. A person or an official title is 様, an office or a body without one 御中, and never
 * both. In English no form of address is put in: nobody knows which.
 */
export function addressedTo(organisation: Organisation, language: Language): AddressedTo {
  const office = organisation.office.trim();
  const addressee = organisation.addressee.trim();
  const lines = [nameOf(organisation, language), office, addressee].filter((line) => line !== '');
  if (language !== 'ja' || ADDRESSED.test(lines.at(-1) ?? '')) return { lines, honorific: '' };
  return { lines, honorific: addressee === '' ? '御中' : '様' };
}

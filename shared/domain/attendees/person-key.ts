import { isKana } from '../../text/kana.ts';
import { romajiKey } from '../../text/romaji.ts';
import { searchKey } from '../../text/search-key.ts';
import type { Attendee, CustomValue } from '../collections/index.ts';

/** Keys of texts that return all through a list: sections, titles. */
const kept = new Map<string, string>();
const MOST_KEPT = 4_096;

function keptKey(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const key = searchKey(text);
  kept.set(text, key);
  return key;
}

/**
 * The search key of what is written of a person: name, reading, department, title, whom one stands in for, telephone,
 * e-mail, remarks. Care (`diet` and its like) is never searched: it is veiled.
 */
export function writtenKey(person: Attendee): string {
  const { name, reading, department, jobTitle, proxyFor, email, phone, remarks } = person;
  let key = `${searchKey(name)}\n${searchKey(reading)}\n${keptKey(department)}\n${keptKey(jobTitle)}`;
  if (proxyFor !== '') key += `\n${searchKey(proxyFor)}`;
  if (email !== '') key += `\n${searchKey(email)}`;
  if (phone !== '') key += `\n${searchKey(phone)}`;
  if (remarks !== '') key += `\n${searchKey(remarks)}`;
  return key;
}

/** A person's reading in Latin letters, each mora beginning in upper case; '' where it is not known. */
export const latinKey = ({ name, reading }: Attendee): string =>
  romajiKey(reading === '' && isKana(name) ? name : reading);

/** The search keys of the own fields, by person. */
export function customKeys(values: ReadonlyMap<string, CustomValue>): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { attendeeId, value } of values.values()) {
    if (typeof value === 'boolean') continue;
    const before = texts.get(attendeeId);
    // What is filled in is mostly the same: numbers, choices, dates.
    const key = keptKey(String(value));
    texts.set(attendeeId, before === undefined ? key : `${before}\n${key}`);
  }
  return texts;
}

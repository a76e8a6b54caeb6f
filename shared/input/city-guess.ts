import { MEMBER_CITIES } from '../domain/reference/networks.ts';
import { matchKey } from '../text/match-key.ts';

export interface City {
  /** Reference id of a member city, or null. */
  readonly id: string | null;
  readonly name: string;
}

const CITIES = MEMBER_CITIES.map(({ id, ja, aliases }) => ({
  city: { id, name: ja },
  keys: [ja, ...aliases].map(matchKey),
  stem: matchKey(ja.replace(/[市区町村]$/, '')),
}));

/** The member city that a text is (神戸市, 神戸市役所), by key; null where it is another text. */
export function cityNamed(text: string): City | null {
  const key = matchKey(text).replace(/(?:役所|役場)$/, '');
  return CITIES.find(({ keys, stem }) => keys.includes(key) || stem === key)?.city ?? null;
}

/** The one member city whose full name stands in a text; null for none or several. */
export function cityWithin(text: string): City | null {
  const key = matchKey(text);
  const found = CITIES.filter(({ keys }) => keys.some((name) => key.includes(name)));
  // 山形市 stands inside no other name, but a longer name wins over one that it holds.
  return found.length === 1 ? (found[0]?.city ?? null) : null;
}

/** As `cityWithin`, and by the name without 市 where no full name stands there (file names). */
export function cityInFileName(text: string): City | null {
  const key = matchKey(text);
  const full = cityWithin(text);
  if (full) return full;
  const stems = CITIES.filter(({ stem }) => key.includes(stem));
  return stems.length === 1 ? (stems[0]?.city ?? null) : null;
}

/** A city by what is written in a cell that is meant for it, member or not. */
export const cityAsWritten = (text: string): City => cityNamed(text) ?? { id: null, name: text.trim() };

import ICAL from 'ical.js';
import type { Property } from './content-lines.ts';

/** A property as it was read: ical.js unquotes parameters and unescapes texts, `raw` is the value as it stands. */
export interface ReadProperty {
  readonly name: string;
  readonly line: number;
  readonly raw: string;
  readonly jcal: Property;
}

/** A property's first value as text; '' where it has none. */
export const textOf = (property: ReadProperty | undefined): string => {
  const value: unknown = property?.jcal[3];
  return typeof value === 'string' ? value : '';
};

/** A parameter (its name in lower case) as text, or null. */
export function parameter(property: ReadProperty, name: string): string | null {
  const value: unknown = Object.hasOwn(property.jcal[1], name) ? property.jcal[1][name] : undefined;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first !== '' ? first : null;
}

const NAME = /^[A-Za-z][A-Za-z0-9-]{0,99}(?=[;:])/;

/** One content line as a property; null where it is none. ical.js throws on whatever it does not expect. */
export function readProperty(text: string, line: number): ReadProperty | null {
  const name = NAME.exec(text)?.[0].toLowerCase();
  if (name === undefined) return null;
  const colon = valueColon(text);
  if (colon === -1) return null;
  const raw = text.slice(colon + 1);
  // Values that this reader takes apart itself go in as plain text: ical.js refuses a date without VALUE=DATE.
  const asText = OWN_VALUES.has(name) ? asTextHead(text.slice(0, colon), name) : null;
  try {
    const jcal: unknown = ICAL.parse.property(asText ? `${asText}:` : text, ICAL.design.icalendar);
    return isProperty(jcal) ? { name, line, raw, jcal } : null;
  } catch {
    return null;
  }
}

/** Properties with moments, spans and rules: their values are read by `moments.ts` and `series.ts`. */
const OWN_VALUES = new Set([
  'dtstart',
  'dtend',
  'duration',
  'recurrence-id',
  'exdate',
  'rdate',
  'rrule',
  'exrule',
]);

/** `DTSTART;VALUE=DATE` as a property of plain text, whose VALUE is a parameter like any other. */
const asTextHead = (head: string, name: string): string =>
  `x-${name}${head.slice(name.length).replace(/;VALUE=/i, ';X-VALUE=')}`;

/** Where the value begins: the first colon outside quotes. */
function valueColon(text: string): number {
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    else if (character === ':' && !quoted) return at;
  }
  return -1;
}

const isProperty = (value: unknown): value is Property =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'object' && value[1] !== null;

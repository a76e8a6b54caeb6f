import type { ReadPerson } from '../reading/mapping.ts';
import type { PersonDoubt } from './person-cells.ts';

/** UTF-16 units that a field of an attendee holds; one cell of a foreign file may hold 32,767. */
const SHORT = 500;
const NUMBER = 240;
const LONG = 5_000;
/** Of facts without a field of their own, which go to the remarks together: of each, and of all. */
const OTHER = 1_000;
const OTHERS = 4_500;

const LIMITS = {
  name: SHORT,
  kana: SHORT,
  organisation: SHORT,
  department: SHORT,
  jobTitle: SHORT,
  phone: NUMBER,
  mobile: NUMBER,
  email: SHORT,
  diet: LONG,
  proxyFor: SHORT,
  remarks: LONG,
} as const satisfies Partial<Record<keyof ReadPerson, number>>;

/**
 * The person with texts cut that are longer than the plan holds, each with a doubt: one such cell must not keep the
 * whole file out.
 */
export function fitPerson(person: ReadPerson): {
  readonly person: ReadPerson;
  readonly doubts: readonly PersonDoubt[];
} {
  const doubts: PersonDoubt[] = [];
  const fitted = (field: string, text: string, limit: number): string => {
    if (text.length <= limit) return text;
    doubts.push({ code: 'too-long', field, facts: { text: beginning(text), limit: String(limit) } });
    return cut(text, limit);
  };
  const own: Partial<Record<keyof typeof LIMITS, string>> = {};
  for (const [field, limit] of Object.entries(LIMITS) as [keyof typeof LIMITS, number][]) {
    const text = person[field];
    if (text !== null && text.length > limit) own[field] = fitted(field, text, limit);
  }
  const other: Record<string, string> = {};
  let left = OTHERS;
  for (const [name, text] of Object.entries(person.other)) {
    const room = Math.min(OTHER, Math.max(0, left - name.length - 2));
    const kept = fitted(`other.${name}`, text, room);
    if (kept !== '') other[name.slice(0, OTHER)] = kept;
    left -= name.length + kept.length + 2;
  }
  return doubts.length === 0 ? { person, doubts } : { person: { ...person, ...own, other }, doubts };
}

/** The text's beginning of at most so many units, no character of two cut in half. */
export const cut = (text: string, limit: number): string =>
  limit <= 1 ? '' : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;

/** What a sentence shows of a long text. */
export const beginning = (text: string): string => cut(text.replace(/\s+/g, ' '), Math.min(text.length, 30));

import type { Attendee } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';

const known = new WeakMap<object, readonly Attendee[]>();

/**
 * 受付簿の番号: everybody of the list in the order in which they were entered, from 1. Who is added later comes last,
 * so that a paper printed yesterday and typed back today still names the same people, in whatever order its
 * lines stand. Papers print this number, the desk reads it.
 */
export function deskNumbers({ rows }: Plan): readonly Attendee[] {
  const { attendees } = rows;
  const made = known.get(attendees) ?? [...attendees.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  known.set(attendees, made);
  return made;
}

/** What a line of typed-back ticks means: numbers apart by blanks or commas, `5-8` for a run. */
export interface TypedNumbers {
  readonly people: readonly Attendee[];
  /** Pieces that name nobody. */
  readonly unknown: readonly string[];
}

/** A run longer than a paper has lines is a slip of the finger. */
const LONGEST_RUN = 50;

/** Reads numbers as typed, in full width too. */
export function readDeskNumbers(plan: Plan, text: string): TypedNumbers {
  const numbered = deskNumbers(plan);
  const people = new Set<Attendee>();
  const unknown: string[] = [];
  for (const piece of text.normalize('NFKC').split(/[\s,、.・]+/u)) {
    if (piece === '') continue;
    const [, first, last] = /^(\d+)(?:[-~〜ー](\d+))?$/u.exec(piece) ?? [];
    const from = Number(first);
    const to = Number(last ?? first);
    const run = numbered.slice(Math.max(0, from - 1), to);
    const isWhole = from >= 1 && to >= from && to - from < LONGEST_RUN && run.length === to - from + 1;
    if (isWhole) for (const person of run) people.add(person);
    else unknown.push(piece);
  }
  return { people: [...people], unknown };
}

import { sameRow } from '../plan/draft.ts';
import { hasSeen, partsOf, type Vector } from '../plan/stamps.ts';

/** What is known of the value behind a stamp; null: it went with its row, whose removal had seen it. */
export type Known = { readonly value: unknown } | null;

/**
 * A field in one copy: the stamps of the changes that wrote it and that no later change covers. More
 * than one means that copies wrote it without knowing of each other.
 */
export type Register = ReadonlyMap<string, Known>;

/**
 * The field in two copies brought together: a stamp stays if both have it, or if the copy without it
 * has not seen it. Commutative, associative and idempotent, for what a copy has seen is all that went
 * before (a multi-value register in a causal context).
 */
export function joinRegisters(a: Register, seenA: Vector, b: Register, seenB: Vector): Register {
  const joined = new Map<string, Known>();
  for (const [mark, known] of a) {
    if (b.has(mark)) joined.set(mark, known ?? b.get(mark) ?? null);
    else if (!hasSeen(seenB, mark)) joined.set(mark, known);
  }
  for (const [mark, known] of b) if (!a.has(mark) && !hasSeen(seenA, mark)) joined.set(mark, known);
  return joined;
}

/** The order in which stamps stand: by sequence, then by copy; the same everywhere, and no clock in it. */
export function byStamp(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  return left.seq - right.seq || (left.copy < right.copy ? -1 : left.copy > right.copy ? 1 : 0);
}

/** One value of a field with all stamps that wrote it. */
export interface Side {
  readonly stamps: string;
  readonly value: unknown;
}

/** The different values of a field, the one that stands meanwhile last. */
export function sidesOf(register: Register): readonly Side[] {
  const sides: { marks: string[]; value: unknown }[] = [];
  for (const mark of [...register.keys()].sort(byStamp)) {
    const known = register.get(mark);
    if (!known) continue;
    const index = sides.findIndex(({ value }) => sameRow({ value }, { value: known.value }));
    const [same] = index < 0 ? [] : sides.splice(index, 1);
    sides.push({ marks: [...(same?.marks ?? []), mark], value: known.value });
  }
  return sides.map(({ marks, value }) => ({ stamps: marks.join(' '), value }));
}

/** The stamps of a field as they are kept. */
export const stampsOfRegister = (register: Register): string => [...register.keys()].sort(byStamp).join(' ');

import type { Kept } from './rotation.ts';

/** How files of the vault are called: by the plan's sequence first, so that names sort as changes came. */
const SNAPSHOT = /^(\d{10})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.tsudoi$/;
const CHANGES = /^changes-(\d{10})\.(log|tip)$/;
/** What a write that was cut off leaves behind. */
export const TEMPORARY = /\.tmp$/;
/** What was found damaged and put aside. */
const DAMAGED = '.damaged';

const padded = (seq: number): string => String(seq).padStart(10, '0');

/** @param at ISO instant */
export const snapshotName = (seq: number, at: string): string =>
  `${padded(seq)}-${at.slice(0, 19).replace(/[-:]/g, '')}Z.tsudoi`;

/** The change file that begins after a snapshot. */
export const changesName = (base: number): string => `changes-${padded(base)}.log`;

/** What stands beside it and says how far it reaches. */
export const tipName = (base: number): string => `changes-${padded(base)}.tip`;

/** The name under which a damaged file stays; never one that is taken. */
export function damagedName(name: string, taken: readonly string[]): string {
  for (let n = 1; ; n += 1) {
    const candidate = `${name}${DAMAGED}${n === 1 ? '' : `-${n}`}`;
    if (!taken.includes(candidate)) return candidate;
  }
}

/** The snapshots among names, the newest first. */
export function snapshotsIn(names: readonly string[]): Kept[] {
  const found = names.flatMap((name): Kept[] => {
    const match = SNAPSHOT.exec(name);
    if (!match) return [];
    const [, seq, year, month, day, hour, minute, second] = match;
    const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(at) ? [] : [{ name, seq: Number(seq), at }];
  });
  return found.sort((a, b) => b.seq - a.seq || (a.name < b.name ? 1 : -1));
}

/** The sequences that the change files among names begin after, the highest first; one with only a tip left, too. */
export function changeBasesIn(names: readonly string[]): number[] {
  const found = names.flatMap((name) => {
    const match = CHANGES.exec(name);
    return match ? [Number(match[1])] : [];
  });
  return [...new Set(found)].sort((a, b) => b - a);
}

/** A plan's id as the name of its folder; null for what is none (ids are UUIDs or the record's own words). */
export const planFolder = (planId: string): string | null =>
  /^[a-z0-9][a-z0-9-]{0,63}$/i.test(planId) ? planId : null;

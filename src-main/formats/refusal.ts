import type { ErrorCode } from '../../shared/lib/errors.ts';
import { fail } from '../../shared/lib/result.ts';

/** Why a file is not read, before its name is added: the code and the numbers its sentence needs. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A refused file. */
export const refused = (code: ErrorCode, facts: Refusal['facts'] = {}) => fail<Refusal>({ code, facts });

/** What is too much in a file. Each has its number in `LIMITS`. */
export type LimitName = keyof typeof LIMITS;

/**
 * The most that is read of a foreign file. Attendee lists hold some thousand rows; each number lies far above
 * them and low enough that reading stays within the worker's memory (`worker/table-reader.ts`).
 */
export const LIMITS = {
  /** Bytes that a package unpacks to, in MB. */
  unpacked: 384,
  /** Bytes that the sheets of a package unpack to, in MB. */
  sheets: 64,
  /** Entries of a package. */
  parts: 5_000,
  rows: 100_000,
  columns: 256,
  /** Cells of all sheets together. */
  cells: 600_000,
  /** Content lines of a calendar. */
  lines: 200_000,
  /** Bytes of a text file, in MB. */
  text: 24,
} as const;

/** A file refused for its size: what is too much, and how much is read. */
export const tooMuch = (what: LimitName) => refused('file-limit', { what, limit: LIMITS[what] });

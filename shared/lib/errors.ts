/**
 * Every failure that is expected, by name. A code crosses the bridge with its facts; the sentence
 * a person reads is made from `error-sentences.ts` on the side that shows it.
 */
export const ERROR_CODES = [
  'bad-argument',
  'missing-argument',
  'unknown-channel',
  'file-empty',
  'file-too-large',
  'file-broken',
  'file-not-a-table',
  'file-encrypted',
  'wrong-password',
  'file-locked',
  'file-unknown-type',
  'file-limit',
  'read-timeout',
  'no-heading',
  'no-people',
  'no-schedule-heading',
  'no-schedule-lines',
  'no-calendar-events',
  'write-failed',
  'disk-full',
  'plan-file-broken',
  'plan-file-newer',
  'shared-unavailable',
  'shared-other-plan',
  'shared-owned',
  'passphrase-needed',
  'passphrase-wrong',
  'passphrase-work',
  'print-failed',
  'no-print-engine',
  'not-found',
  'is-a-folder',
  'is-a-file',
  'no-permission',
  'read-failed',
  'no-such-folder',
  'no-write-permission',
  'backup-failed',
  'backup-missing',
  'anew-failed',
  'backup-ahead',
  'desks-no-folder',
  'desks-unreachable',
  'host-gone',
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An expected failure: its code and the facts its sentence needs (file name, number, limit). */
export interface AppError {
  readonly code: ErrorCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Builds an AppError. */
export const appError = (code: ErrorCode, facts: AppError['facts'] = {}): AppError => ({ code, facts });

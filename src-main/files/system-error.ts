import { type AppError, appError, type ErrorCode } from '../../shared/lib/errors.ts';

const READING: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENAMETOOLONG: 'not-found',
  EISDIR: 'is-a-folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
};

const WRITING: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  ENOENT: 'no-such-folder',
  ENOTDIR: 'no-such-folder',
  EISDIR: 'is-a-folder',
  EEXIST: 'is-a-file',
  EACCES: 'no-write-permission',
  EPERM: 'no-write-permission',
  EROFS: 'no-write-permission',
};

/** A failure to read a file, by the system's code; 'read-failed' where that says nothing more. */
export const readingError = (error: unknown, name: string): AppError =>
  failureOf(error, name, READING, 'read-failed');

/** A failure to write a file, by the system's code; 'write-failed' where that says nothing more. */
export const writingError = (error: unknown, name: string): AppError =>
  failureOf(error, name, WRITING, 'write-failed');

function failureOf(
  error: unknown,
  name: string,
  codes: Readonly<Record<string, ErrorCode>>,
  otherwise: ErrorCode,
): AppError {
  const why =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
  return appError(Object.hasOwn(codes, why) ? (codes[why] ?? otherwise) : otherwise, { name, why });
}

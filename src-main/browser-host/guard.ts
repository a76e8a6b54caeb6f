import { randomBytes, timingSafeEqual } from 'node:crypto';

/** Every value of each header (Node's `headersDistinct`): what stands twice must not be read as its first. */
export type Headers = Readonly<Partial<Record<string, readonly string[]>>>;

/** Why a request is refused: the HTTP status and one word for whoever debugs it. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

/** A new bearer token of 256 random bits, in base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/**
 * Refuses a request whose Host is not exactly ours: a name that an attacker's DNS points at
 * 127.0.0.1 (DNS rebinding) arrives with its own name here.
 */
export function checkHost(headers: Headers, host: string): Refusal | null {
  return only(headers.host) === host ? null : { status: 421, reason: 'host' };
}

/**
 * Refuses an API call that our own page did not make: another Origin, a request that the browser
 * itself calls cross-site, or one without the token that only the page's address carried.
 */
export function checkCaller(headers: Headers, host: string, token: string): Refusal | null {
  if (only(headers.origin) !== `http://${host}`) return { status: 403, reason: 'origin' };
  const site = headers['sec-fetch-site'];
  if (site !== undefined && only(site) !== 'same-origin') return { status: 403, reason: 'site' };
  return sameText(only(headers.authorization) ?? '', `Bearer ${token}`)
    ? null
    : { status: 401, reason: 'token' };
}

/** The one value of a header; undefined where there is none or more than one. */
export const only = (values: readonly string[] | undefined): string | undefined =>
  values?.length === 1 ? values[0] : undefined;

/** Compares without telling by its duration how much of the text was right. */
function sameText(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}

import { createDecipheriv, createHash, pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { ok, type Result } from '../../../shared/lib/result.ts';
import { LIMITS, type Refusal, refused } from '../refusal.ts';
import { attribute, xmlTokens } from './read-xml.ts';

/** How an entry of an OpenDocument package is encrypted (ODF 1.2 part 3, 4.8). */
interface Lock {
  readonly algorithm: string;
  readonly iv: Buffer;
  readonly derivation: string;
  readonly salt: Buffer;
  readonly iterations: number;
  readonly keyBytes: number;
  readonly startKey: string;
  readonly checksumType: string;
  readonly checksum: string;
}

/** What is needed to read a spreadsheet. */
const PARTS = ['content.xml', 'styles.xml', 'meta.xml'];
/** LibreOffice takes 100,000; far more is an attempt to keep us busy. */
const MOST_ITERATIONS = 1_000_000;
const MANIFEST =
  '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>';

/** Whether the manifest says that the content is encrypted (ODF 1.3 part 2, 4.4). */
export const isLockedOds = (manifest: Buffer | undefined): boolean =>
  manifest?.includes('encryption-data') === true;

/**
 * An .ods under a password as the package that it would be without one: AES-256-CBC under a key by PBKDF2, as
 * LibreOffice 3.5 to 24.2 and ODF 1.2 have it, with the platform's own cryptography. Fails with 'file-encrypted'
 * without a password, 'wrong-password', or 'file-locked' for any other way of locking.
 */
export async function unlockOds(
  parts: ReadonlyMap<string, Buffer>,
  password: string | undefined,
): Promise<Result<Uint8Array, Refusal>> {
  const locks = locksOf(parts.get('META-INF/manifest.xml')?.toString('utf8') ?? '');
  const content = locks.get('content.xml');
  if (!content || ![...locks.values()].every(isKnown)) return refused('file-locked');
  if (password === undefined) return refused('file-encrypted');
  const plain: Record<string, Uint8Array> = {
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'META-INF/manifest.xml': strToU8(MANIFEST),
  };
  for (const name of PARTS) {
    const bytes = parts.get(name);
    const lock = locks.get(name);
    if (!bytes) continue;
    const part = lock ? await decrypt(bytes, lock, password) : bytes;
    if (part === null) return refused('wrong-password');
    plain[name] = part;
  }
  return ok(zipSync(plain, { level: 1 }));
}

const isKnown = ({ algorithm, derivation, iterations, iv, keyBytes }: Lock): boolean =>
  /#aes256-cbc$/.test(algorithm) &&
  /(?:^|#)PBKDF2$/i.test(derivation) &&
  iv.length === 16 &&
  keyBytes === 32 &&
  iterations > 0 &&
  iterations <= MOST_ITERATIONS;

/** The locks of the entries, by their names. */
function locksOf(manifest: string): ReadonlyMap<string, Lock> {
  const locks = new Map<string, Lock>();
  let name = '';
  let facts: Record<string, string> = {};
  for (const token of xmlTokens(manifest)) {
    const get = (one: string): string => attribute(token.body, `manifest:${one}`);
    if (token.name === 'file-entry' && token.kind !== 'close') name = get('full-path');
    if (token.kind !== 'close') {
      if (token.name === 'encryption-data')
        facts = { checksumType: get('checksum-type'), checksum: get('checksum') };
      else if (token.name === 'algorithm')
        facts = { ...facts, algorithm: get('algorithm-name'), iv: get('initialisation-vector') };
      else if (token.name === 'start-key-generation')
        facts = { ...facts, startKey: get('start-key-generation-name') };
      else if (token.name === 'key-derivation')
        facts = {
          ...facts,
          derivation: get('key-derivation-name'),
          salt: get('salt'),
          iterations: get('iteration-count'),
          keyBytes: get('key-size'),
        };
    } else if (token.name === 'encryption-data' && PARTS.includes(name)) locks.set(name, lockOf(facts));
  }
  return locks;
}

const lockOf = (facts: Readonly<Record<string, string>>): Lock => {
  const { algorithm = '', derivation = '', startKey = '', checksumType = '', checksum = '' } = facts;
  return {
    algorithm,
    derivation,
    startKey,
    checksumType,
    checksum,
    iv: Buffer.from(facts.iv ?? '', 'base64'),
    salt: Buffer.from(facts.salt ?? '', 'base64'),
    iterations: Number(facts.iterations ?? 0),
    keyBytes: Number(facts.keyBytes ?? 0),
  };
};

const derive = promisify(pbkdf2);

/** Null: not with this password. */
async function decrypt(bytes: Buffer, lock: Lock, password: string): Promise<Uint8Array | null> {
  // Without a name it is SHA-1 (ODF 1.2 part 3, 4.8.5).
  const hash = /sha256/i.test(lock.startKey) ? 'sha256' : 'sha1';
  const start = createHash(hash).update(password, 'utf8').digest();
  const key = await derive(start, lock.salt, lock.iterations, lock.keyBytes, 'sha1');
  try {
    const cipher = createDecipheriv('aes-256-cbc', key, lock.iv).setAutoPadding(false);
    const padded = Buffer.concat([cipher.update(bytes), cipher.final()]);
    // The last byte says how many are padding (XML Encryption 5.2); the others may be anything.
    const packed = padded.subarray(0, padded.length - Math.min(16, padded.at(-1) ?? 0));
    const digest = createHash(/sha256/i.test(lock.checksumType) ? 'sha256' : 'sha1');
    if (digest.update(packed.subarray(0, 1024)).digest('base64') !== lock.checksum) return null;
    return inflateRawSync(packed, { maxOutputLength: LIMITS.sheets * 1024 * 1024 });
  } catch {
    return null;
  }
}

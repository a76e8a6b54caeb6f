import { Decrypter, Encrypter } from 'age-encryption';
import { type AppError, appError } from '../../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../../shared/lib/result.ts';

/**
 * A .tsudoi file under a passphrase is an age v1 file (C2SP age.md) with one scrypt stanza around the
 * same bytes, so that any age program opens it as well.
 */

const INTRO = 'age-encryption.org/v1\n';

/** scrypt's work, as a power of two: 64 MB and well under a second a try. */
const WORK = 16;
/** A file that asks for more (a crafted one could ask for days) is refused unread: 2^18 is age's own default. */
const MOST_WORK = 18;

/** Whether the bytes are an age file. */
export const isLocked = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, INTRO.length)).toString('latin1') === INTRO;

/** Puts bytes under a passphrase. */
export async function lock(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(WORK);
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(bytes);
}

/**
 * The bytes under a passphrase.
 * @returns 'passphrase-needed' without one, 'passphrase-wrong', 'passphrase-work' for a work factor beyond
 *   the bound, 'plan-file-broken' for a file that is damaged or locked in another way than by a passphrase
 */
export async function unlock(
  bytes: Uint8Array,
  name: string,
  passphrase: string | undefined,
): Promise<Result<Uint8Array, AppError>> {
  if (passphrase === undefined || passphrase === '') return fail(appError('passphrase-needed', { name }));
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const work = Number(/^-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]{0,5})$/m.exec(head)?.[1] ?? Number.NaN);
  if (Number.isNaN(work)) return fail(appError('plan-file-broken', { name }));
  if (work > MOST_WORK) return fail(appError('passphrase-work', { name, work, most: MOST_WORK }));
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return ok(await decrypter.decrypt(bytes));
  } catch (error) {
    const isWrong = error instanceof Error && error.message.startsWith('no identity matched');
    return fail(appError(isWrong ? 'passphrase-wrong' : 'plan-file-broken', { name }));
  }
}

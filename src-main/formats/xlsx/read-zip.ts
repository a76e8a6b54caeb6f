import { fromBufferPromise } from 'yauzl';
import { fail, ok, type Result } from '../../../shared/lib/result.ts';

const MAX_ENTRIES = 5_000;
const MAX_TOTAL_BYTES = 384 * 1024 * 1024;

export interface ZipParts {
  readonly names: readonly string[];
  /** Inflated bytes of the wanted entries. */
  readonly parts: ReadonlyMap<string, Buffer>;
}

/**
 * Inflates every entry under a running cap, so that a zip bomb is refused before the spreadsheet library
 * sees it (its own cap is 2 GiB), and keeps the entries that are wanted.
 * Fails with 'file-limit' at the cap, 'file-encrypted' for an entry under a password, else 'file-broken'.
 */
export async function scanZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<Result<ZipParts, 'file-limit' | 'file-encrypted' | 'file-broken'>> {
  const names: string[] = [];
  const parts = new Map<string, Buffer>();
  let declared = 0;
  let total = 0;
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (zip.entryCount > MAX_ENTRIES) return fail('file-limit');
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) return fail('file-encrypted');
      names.push(entry.fileName);
      // What an entry says it unpacks to is refused unread; one that lies is stopped by the reader or the running cap.
      declared += entry.uncompressedSize;
      if (declared > MAX_TOTAL_BYTES) return fail('file-limit');
      if (entry.fileName.endsWith('/')) continue;
      const keep = wanted(entry.fileName);
      const chunks: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        if (!Buffer.isBuffer(chunk)) continue;
        total += chunk.length;
        if (total > MAX_TOTAL_BYTES) return fail('file-limit');
        if (keep) chunks.push(chunk);
      }
      if (keep) parts.set(entry.fileName, Buffer.concat(chunks));
    }
  } catch {
    return fail('file-broken');
  }
  return ok({ names, parts });
}

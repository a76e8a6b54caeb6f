import { fromBufferPromise } from 'yauzl';
import { ok, type Result } from '../../../shared/lib/result.ts';
import { LIMITS, type Refusal, refused, tooMuch } from '../refusal.ts';
import { SheetCounter } from './sheet-counter.ts';

const MEBIBYTE = 1024 * 1024;

export interface ZipParts {
  readonly names: readonly string[];
  /** Inflated bytes of the wanted entries. */
  readonly parts: ReadonlyMap<string, Buffer>;
}

/**
 * Inflates every entry under a running cap, so that a zip bomb is refused before the spreadsheet library
 * sees it (its own cap is 2 GiB), counts what the sheets hold, and keeps the entries that are wanted.
 * Fails with 'file-limit' and what was too much, 'file-locked' for an entry under a password, else 'file-broken'.
 */
export async function scanZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<Result<ZipParts, Refusal>> {
  const names: string[] = [];
  const parts = new Map<string, Buffer>();
  let declared = 0;
  let total = 0;
  const counter = new SheetCounter();
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (zip.entryCount > LIMITS.parts) return tooMuch('parts');
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) return refused('file-locked');
      names.push(entry.fileName);
      // What an entry says it unpacks to is refused unread; one that lies is stopped by the reader or the running cap.
      declared += entry.uncompressedSize;
      if (declared > LIMITS.unpacked * MEBIBYTE) return tooMuch('unpacked');
      if (entry.fileName.endsWith('/')) continue;
      const keep = wanted(entry.fileName);
      const chunks: Buffer[] = [];
      counter.begin(entry.fileName);
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        if (!Buffer.isBuffer(chunk)) continue;
        total += chunk.length;
        if (total > LIMITS.unpacked * MEBIBYTE) return tooMuch('unpacked');
        const over = counter.add(chunk);
        if (over) return tooMuch(over);
        if (keep) chunks.push(chunk);
      }
      if (keep) parts.set(entry.fileName, Buffer.concat(chunks));
    }
  } catch {
    return refused('file-broken');
  }
  return ok({ names, parts });
}

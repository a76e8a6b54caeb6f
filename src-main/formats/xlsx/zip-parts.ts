import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** A file in a zip, in pieces that are asked for one after the other. */
interface ZipPart {
  readonly name: string;
  readonly chunks: Iterable<string | Uint8Array>;
}

/** Packs parts into a zip: each piece is compressed (by the platform's zlib) and let go before the next is asked for. */
export async function zipParts(parts: readonly ZipPart[]): Promise<Uint8Array> {
  const written: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, bytes) => {
    if (error) failure ??= error;
    else written.push(bytes);
  });
  for (const part of parts) await addPart(zip, part);
  zip.end();
  if (failure !== null) throw failure;
  return Buffer.concat(written);
}

/** RFC 1951's method number in a zip. */
const DEFLATE = 8;

async function addPart(zip: Zip, { name, chunks }: ZipPart): Promise<void> {
  const file: ZipInputFile = { filename: name, compression: DEFLATE, crc: 0, size: 0 };
  zip.add(file);
  const counted = function* (): Generator<Uint8Array> {
    for (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      file.crc = crc32(bytes, file.crc);
      file.size += bytes.length;
      yield bytes;
    }
  };
  await pipeline(Readable.from(counted()), createDeflateRaw(), async (packed: AsyncIterable<Buffer>) => {
    for await (const bytes of packed) file.ondata?.(null, new Uint8Array(bytes), false);
  });
  file.ondata?.(null, new Uint8Array(), true);
}

import { createCipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { readTable } from '../../../../src-main/formats/read-table.ts';
import { type Member, zipOf } from '../../../helpers/hostile/zip.ts';
import { expected, REPLIES } from '../../../helpers/replies.ts';

const PASSWORD = 'ひみつ 2026';
const MANIFEST = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';
const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest();
const iv = Buffer.alloc(16, 7);
const salt = Buffer.alloc(16, 9);

/** A part encrypted as ODF 1.2 part 3 has it (3.4, 4.8): deflated, padded, AES-256-CBC under a key by PBKDF2. */
function locked(plain: Buffer, iterations: number): { bytes: Buffer; checksum: string } {
  const packed = deflateRawSync(plain);
  const pad = 16 - (packed.length % 16);
  const padding = Buffer.concat([Buffer.alloc(pad - 1, 0x5a), Buffer.of(pad)]);
  const key = pbkdf2Sync(sha256(PASSWORD), salt, iterations, 32, 'sha1');
  const cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  return {
    bytes: Buffer.concat([cipher.update(Buffer.concat([packed, padding])), cipher.final()]),
    checksum: sha256(packed.subarray(0, 1024)).toString('base64'),
  };
}

const entry = (name: string, checksum: string, iterations: number, algorithm: string): string =>
  `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml" manifest:size="1"><manifest:encryption-data manifest:checksum-type="${MANIFEST}#sha256-1k" manifest:checksum="${checksum}"><manifest:algorithm manifest:algorithm-name="${algorithm}" manifest:initialisation-vector="${iv.toString('base64')}"/><manifest:start-key-generation manifest:start-key-generation-name="http://www.w3.org/2000/09/xmldsig#sha256" manifest:key-size="32"/><manifest:key-derivation manifest:key-derivation-name="PBKDF2" manifest:key-size="32" manifest:iteration-count="${iterations}" manifest:salt="${salt.toString('base64')}"/></manifest:encryption-data></manifest:file-entry>`;

async function partsOf(bytes: Buffer): Promise<Map<string, Buffer>> {
  const parts = new Map<string, Buffer>();
  const zip = await fromBufferPromise(bytes);
  for await (const one of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(one)) chunks.push(chunk as Buffer);
    parts.set(one.fileName, Buffer.concat(chunks));
  }
  return parts;
}

const file = expected.files.find(({ file: name }) => name.endsWith('.ods'))!.file;
const original = readFileSync(path.join(REPLIES, file));
let parts: Map<string, Buffer>;
beforeAll(async () => {
  parts = await partsOf(original);
});

function lockedOds({
  iterations = 1000,
  algorithm = 'http://www.w3.org/2001/04/xmlenc#aes256-cbc',
}: {
  iterations?: number;
  algorithm?: string;
} = {}): Uint8Array {
  const members: Member[] = [{ name: 'mimetype', plain: parts.get('mimetype')! }];
  const entries: string[] = [];
  for (const name of ['content.xml', 'styles.xml', 'meta.xml']) {
    const { bytes, checksum } = locked(parts.get(name)!, Math.min(iterations, 1000));
    members.push({ name, plain: bytes });
    entries.push(entry(name, checksum, iterations, algorithm));
  }
  const manifest = `<manifest:manifest xmlns:manifest="${MANIFEST}"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>${entries.join('')}</manifest:manifest>`;
  return zipOf([...members, { name: 'META-INF/manifest.xml', plain: manifest }]);
}

const read = (bytes: Uint8Array, password?: string) => readTable({ name: file, bytes, password });

describe('an .ods under a password', () => {
  it('is asked for it, refuses another, and then reads like the file without one', async () => {
    const bytes = lockedOds();
    expect(await read(bytes)).toMatchObject({ ok: false, error: { code: 'file-encrypted' } });
    expect(await read(bytes, 'another')).toMatchObject({ ok: false, error: { code: 'wrong-password' } });
    const [plain, unlocked] = [await read(new Uint8Array(original)), await read(bytes, PASSWORD)];
    if (!plain.ok || !unlocked.ok) throw new Error('not read');
    expect(unlocked.value.sheets).toEqual(plain.value.sheets);
    expect(unlocked.value.modified).toBe(plain.value.modified);
    expect(unlocked.value.sha256).not.toBe(plain.value.sha256);
  });

  it.each([
    ['a cipher of older programs', { algorithm: 'Blowfish CFB' }],
    ['so many rounds that they would keep us busy', { iterations: 2_000_000_000 }],
  ])('with %s says that it cannot be opened', async (_, lock) => {
    expect(await read(lockedOds(lock), PASSWORD)).toMatchObject({
      ok: false,
      error: { code: 'file-locked' },
    });
  });
});

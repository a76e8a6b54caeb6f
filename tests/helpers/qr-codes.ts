import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');

/** What the QR codes on a page of a PDF say, read from the page as it is drawn, by another library than made them. */
export async function qrCodesOn(pdf: string, page: number): Promise<string[]> {
  // Else it would be fetched from a CDN.
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(fs.readFileSync(wasm)).buffer } });
  const drawn = execFileSync(
    'pdftoppm',
    ['-r', '200', '-f', String(page), '-l', String(page), '-gray', pdf],
    {
      maxBuffer: 64 * 2 ** 20,
    },
  );
  const codes = await readBarcodes(imageOf(drawn), { formats: ['QRCode'], maxNumberOfSymbols: 50 });
  return codes.map(({ text }) => text).sort();
}

/** A PGM (P5, 8 bits) as the pixels that browsers call ImageData. */
function imageOf(pgm: Buffer): ImageData {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('this is no PGM');
  const [width, height] = [Number(head[1]), Number(head[2])];
  const grey = pgm.subarray(head[0].length);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    data.fill(grey[at] ?? 255, at * 4, at * 4 + 3);
    data[at * 4 + 3] = 255;
  }
  return { width, height, data, colorSpace: 'srgb' } as ImageData;
}

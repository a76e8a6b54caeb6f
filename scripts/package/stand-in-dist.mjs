import fs from 'node:fs';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { ELECTRON_VERSION } from '../lib/electron-binary.mjs';

/** Marks the fuse wire in an Electron binary (@electron/fuses, constants). */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const WIRE_VERSION = 1;
/** Fuses of version 1, all as Electron ships them apart from those it ships off. */
const SHIPPED = '11110000';

/**
 * Makes a folder that electron-builder takes for an unpacked Electron, so that the package can be
 * made and read back where the real one cannot be had. Nothing in it runs.
 * @param {string} folder
 */
export async function makeStandInDist(folder) {
  fs.mkdirSync(path.join(folder, 'locales'), { recursive: true });
  fs.mkdirSync(path.join(folder, 'resources'), { recursive: true });
  const wire = Buffer.concat([
    Buffer.from(SENTINEL),
    Buffer.from([WIRE_VERSION, SHIPPED.length]),
    Buffer.from(SHIPPED),
  ]);
  const padding = Buffer.alloc(64);
  fs.writeFileSync(path.join(folder, 'electron'), Buffer.concat([padding, wire, padding]), { mode: 0o755 });
  fs.writeFileSync(path.join(folder, 'version'), ELECTRON_VERSION);
  fs.writeFileSync(path.join(folder, 'LICENSE'), 'stand-in\n');
  fs.writeFileSync(path.join(folder, 'LICENSES.chromium.html'), 'stand-in\n');
  fs.writeFileSync(path.join(folder, 'locales/ja.pak'), 'stand-in\n');
  const app = path.join(folder, '../default-app');
  fs.mkdirSync(app, { recursive: true });
  fs.writeFileSync(path.join(app, 'package.json'), '{"name":"stand-in"}\n');
  await createPackage(app, path.join(folder, 'resources/default_app.asar'));
}

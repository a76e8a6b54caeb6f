import fs from 'node:fs';
import path from 'node:path';

/**
 * Completes package-lock.json with the optional packages of other platforms. `npm install` leaves
 * them out where the registry it talks to does not carry them, and `npm ci` then refuses the whole
 * lock, on every machine. They are pinned by their parent to one exact version, so nothing is
 * guessed; only their integrity is unknown here and is therefore not stated.
 * Run after each `npm install`: `node scripts/complete-lock.mjs`.
 *
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, license?: string, engines?: object,
 *   os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Entry
 */
const file = path.resolve(import.meta.dirname, '../package-lock.json');
const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
/** @type {Record<string, Entry>} */
const packages = lock.packages;

/** @param {string} from @param {string} name */
function isLocked(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

const OS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const CPU = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/** Platform of a binary package, read from its name. @param {string} name @returns {Entry} */
function platformOf(name) {
  const words = (name.split('/').at(-1) ?? '').split('-');
  const os = OS.find((word) => words.includes(word));
  const cpu = CPU.find((word) => words.includes(word));
  if (!os || !cpu) throw new Error(`${name}: its platform cannot be read from its name`);
  const musl = words.some((word) => word.startsWith('musl'));
  const gnu = words.some((word) => word.startsWith('gnu'));
  return { cpu: [cpu], os: [os], ...(musl ? { libc: ['musl'] } : gnu ? { libc: ['glibc'] } : {}) };
}

let added = 0;
for (const [at, parent] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (isLocked(at, name)) continue;
    if (!/^\d/.test(version)) throw new Error(`${name}@${version} is not pinned by ${at}`);
    packages[`node_modules/${name}`] = {
      version,
      ...(parent.license ? { license: parent.license } : {}),
      ...(parent.dev ? { dev: true } : {}),
      optional: true,
      ...platformOf(name),
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} platform packages added`);

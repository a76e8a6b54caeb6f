import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { RESULTS } from './lib/counts.mjs';
import { bin, ROOT, run, runScript } from './lib/run.mjs';
import { makeStandInDist } from './package/stand-in-dist.mjs';

/**
 * `npm run package:check`: validates electron-builder.yml, packs the built program against a
 * stand-in for Electron, and reads back what is in the archive and which fuses were set.
 */
const WORK = path.join(ROOT, 'dist/package-check');
const UNPACKED = path.join(WORK, 'release/linux-unpacked');
const ASAR = path.join(UNPACKED, 'resources/app.asar');
const ENABLED = '1'.charCodeAt(0);
const DISABLED = '0'.charCodeAt(0);

/** @type {readonly (readonly [string, () => void | Promise<void>])[]} */
const CHECKS = [
  ['electron-builder.yml is valid', validateConfiguration],
  ['electron-builder packs the program', pack],
  ['the archive holds the program', holdsProgram],
  ['the archive holds nothing else', holdsNothingElse],
  ['the licences of what is bundled lie beside the program', licencesAreThere],
  ['the packed package.json starts the built main file', startsMain],
  ['the fuses are set', fusesAreSet],
];

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const [title, check] of CHECKS) {
  try {
    await check();
    counts.passed += 1;
    console.log(`ok      ${title}`);
  } catch (error) {
    counts.failed += 1;
    console.log(`FAILED  ${title}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
fs.mkdirSync(RESULTS, { recursive: true });
fs.writeFileSync(path.join(RESULTS, 'package.json'), JSON.stringify(counts));
process.exitCode = counts.failed === 0 ? 0 : 1;

async function validateConfiguration() {
  // electron-builder's own reader and schema; it has no command for it.
  const require = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'));
  const { getConfig, validateConfiguration: validate } = require('app-builder-lib/out/util/config/config.js');
  const { DebugLogger } = require('builder-util');
  await validate(await getConfig(ROOT, 'electron-builder.yml', null), new DebugLogger(false));
}

async function pack() {
  if (!fs.existsSync(path.join(ROOT, 'dist/main/main.cjs'))) assert.equal(await runScript('build.mjs'), 0);
  fs.rmSync(WORK, { recursive: true, force: true });
  await makeStandInDist(path.join(WORK, 'electron'));
  const code = await run(
    bin('electron-builder'),
    [
      ...['--linux', 'dir', '--x64', '--publish', 'never', '--config', 'electron-builder.yml'],
      `-c.electronDist=${path.join(WORK, 'electron')}`,
      `-c.directories.output=${path.join(WORK, 'release')}`,
    ],
    { ELECTRON_BUILDER_OFFLINE: 'true', npm_config_offline: 'true' },
  );
  assert.equal(code, 0, `electron-builder ended with ${code}`);
  assert.ok(fs.existsSync(ASAR), 'there is no app.asar');
}

/** Files in the archive, without folders, with forward slashes. */
function packedFiles() {
  const entries = listPackage(ASAR, { isPack: false }).map((entry) => entry.replaceAll('\\', '/').slice(1));
  return entries.filter((entry) => !entries.some((other) => other.startsWith(`${entry}/`)));
}

function holdsProgram() {
  const files = packedFiles();
  const wanted = [
    'package.json',
    ...['main', 'browser-host', 'cli', 'parse-worker'].map((name) => `dist/main/${name}.cjs`),
    'dist/preload/preload.cjs',
    'dist/renderer/index.html',
    'dist/renderer/paper.html',
  ];
  for (const file of wanted) assert.ok(files.includes(file), `${file} is missing`);
  assert.ok(
    files.some((file) => /^dist\/renderer\/assets\/.*\.woff2$/.test(file)),
    'the fonts are missing',
  );
}

function holdsNothingElse() {
  const strange = packedFiles().filter(
    (file) => file !== 'package.json' && !/^dist\/(?:main|preload|renderer)\//.test(file),
  );
  assert.deepEqual(strange, []);
  assert.deepEqual(
    packedFiles().filter((file) => /\.(?:ts|tsx|map)$/.test(file)),
    [],
  );
}

/** One of each side stands for all: the build lists them from what it bundles. */
function licencesAreThere() {
  const named = { 'LICENCES.program.md': 'ical.js', 'LICENCES.screens.md': 'dexie' };
  for (const [file, name] of Object.entries(named)) {
    const text = fs.readFileSync(path.join(UNPACKED, file), 'utf8');
    assert.match(text, new RegExp(`^## ${name} - `, 'm'), `${file} does not name ${name}`);
  }
  assert.ok(fs.existsSync(path.join(UNPACKED, 'LICENSE.BIZ-UDPGothic.txt')), 'the font has no licence');
}

function startsMain() {
  const { name, main } = JSON.parse(extractFile(ASAR, 'package.json').toString('utf8'));
  assert.deepEqual({ name, main }, { name: 'tsudoi', main: 'dist/main/main.cjs' });
}

async function fusesAreSet() {
  const wire = await getCurrentFuseWire(path.join(UNPACKED, 'tsudoi'));
  const wanted = {
    [FuseV1Options.RunAsNode]: DISABLED,
    [FuseV1Options.EnableCookieEncryption]: ENABLED,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: DISABLED,
    [FuseV1Options.EnableNodeCliInspectArguments]: DISABLED,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ENABLED,
    [FuseV1Options.OnlyLoadAppFromAsar]: ENABLED,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: DISABLED,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: DISABLED,
  };
  for (const [fuse, state] of Object.entries(wanted)) {
    const name = FuseV1Options[Number(fuse)];
    assert.equal(wire[/** @type {FuseV1Options} */ (Number(fuse))], state, `the fuse ${name} is wrong`);
  }
}

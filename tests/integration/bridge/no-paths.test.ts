import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHANNELS, type Delivery } from '../../../shared/bridge/contract.ts';
import { appError } from '../../../shared/lib/errors.ts';
import { fail, ok } from '../../../shared/lib/result.ts';
import { createDispatcher, type Dispatch } from '../../../src-main/bridge/dispatcher.ts';
import { createHandlers } from '../../../src-main/bridge/handlers.ts';
import { fixedDeskFolder } from '../../../src-main/desks/desk-folder.ts';
import { OwnerMarks } from '../../../src-main/files/owner-mark.ts';
import { SharedFiles } from '../../../src-main/files/shared-files.ts';
import { createVault } from '../../../src-main/vault/vault.ts';
import { CARRIED, goodArguments, placesIn, withAt } from '../../helpers/bridge-arguments.ts';

/** The renderer names no path: whatever it says, the services stay in the folders that main was given. */

// Without passphrases: they are no paths, and locking takes its time on purpose.
const good = Object.fromEntries(
  Object.entries(goodArguments()).map(([channel, argument]) => [
    channel,
    'passphrase' in argument ? withAt(argument, 'passphrase', undefined) : argument,
  ]),
);
let root: string;
let dispatch: Dispatch;
/** Names under which outputs were handed to the host, and names proposed to a dialog. */
const names: string[] = [];
const thrown: string[] = [];

beforeAll(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-'));
  for (const folder of ['vault', 'desks', 'outside']) fs.mkdirSync(path.join(root, folder));
  for (const name of ['secret.json', 'vault.json', 'outside/secret.tsudoi', 'outside/secret.ticks']) {
    fs.writeFileSync(path.join(root, name), 'what nobody may read');
  }
  const deliver = async (name: string) => {
    names.push(name);
    return ok<Delivery>({ kind: 'saved', name });
  };
  const choose = async (_kind: unknown, name: string) => {
    names.push(name);
    return null;
  };
  const handlers = createHandlers({
    host: 'electron',
    platform: 'linux',
    vault: createVault({ folder: path.join(root, 'vault') }),
    deskFolder: fixedDeskFolder(path.join(root, 'desks')),
    openStage: () => undefined,
    shared: new SharedFiles(path.join(root, 'vault/shared-files.json'), choose, new OwnerMarks()),
    outlet: {
      deliver: (file) => deliver(file.name),
      collect: async () => ({
        atOnce: true,
        add: async ({ name }) => {
          names.push(name);
          return ok({ name, insteadOf: null });
        },
        finish: async () => ok<Delivery>({ kind: 'cancelled' }),
      }),
      printsInPage: true,
    },
    printer: { print: async () => fail(appError('no-print-engine')), dispose: async () => undefined },
    readFile: async (input) => ok({ name: input.name, sha256: '', format: 'csv', sheets: [] }),
  });
  dispatch = createDispatcher(handlers, (channel, error) => thrown.push(`${channel}: ${String(error)}`));
});
afterAll(() => fs.rmSync(root, { recursive: true }));

/** Everything outside the folders that main was given. */
const outside = () =>
  fs
    .readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/^(?:vault|desks)[\\/]/.test(name))
    .map((name) => [
      name,
      fs.statSync(path.join(root, name)).isFile() && fs.readFileSync(path.join(root, name), 'utf8'),
    ]);

const pathsTo = (): readonly string[] => [
  path.join(root, 'outside/secret.tsudoi'),
  path.join(root, 'secret.json'),
  '../secret.json',
  '../outside/secret.tsudoi',
  '..\\outside\\secret.tsudoi',
  '../../../../../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  '\\\\server\\share\\secret',
  '//server/share/secret',
  `file://${root}/secret.json`,
  '%2e%2e%2fsecret.json',
  '.',
  '..',
  '~',
  'con',
  'constructor',
  '__proto__',
  'a/../../secret',
  '0000000001-20251009T085320Z.tsudoi/../../../secret.json',
];

describe.each(CHANNELS)('%s', (channel) => {
  test('reads and writes nothing where a path in its argument leads', async () => {
    const before = outside();
    names.length = 0;
    const texts = placesIn(good[channel]).filter(
      ({ path: where, value }) =>
        typeof value === 'string' && (!CARRIED.test(where) || where === 'planFile.planId'),
    );
    for (const { path: where } of texts) {
      for (const evil of pathsTo()) {
        const reply = await dispatch(channel, withAt(good[channel], where, evil));
        expect(JSON.stringify(reply)).not.toContain('what nobody may read');
        expect(JSON.stringify(reply)).not.toContain('root:');
      }
    }
    expect(outside()).toEqual(before);
    // What a dialog is offered, or a browser saves under, is a name and no more.
    for (const name of names) expect(name).toMatch(/^[^\\/:*?"<>|]{1,240}$/);
    for (const name of names) expect(['.', '..']).not.toContain(name);
    expect(thrown).toEqual([]);
  });

  test('gives no path back, but for the folder of the backups, which people are told', async () => {
    const reply = JSON.stringify(await dispatch(channel, good[channel]));
    if (!['vault.status', 'vault.second'].includes(channel)) expect(reply).not.toContain(root);
  });
});

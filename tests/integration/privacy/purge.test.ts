import 'fake-indexeddb/auto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Bridge } from '../../../shared/bridge/contract.ts';
import { copyFile } from '../../../shared/domain/merge/state-of-file.ts';
import { ok } from '../../../shared/lib/result.ts';
import { disposeTicks } from '../../../src-main/desks/dispose-ticks.ts';
import { encodeTick } from '../../../src-main/desks/tick-lines.ts';
import { createVault, type Vault } from '../../../src-main/vault/vault.ts';
import { diskFs, type VaultFs } from '../../../src-main/vault/vault-fs.ts';
import { deskCopies } from '../../helpers/copies.ts';
import { foundInFiles } from '../../helpers/dump.ts';
import { resetIds, testContext } from '../../helpers/plans.ts';
import { foundIn, PEOPLE, privatePlan, stringsOf } from '../../helpers/private-plan.ts';

/** The whole way of a disposal with the real session, storage and vault; IndexedDB is in memory. */

/** A busy machine is no reason to fail. */
const within = (check: () => unknown) => vi.waitFor(check, { timeout: 15_000 });

let folder: string;
let vault: Vault;
const strings = stringsOf(PEOPLE);

beforeEach(async () => {
  resetIds();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-purge-'));
  for (const { name } of await indexedDB.databases()) await Dexie.delete(String(name));
});
afterEach(async () => {
  await vault.settled();
  fs.rmSync(folder, { recursive: true });
});

const places = () => [path.join(folder, 'first'), path.join(folder, 'second')];

/** The services of a program that has just been started. */
function startMain(disk: VaultFs = diskFs): void {
  vault = createVault({ folder: path.join(folder, 'first'), second: path.join(folder, 'second'), fs: disk });
  const desks = path.join(folder, 'desks');
  const invoke = async (channel: string, argument: { [name: string]: never }) => {
    const given = (name: string): never => argument[name] as never;
    if (channel === 'vault.status') return vault.status();
    if (channel === 'vault.append') return vault.append(given('planId'), given('change'));
    if (channel === 'vault.snapshot') return vault.snapshot(given('planFile'));
    if (channel === 'vault.dispose') return vault.dispose(given('planFile'));
    if (channel === 'desks.dispose')
      return disposeTicks(desks, given('planId'), given('everybody') ? null : given('attendeeIds'));
    return ok(null);
  };
  (globalThis as { tsudoi?: unknown }).tsudoi = { invoke } as unknown as Bridge;
}

/** The page that has just been loaded, with its start behind it. */
async function loaded() {
  // The page from before is gone, and its connections with it.
  for (const db of (Dexie as unknown as { connections: Dexie[] }).connections.slice()) db.close();
  vi.resetModules();
  const { useSession } = await import('../../../src-renderer/store/session.ts');
  const { useBackups } = await import('../../../src-renderer/store/backups.ts');
  await useSession.getState().start();
  // Every meeting's backup stands: nothing is on its way any more.
  await within(() =>
    expect(Object.keys(useBackups.getState().kept)).toHaveLength(useSession.getState().meetings.length),
  );
  return { session: useSession, backups: useBackups };
}

/** A plan with people, opened and worked on: a history, changes and snapshots in both folders, something damaged. */
async function worked() {
  fs.mkdirSync(path.join(folder, 'second'));
  fs.mkdirSync(path.join(folder, 'desks'));
  startMain();
  const { session, backups } = await loaded();
  const { plan: sample, ids } = privatePlan();
  // The sample's own id is on the list of meetings already.
  const plan = { ...sample, id: testContext.newId() };
  const file = copyFile(deskCopies(plan, ['other']).other.state, {
    source: 'test',
    savedAt: testContext.now,
  });
  expect(await session.getState().adoptPlan(file)).toEqual({ ok: true, value: 'adopted' });
  const rename = (name: string) =>
    session.getState().run('editRow', { collection: 'attendees', key: ids[0], patch: { name } });
  rename('臼杵 華子');
  rename(PEOPLE[0][0]);
  expect(await session.getState().backUp()).toBe(true);
  session.getState().run('setAnswer', {
    attendeeId: ids[1],
    activityId: [...plan.rows.activities.keys()][0]!,
    value: 'maybe',
  });
  await session.getState().settled();
  await within(() => expect(backups.getState().kept[plan.id]).toBe(session.getState().plan?.seq));
  await vault.settled();
  for (const place of [path.join(places()[0]!, plan.id), secondOf(plan.id)])
    fs.writeFileSync(path.join(place, '0000000001-20260101T000000Z.tsudoi.damaged'), PEOPLE[0][0]);
  const tick = {
    desk: 'd',
    deskName: '入口',
    seq: 1,
    clock: 1,
    attendeeId: ids[0],
    activityId: 'x',
    itemId: null,
    at: testContext.now,
    state: 'in' as const,
    person: { name: PEOPLE[0][0], reading: '', organisation: '' },
  };
  fs.writeFileSync(
    path.join(folder, 'desks', `${plan.id}_d.ticks`),
    encodeTick(tick) + encodeTick({ ...tick, attendeeId: 'other', person: null }),
  );
  expect(foundInFiles(places(), strings).length).toBeGreaterThan(10);
  return { session, backups, plan, ids };
}

const secondOf = (planId: string): string => {
  const [name] = fs.readdirSync(path.join(folder, 'second'));
  return path.join(folder, 'second', String(name), planId);
};

/** All that stands in all databases. */
async function databases(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { name } of await indexedDB.databases()) {
    const db = await new Dexie(String(name)).open();
    const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
    found[String(name)] = JSON.stringify(tables);
    db.close();
  }
  return found;
}

test.each(['people', 'meeting'] as const)(
  '%s: history, both folders, damaged files, desks and database',
  async (kind) => {
    const { session, plan, ids } = await worked();
    const scope = kind === 'meeting' ? { kind } : { kind, ids: [...ids] };
    const done = await session.getState().dispose({ scope, by: '担当', blank: [] });
    expect(done.ok).toBe(true);
    await vault.settled();
    expect(foundInFiles([...places(), path.join(folder, 'desks')], strings)).toEqual([]);
    expect(session.getState().history).toEqual({ undo: [], redo: [] });
    expect(session.getState().backupsOwed).toEqual([]);
    expect(await session.getState().entriesAfter(0)).toMatchObject([{ label: { code: 'purge' }, rows: [] }]);
    for (const place of [path.join(places()[0]!, plan.id), secondOf(plan.id)])
      expect(fs.readdirSync(place).filter((name) => name.endsWith('.tsudoi'))).toHaveLength(1);
    const stored = await databases();
    expect(foundIn(JSON.stringify(stored), strings)).toEqual([]);

    startMain();
    const next = await loaded();
    expect(Object.keys(await databases())).toEqual(['tsudoi.1']);
    expect(next.session.getState().isRebuildOwed).toBe(false);
    await next.session.getState().openPlan(plan.id);
    expect(next.session.getState().plan?.rows.attendees.size).toBe(
      kind === 'meeting' ? 0 : plan.rows.attendees.size - 3,
    );
    // What was handed over is what is there: the vault asks for nothing.
    await within(() => expect(next.backups.getState().newer).toEqual([]));
    const again = await loaded();
    expect(Object.keys(await databases())).toEqual(['tsudoi.1']);
    expect(again.session.getState().meetings).toHaveLength(next.session.getState().meetings.length);
  },
);

/** The disk up to the n-th call that changes something; from then on the program is dead. */
function dyingFs(calls: number): { fs: VaultFs; died: () => boolean } {
  let n = 0;
  const step = (): void => {
    n += 1;
    if (n > calls) throw Object.assign(new Error('killed'), { code: 'EKILLED' });
  };
  const fsWithin: VaultFs = {
    ...diskFs,
    open: async (file, how) => {
      step();
      const handle = await diskFs.open(file, how);
      return {
        ...handle,
        write: async (bytes) => {
          n += 1;
          if (n <= calls) return handle.write(bytes);
          await handle.write(bytes.subarray(0, bytes.byteLength >> 1));
          throw Object.assign(new Error('killed'), { code: 'EKILLED' });
        },
      };
    },
    rename: async (from, to) => {
      step();
      await diskFs.rename(from, to);
    },
    remove: async (file) => {
      step();
      await diskFs.remove(file);
    },
  };
  return { fs: fsWithin, died: () => n > calls };
}

test('main killed at each step: the next start goes on, and the clean plan can always be read', async () => {
  const { session, plan, ids } = await worked();
  await vault.settled();
  // The other meetings' backups only take time.
  for (const place of [places()[0]!, path.dirname(secondOf(plan.id))])
    for (const name of fs.readdirSync(place).filter((one) => one !== plan.id && !one.includes('.')))
      fs.rmSync(path.join(place, name), { recursive: true });
  const before = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-before-'));
  fs.cpSync(folder, before, { recursive: true });
  await session.getState().dispose({ scope: { kind: 'people', ids: [...ids] }, by: '', blank: [] });
  const clean = await vault.read(plan.id);
  if (!clean.ok) throw new Error(clean.error.code);
  let kills = 0;
  for (let calls = 0; ; calls += 1) {
    fs.rmSync(folder, { recursive: true });
    fs.cpSync(before, folder, { recursive: true });
    const dying = dyingFs(calls);
    const options = { folder: places()[0]!, second: places()[1]! };
    const first = createVault({ ...options, fs: dying.fs });
    await first.dispose(clean.value);
    await first.settled();
    if (!dying.died()) break;
    kills += 1;
    const next = createVault(options);
    const kept = await next.read(plan.id);
    // The old state or the new one, and never none.
    expect(kept.ok && kept.value.seq).toBeGreaterThanOrEqual(clean.value.seq - 1);
    await next.status();
    // The page still has its note, and asks again.
    const reply = await next.dispose(clean.value);
    expect(reply).toEqual({ ok: true, value: [] });
    expect(foundInFiles(places(), strings)).toEqual([]);
    expect(await next.read(plan.id)).toEqual(clean);
  }
  fs.rmSync(before, { recursive: true });
  expect(kills).toBeGreaterThan(12);
});

test('a second folder that is away is cleaned once it is back, by main alone', async () => {
  const { session, backups, ids } = await worked();
  fs.renameSync(path.join(folder, 'second'), path.join(folder, 'away'));
  await session.getState().dispose({ scope: { kind: 'people', ids: [...ids] }, by: '', blank: [] });
  await vault.settled();
  expect(foundInFiles([places()[0]!], strings)).toEqual([]);
  expect(backups.getState().status?.unclean).toMatchObject([{ place: 'second', why: 'ENOENT' }]);
  expect(session.getState().backupsOwed).toEqual([]);
  fs.rmSync(path.join(folder, 'second'), { recursive: true, force: true });
  fs.renameSync(path.join(folder, 'away'), path.join(folder, 'second'));
  startMain();
  expect(await vault.status()).toMatchObject({ value: { unclean: [] } });
  expect(foundInFiles(places(), strings)).toEqual([]);
});

test('the page gone before main has heard of it: the next start goes on', async () => {
  const { session, plan, ids } = await worked();
  const { tsudoi } = globalThis as unknown as {
    tsudoi: { invoke: (channel: string, argument: never) => unknown };
  };
  const { invoke } = tsudoi;
  tsudoi.invoke = (channel, argument) =>
    channel === 'vault.dispose' ? new Promise(() => {}) : invoke(channel, argument);
  // Its answer never comes, and its database goes.
  session
    .getState()
    .dispose({ scope: { kind: 'people', ids: [...ids] }, by: '', blank: [] })
    .catch(() => undefined);
  await within(() => expect(session.getState().last?.label.code).toBe('purge'));
  expect(foundInFiles(places(), strings).length).toBeGreaterThan(0);
  startMain();
  const next = await loaded();
  await within(() => expect(next.session.getState().backupsOwed).toEqual([]));
  await within(async () => expect(foundInFiles(places(), strings)).toEqual([]));
  await next.session.getState().openPlan(plan.id);
  expect(next.session.getState().plan?.rows.purges.size).toBe(1);
});

test('the rebuilding broken off at any step leaves one whole database, and the next start makes it one again', async () => {
  const { session, plan, ids } = await worked();
  await session.getState().dispose({ scope: { kind: 'people', ids: [...ids] }, by: '', blank: [] });
  const expected = session.getState().plan;
  await loaded();
  const { rebuildStore } = await import('../../../src-renderer/storage/rebuild-store.ts');
  const { findStores } = await import('../../../src-renderer/storage/store-name.ts');
  const { openStorage } = await import('../../../src-renderer/storage/open-storage.ts');

  /** Rebuilds, failing at a step and at all after it; gives the steps that were made. */
  async function rebuilding(failAt: number): Promise<number> {
    let n = 0;
    const failing = <T extends (...given: never[]) => unknown>(real: T): T =>
      function (this: unknown, ...given: never[]) {
        n += 1;
        if (n >= failAt) throw new DOMException('broken off', 'UnknownError');
        return real.apply(this, given);
      } as T;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementation(failing(IDBObjectStore.prototype.put));
    const remove = vi.spyOn(indexedDB, 'deleteDatabase');
    remove.mockImplementation(failing(indexedDB.deleteDatabase.bind(indexedDB)));
    await rebuildStore(await findStores()).catch(() => undefined);
    vi.restoreAllMocks();
    return n;
  }

  const steps = await rebuilding(Number.POSITIVE_INFINITY);
  const places = [1, 2, Math.floor(steps / 2), ...Array.from({ length: 7 }, (_, n) => steps - n)];
  for (const at of places) {
    await rebuilding(at);
    const { plans } = await openStorage();
    const opened = await plans.open(plan.id);
    expect(opened?.plan.seq, `step ${at}`).toBe(expected?.seq);
    expect(opened?.plan.rows.items.size).toBe(expected?.rows.items.size);
    const left = (await indexedDB.databases()).map(({ name }) => name).filter((name) => name !== 'write-out');
    expect(left, `step ${at}`).toHaveLength(1);
  }
  expect(steps).toBeGreaterThan(10);
});

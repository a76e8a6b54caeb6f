import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { errorSentence } from '../../../../shared/bridge/error-sentences.ts';
import { copyFile } from '../../../../shared/domain/merge/state-of-file.ts';
import { OwnerMarks } from '../../../../src-main/files/owner-mark.ts';
import { SharedFiles } from '../../../../src-main/files/shared-files.ts';
import { writePlanFile } from '../../../../src-main/formats/plan-file/write-plan-file.ts';
import { at, deskCopies } from '../../../helpers/copies.ts';
import { yamagata } from '../../../helpers/plans.ts';

let folder: string;
let server: string;
const NOW = new Date('2026-10-01T03:00:00.000Z');

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-'));
  server = path.join(folder, '計画.tsudoi');
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const { a } = deskCopies(yamagata(), ['a']);
const about = { source: 't', savedAt: NOW.toISOString(), copy: 'a' };
const file = copyFile(a.state, about);
const later = copyFile(at(a, 'addAttendee', { name: '見本 太郎' }).state, about);
const id = file.planId;

/** A desk with its own user data, linked to the file on the server. */
async function deskOf(who: string, now = NOW) {
  const marks = new OwnerMarks(() => now, who);
  const store = path.join(folder, `${who}.json`);
  const shared = new SharedFiles(
    store,
    async () => server,
    marks,
    () => now,
  );
  expect(await shared.link(id, 'save', '計画.tsudoi')).toEqual({ ok: true, value: true });
  return { shared, marks, store };
}

const files = () => fs.readdirSync(folder).filter((name) => name.includes('計画'));

describe('a shared file', () => {
  test('is made, written and read back, and is known again after a restart', async () => {
    const { shared, marks, store } = await deskOf('佐藤');
    expect(await shared.state(id)).toMatchObject({
      value: { linked: true, exists: false, name: '計画.tsudoi' },
    });
    expect(await shared.read(id)).toEqual({ ok: true, value: { planFile: null, sha256: '' } });
    expect(await shared.publish(id, file, '', false)).toMatchObject({ value: { kind: 'published' } });
    expect(await shared.read(id)).toMatchObject({ value: { planFile: file } });
    const again = new SharedFiles(
      store,
      async () => null,
      marks,
      () => NOW,
    );
    expect(await again.state(id)).toMatchObject({
      value: { linked: true, exists: true, changed: false, owner: { who: '佐藤', mine: true, stale: false } },
    });
  });

  test('that was changed meanwhile is never overwritten: it has to be read first', async () => {
    const { shared } = await deskOf('佐藤');
    await shared.publish(id, file, '', false);
    const before = await shared.read(id);
    fs.writeFileSync(server, writePlanFile(later));
    const hash = before.ok ? before.value.sha256 : '';
    expect(await shared.publish(id, file, hash, false)).toEqual({ ok: true, value: { kind: 'changed' } });
    expect(fs.readFileSync(server)).toEqual(Buffer.from(writePlanFile(later)));
    expect(await shared.state(id)).toMatchObject({ value: { changed: true } });
    const now = await shared.read(id);
    expect(await shared.publish(id, later, now.ok ? now.value.sha256 : '', false)).toMatchObject({
      value: { kind: 'published' },
    });
  });

  test('that somebody else edits is read, not written; a copy beside it is', async () => {
    const first = await deskOf('佐藤');
    await first.shared.publish(id, file, '', false);
    const second = await deskOf('鈴木');
    expect(await second.shared.state(id)).toMatchObject({ value: { owner: { who: '佐藤', mine: false } } });
    const read = await second.shared.read(id);
    const hash = read.ok ? read.value.sha256 : '';
    const refused = await second.shared.publish(id, later, hash, false);
    expect(refused).toMatchObject({ ok: false, error: { code: 'shared-owned', facts: { who: '佐藤' } } });
    expect(!refused.ok && errorSentence(refused.error, 'ja')).toContain('佐藤さんが編集中');
    const before = fs.readFileSync(server);
    const copy = await second.shared.publish(id, later, hash, true);
    expect(copy).toMatchObject({ value: { kind: 'copy' } });
    expect(fs.readFileSync(server)).toEqual(before);
    expect(files().filter((name) => name.includes('写し'))).toHaveLength(1);
    // The same moment again: never over anything.
    expect(await second.shared.publish(id, later, hash, true)).toMatchObject({ ok: false });
  });

  test('the mark is given back at the end, taken over on a word, and told as old after half a day', async () => {
    const first = await deskOf('佐藤');
    await first.shared.state(id);
    const evening = await deskOf('鈴木', new Date('2026-10-01T18:00:00.000Z'));
    expect(await evening.shared.state(id)).toMatchObject({ value: { owner: { mine: false, stale: true } } });
    expect(await evening.shared.takeOver(id)).toMatchObject({
      value: { owner: { who: '鈴木', mine: true } },
    });
    expect(await first.shared.state(id)).toMatchObject({ value: { owner: { who: '鈴木', mine: false } } });
    // Who has lost the mark takes nobody's away.
    await first.marks.giveAllBack();
    expect(files()).toContain('計画.tsudoi.owner');
    await evening.marks.giveAllBack();
    expect(files()).not.toContain('計画.tsudoi.owner');
  });

  test('a mark left by a run of this desk that was killed is taken again; one that cannot be read is somebody’s', async () => {
    const dead = { who: '佐藤', since: NOW.toISOString(), token: 'x', host: os.hostname(), pid: 2 ** 30 };
    fs.writeFileSync(`${server}.owner`, JSON.stringify(dead));
    const { shared } = await deskOf('佐藤');
    expect(await shared.state(id)).toMatchObject({ value: { owner: { mine: true } } });
    fs.writeFileSync(`${server}.owner`, '{"who":');
    expect(await shared.state(id)).toMatchObject({
      value: { owner: { who: '?', mine: false, stale: true } },
    });
  });

  test('of ten desks that ask at once one gets the mark', async () => {
    const desks = Array.from({ length: 10 }, (_, n) => new OwnerMarks(() => NOW, `desk${n}`));
    const marks = await Promise.all(desks.map((desk) => desk.take(server)));
    expect(marks.filter((mark) => mark?.mine)).toHaveLength(1);
  });

  test('under a passphrase stays so; another plan’s file is refused; a damaged one is told', async () => {
    const { shared } = await deskOf('佐藤');
    await shared.publish(id, file, '', false, '果物');
    expect(await shared.read(id)).toMatchObject({ error: { code: 'passphrase-needed' } });
    expect(await shared.read(id, '果物')).toMatchObject({ value: { planFile: file } });
    fs.writeFileSync(server, writePlanFile({ ...file, planId: 'another' }));
    expect(await shared.read(id)).toMatchObject({ error: { code: 'shared-other-plan' } });
    fs.writeFileSync(server, writePlanFile(file).slice(0, 500));
    expect(await shared.read(id)).toMatchObject({ error: { code: 'plan-file-broken' } });
  });

  test('a host without dialogs says so', async () => {
    const shared = new SharedFiles(path.join(folder, 's.json'), null, new OwnerMarks());
    expect(await shared.state(id)).toEqual({ ok: true, value: { linked: false, canLink: false } });
    expect(await shared.link(id, 'open', 'x')).toMatchObject({ error: { code: 'shared-unavailable' } });
  });
});

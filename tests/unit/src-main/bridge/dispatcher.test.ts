import { describe, expect, test, vi } from 'vitest';
import type { Handlers } from '../../../../shared/bridge/contract.ts';
import { ok } from '../../../../shared/lib/result.ts';
import { createDispatcher } from '../../../../src-main/bridge/dispatcher.ts';

const info = { host: 'browser', version: '1', platform: 'linux', desk: 'a@b' } as const;

function dispatcherWith(changes: Partial<Handlers>) {
  const refuse = async () => {
    throw new Error('not part of this test');
  };
  const handlers: Handlers = {
    'app.info': async () => ok(info),
    'file.read': refuse,
    'document.export': refuse,
    'forms.export': refuse,
    'calendar.export': refuse,
    'print.pdf': refuse,
    'groupware.export': refuse,
    'batch.begin': refuse,
    'batch.add': refuse,
    'batch.end': refuse,
    'plan-file.save': refuse,
    'plan-file.read': refuse,
    'vault.status': refuse,
    'vault.append': refuse,
    'vault.snapshot': refuse,
    'vault.dispose': refuse,
    'vault.list': refuse,
    'vault.read': refuse,
    'vault.second': refuse,
    'stage.open': refuse,
    'desks.folder': refuse,
    'desks.choose-folder': refuse,
    'desks.exchange': refuse,
    'desks.dispose': refuse,
    'shared-file.state': refuse,
    'shared-file.link': refuse,
    'shared-file.unlink': refuse,
    'shared-file.take-over': refuse,
    'shared-file.read': refuse,
    'shared-file.seen': refuse,
    'shared-file.publish': refuse,
    ...changes,
  };
  const log = vi.fn();
  return { dispatch: createDispatcher(handlers, log), log };
}

describe('the dispatcher', () => {
  test('gives a checked argument to its handler and the result back', async () => {
    const read = vi.fn(async () => ok({ name: 'a.csv', sha256: '', format: 'csv' as const, sheets: [] }));
    const { dispatch } = dispatcherWith({ 'file.read': read });
    const argument = { name: 'a.csv', bytes: new Uint8Array([1]) };
    expect(await dispatch('file.read', argument)).toMatchObject({ ok: true, value: { name: 'a.csv' } });
    expect(read).toHaveBeenCalledWith(argument);
  });

  test.each(['', 'nope', '__proto__', 'constructor', 'toString', 'x'.repeat(5000)])(
    'refuses the unknown channel %.20s',
    async (channel) => {
      const { dispatch, log } = dispatcherWith({});
      const reply = await dispatch(channel, {});
      expect(reply).toEqual({
        ok: false,
        error: { code: 'unknown-channel', facts: { channel: channel.slice(0, 100) } },
      });
      expect(log).not.toHaveBeenCalled();
    },
  );

  test.each([
    ['a surplus field', { surplus: 1 }],
    ['nothing', undefined],
    ['null', null],
    ['text', 'text'],
  ])('refuses %s as an argument before the handler sees it', async (_what, argument) => {
    const handler = vi.fn();
    const { dispatch } = dispatcherWith({ 'app.info': handler });
    expect(await dispatch('app.info', argument)).toMatchObject({
      ok: false,
      error: { code: 'bad-argument' },
    });
    expect(handler).not.toHaveBeenCalled();
  });

  test('names where an argument is wrong', async () => {
    const { dispatch } = dispatcherWith({});
    const reply = await dispatch('plan-file.read', { name: 'a.tsudoi', bytes: 'not bytes' });
    expect(reply).toMatchObject({ error: { code: 'bad-argument', facts: { why: 'bytes' } } });
  });

  test('lets nothing of a thrown error cross, and logs it on its own side', async () => {
    const secret = new Error('EACCES: /home/person/secret');
    const { dispatch, log } = dispatcherWith({ 'app.info': () => Promise.reject(secret) });
    const reply = await dispatch('app.info', {});
    expect(reply).toEqual({ ok: false, error: { code: 'internal', facts: { channel: 'app.info' } } });
    expect(log).toHaveBeenCalledWith('app.info', secret);
  });

  test('survives an argument whose getter throws', async () => {
    const { dispatch } = dispatcherWith({});
    const hostile = {
      get name(): string {
        throw new Error('boo');
      },
    };
    expect(await dispatch('file.read', hostile)).toMatchObject({ ok: false, error: { code: 'internal' } });
  });
});

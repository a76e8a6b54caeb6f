import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { startHost } from '../../helpers/faults/host-process.ts';
import { keptChange, keptFile, keptFileAt, temporaryFolder } from '../../helpers/faults/kept-plan.ts';
import { record, scaled } from '../../helpers/faults/results.ts';

/** Hosts that run; none is left behind, whatever the test comes to. */
const running: Awaited<ReturnType<typeof startHost>>[] = [];
afterEach(() => {
  for (const { child } of running.splice(0)) child.kill('SIGKILL');
});

async function started(folder: string, port: number) {
  const host = await startHost(folder, port);
  running.push(host);
  return host;
}

// In Electron the second one brings the first to the front: tests/e2e/electron-host.spec.ts.
test('a second browser host on the same port ends with a sentence, on another it has a folder of its own', async () => {
  using home = temporaryFolder();
  const file = keptFile();
  const first = await started(home.folder, 0);
  // The folder hangs on the port as it was asked for; here the same one is asked for by its number.
  const port = first.port ?? 0;
  expect(await first.call('vault.snapshot', { planFile: file })).toMatchObject({ ok: true });
  const tries = scaled(1, 10);
  for (let n = 0; n < tries; n += 1) {
    const seq = n + 2;
    const second = await startHost(home.folder, port);
    if (second.child.exitCode === null) await once(second.child, 'exit');
    expect(second.port).toBeNull();
    expect(second.child.exitCode).toBe(1);
    expect(second.complaint()).toContain(`Port ${port} is in use`);
    const change = { planId: file.planId, change: keptChange(file, seq) };
    expect(await first.call('vault.append', change)).toMatchObject({
      ok: true,
      value: { kind: 'kept', seq },
    });
  }
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  const elsewhere = await started(home.folder, port);
  expect(await elsewhere.call('vault.status', {})).toMatchObject({ ok: true, value: { plans: [] } });
  expect(await elsewhere.call('vault.snapshot', { planFile: keptFileAt(file, 99) })).toMatchObject({
    ok: true,
  });
  elsewhere.child.kill('SIGKILL');
  await once(elsewhere.child, 'exit');
  const again = await started(home.folder, 0);
  const kept = { planId: file.planId, seq: tries + 1, missing: 0 };
  expect(await again.call('vault.status', {})).toMatchObject({ ok: true, value: { plans: [kept] } });
  again.child.kill('SIGKILL');
  record('second instance of the browser host', tries, 0);
}, 120_000);

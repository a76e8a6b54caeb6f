import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from 'vitest';

// Needs what `npm run build` makes; `npm test` builds first.
const START = path.resolve('scripts/start.mjs');

function start(...args: string[]): ChildProcess {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  return spawn(process.execPath, [START, '--no-build', '--port', '0', ...args], {
    env: { ...env, CI: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The address that the start prints for people. */
async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    const address = /^Tsudoi: (http:\S+)$/m.exec(said)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error(`no address in: ${said}`);
}

const answers = (address: string) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

test.each(['SIGTERM', 'SIGINT'] as const)('%s to npm start ends the server, too', async (signal) => {
  const child = start('--browser');
  const address = await addressOf(child);
  expect(await answers(address)).toBe(true);
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(await answers(address)).toBe(false);
});

test('a start that is killed outright takes the server with it', async () => {
  const child = start('--browser');
  const address = await addressOf(child);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await expect.poll(() => answers(address), { timeout: 10_000 }).toBe(false);
});

test.runIf(process.platform === 'linux')(
  'without a display it says in one line why it is not Electron',
  async () => {
    const child = start();
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
    });
    await addressOf(child);
    child.kill('SIGTERM');
    await once(child, 'exit');
    expect(said).toMatch(/^Using the browser host: [^\n]+\.\n$/);
  },
);

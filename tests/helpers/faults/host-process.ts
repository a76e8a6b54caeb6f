import { spawn } from 'node:child_process';
import path from 'node:path';
import { decodeFrame, encodeFrame } from '../../../shared/bridge/frame.ts';

// Needs what `npm run build` makes; `npm test` builds first.
const SERVER = path.resolve('dist/main/browser-host.cjs');

/** The real browser host in a process of its own, and calls to it as its page makes them. */
export async function startHost(folder: string, port: number) {
  const child = spawn(process.execPath, [SERVER, '--port', String(port), '--data', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += String(chunk);
  });
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    if (said.includes('Backups: ')) break;
  }
  // Without an address it has ended: what it complained of is for the person.
  const address = /http:\S+/.exec(said)?.[0] ?? null;
  const { origin, hash } = new URL(address ?? 'http://none');
  const call = async (channel: string, argument: unknown): Promise<unknown> => {
    const response = await fetch(`${origin}/api/${channel}`, {
      method: 'POST',
      headers: {
        origin,
        authorization: `Bearer ${hash.slice('#token='.length)}`,
        'content-type': 'application/vnd.tsudoi.frame',
      },
      body: encodeFrame(argument),
    });
    return decodeFrame(new Uint8Array(await response.arrayBuffer()));
  };
  return {
    child,
    call,
    complaint: () => complaint,
    port: address === null ? null : Number(new URL(origin).port),
  };
}

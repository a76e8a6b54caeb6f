import net from 'node:net';

/** What came back over a connection until the server closed it. */
export interface RawAnswer {
  /** 0 where nothing came back. */
  readonly status: number;
  readonly text: string;
  /** How the connection ended: by the server, or because it could not be made (the system's code). */
  readonly end: 'closed' | 'refused';
}

/**
 * Sends these bytes to a server as they are and reads until it closes: a client library would mend
 * what is to be sent broken.
 * @param more written each few ms after the first bytes, for as long as the connection stands
 */
export function sendRaw(
  port: number,
  bytes: string | Uint8Array,
  { host = '127.0.0.1', more }: { readonly host?: string; readonly more?: string } = {},
): Promise<RawAnswer> {
  return new Promise((resolve) => {
    let text = '';
    let isConnected = false;
    const socket = net.connect({ port, host }, () => {
      isConnected = true;
      socket.write(bytes);
    });
    const dripping = more === undefined ? undefined : setInterval(() => socket.write(more), 5);
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(dripping);
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
      resolve({ status, text, end: isConnected ? 'closed' : 'refused' });
    });
  });
}

/** A request as text; a header given as a list stands once for each. */
export function rawRequest(
  method: string,
  target: string,
  headers: Readonly<Record<string, string | readonly string[] | null>>,
  body: string | Uint8Array = '',
): Uint8Array {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === null ? [] : [value].flat().map((one) => `${name}: ${one}\r\n`),
  );
  const head = Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1');
  return Buffer.concat([head, Buffer.from(body)]);
}

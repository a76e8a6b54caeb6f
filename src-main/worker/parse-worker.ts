import { readForeign } from '../formats/read-foreign.ts';
import { isReadRequest, type ReadReply } from './messages.ts';

/**
 * Entry of the process that parses foreign files. It runs as a forked Node and as Electron's utilityProcess,
 * which differ only in the port that leads to the host.
 */
interface Port {
  post(message: ReadReply): void;
  onMessage(callback: (message: unknown) => void): void;
}

interface ParentPort {
  on(event: 'message', callback: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

const isParentPort = (port: unknown): port is ParentPort =>
  typeof port === 'object' && port !== null && 'postMessage' in port && 'on' in port;

function openPort(): Port {
  const parentPort: unknown = Reflect.get(process, 'parentPort');
  if (isParentPort(parentPort)) {
    return {
      post: (message) => parentPort.postMessage(message),
      onMessage: (callback) => parentPort.on('message', (event) => callback(event.data)),
    };
  }
  // The host is gone: nobody is left to answer.
  process.on('disconnect', () => process.exit(0));
  return {
    post: (message) => process.send?.(message),
    onMessage: (callback) => process.on('message', callback),
  };
}

const port = openPort();
port.onMessage((message) => {
  if (!isReadRequest(message)) return;
  const { id, ...input } = message;
  void readForeign(input).then((result) => port.post({ id, result }));
});

import { homedir } from 'node:os';
import path from 'node:path';
import { createDispatcher, logToStderr } from '../bridge/dispatcher.ts';
import { createHandlers } from '../bridge/handlers.ts';
import { fixedDeskFolder } from '../desks/desk-folder.ts';
import { OwnerMarks } from '../files/owner-mark.ts';
import { SharedFiles } from '../files/shared-files.ts';
import { createChromiumPrinter } from '../print/chromium-printer.ts';
import { createVault } from '../vault/vault.ts';
import { createNodeSpawner } from '../worker/node-spawner.ts';
import { createTableReader } from '../worker/table-reader.ts';
import { backupFolder } from './backup-folder.ts';
import { downloadOutlet } from './download-outlet.ts';
import { readHostOptions } from './options.ts';
import { findPortHolder } from './port-holder.ts';
import { startServer } from './server.ts';
import { stopWithParent } from './stop-with-parent.ts';

/** The browser host: `node dist/main/browser-host.cjs [--port N] [--desk-folder PATH]` prints its address and serves until it is told to stop. */
const DIST = path.resolve(__dirname, '..');

void main();

async function main(): Promise<void> {
  const options = readHostOptions(process.argv.slice(2), process.env);
  if (!options.ok) return stop(options.error);
  const { port, isChosen, data, second, deskFolder, sharedFile } = options.value;

  const reader = createTableReader(createNodeSpawner());
  const { platform, env } = process;
  const folder = backupFolder(data, port, { platform, home: homedir(), env });
  const marks = new OwnerMarks();
  const choose = sharedFile === null ? null : async () => sharedFile;
  const shared = new SharedFiles(path.join(folder, 'shared-files.json'), choose, marks);
  const rendererRoot = path.join(DIST, 'renderer');
  const printer = createChromiumPrinter(rendererRoot);
  const handlers = createHandlers({
    vault: createVault({ folder, second }),
    host: 'browser',
    platform: process.platform,
    outlet: downloadOutlet,
    printer,
    deskFolder: fixedDeskFolder(deskFolder),
    openStage: null,
    shared,
    readFile: (input) => reader.readFile(input),
  });
  const dispatch = createDispatcher(handlers, logToStderr);
  try {
    const host = await startServer({ port, rendererRoot, dispatch });
    process.stdout.write(`Tsudoi: ${host.url}\nBackups: ${folder}\n`);
    stopWithParent(async () => {
      reader.dispose();
      await printer.dispose();
      await marks.giveAllBack();
      await host.close();
    });
  } catch (error) {
    return stop(await whyNotListening(error, port, isChosen));
  }
}

async function whyNotListening(error: unknown, port: number, isChosen: boolean): Promise<string> {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code !== 'EADDRINUSE') return `Port ${port} of 127.0.0.1 cannot be opened (${String(code || error)}).`;
  const holder = await findPortHolder(port);
  const taken = `Port ${port} is in use${holder ? ` by ${holder}` : ''}.`;
  return isChosen
    ? `${taken} Choose another with --port N.`
    : `${taken} If that is another Tsudoi, use its window; otherwise end that program and start again. ` +
        'Plans are kept per port: --port N would start with an empty list.';
}

function stop(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

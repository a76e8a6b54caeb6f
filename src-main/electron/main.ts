import path from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import { createDispatcher, logToStderr } from '../bridge/dispatcher.ts';
import { createHandlers } from '../bridge/handlers.ts';
import { commandFrom, runCli } from '../cli/run-cli.ts';
import { createLastFolder } from '../files/last-folder.ts';
import { createVault } from '../vault/vault.ts';
import { createTableReader } from '../worker/table-reader.ts';
import { askForFolder } from './ask-for-folder.ts';
import { lockDownContents, lockDownSession } from './lock-down.ts';
import { bringToFront, openMainWindow } from './main-window.ts';
import { setMenu } from './menu.ts';
import { createNativeDeskFolder } from './native-desk-folder.ts';
import { createNativeOutlet } from './native-outlet.ts';
import { registerIpc } from './register-ipc.ts';
import { registerAppScheme, serveRenderer } from './serve-renderer.ts';
import { fixUserData } from './user-data.ts';
import { createUtilitySpawner } from './utility-spawner.ts';

/** The Electron host: composes services, security and window. Nothing here has logic of its own. */
const DIST = path.resolve(__dirname, '..');

fixUserData(process.env.TSUDOI_USER_DATA);
registerAppScheme();
lockDownContents();
app.enableSandbox();

const command = commandFrom(app.isPackaged ? process.argv.slice(1) : process.argv.slice(2));
if (command !== null) void runCommand(command);
// A second copy on the same database would see half of the first one's writes.
else if (!app.requestSingleInstanceLock()) app.quit();
else void startDesktop();

async function startDesktop(): Promise<void> {
  await app.whenReady();
  lockDownSession(session.defaultSession);
  setMenu(process.platform);
  serveRenderer(path.join(DIST, 'renderer'));

  const reader = createTableReader(createUtilitySpawner(path.join(DIST, 'main/parse-worker.cjs')));
  const lastFolder = createLastFolder(path.join(app.getPath('userData'), 'last-folder.json'));
  const deskFolder = createLastFolder(path.join(app.getPath('userData'), 'desk-folder.json'));
  const open = (): BrowserWindow =>
    openMainWindow({ preload: path.join(DIST, 'preload/preload.cjs'), devTools: !app.isPackaged });
  let window: BrowserWindow;
  const vault = createVault({
    folder: path.join(app.getPath('userData'), 'backups'),
    chooseFolder: () => askForFolder(window),
  });
  const handlers = createHandlers({
    vault,
    host: 'electron',
    platform: process.platform,
    outlet: createNativeOutlet(() => window, lastFolder),
    deskFolder: createNativeDeskFolder(() => window, deskFolder),
    readTable: (input) => reader.read(input),
    readFile: (input) => reader.readFile(input),
  });
  registerIpc(createDispatcher(handlers, logToStderr));
  window = open();

  app.on('second-instance', () => bringToFront(window));
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) window = open();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => reader.dispose());
}

/** The packed program takes the command line's commands too, without a window. */
async function runCommand(args: readonly string[]): Promise<void> {
  await app.whenReady();
  app.exit(await runCli(args, createUtilitySpawner(path.join(DIST, 'main/parse-worker.cjs'))));
}

import path from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import { createDispatcher, logToStderr } from '../bridge/dispatcher.ts';
import { createHandlers } from '../bridge/handlers.ts';
import { commandFrom, runCli } from '../cli/run-cli.ts';
import { createLastFolder } from '../files/last-folder.ts';
import { OwnerMarks } from '../files/owner-mark.ts';
import { SharedFiles } from '../files/shared-files.ts';
import { createVault } from '../vault/vault.ts';
import { createTableReader } from '../worker/table-reader.ts';
import { askForFolder } from './ask-for-folder.ts';
import { choosePlace } from './choose-place.ts';
import { lockDownContents, lockDownSession } from './lock-down.ts';
import { bringToFront, openMainWindow } from './main-window.ts';
import { setMenu } from './menu.ts';
import { createNativeDeskFolder } from './native-desk-folder.ts';
import { createNativeOutlet } from './native-outlet.ts';
import { registerIpc } from './register-ipc.ts';
import { registerAppScheme, serveRenderer } from './serve-renderer.ts';
import { createStageWindow } from './stage-window.ts';
import { fixUserData } from './user-data.ts';
import { createUtilitySpawner } from './utility-spawner.ts';
import { createWindowPrinter } from './window-printer.ts';

/** The Electron host: composes services, security and window. Nothing here has logic of its own. */
const DIST = path.resolve(__dirname, '..');
const PRELOAD = path.join(DIST, 'preload/preload.cjs');

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
  const printer = createWindowPrinter(PRELOAD);
  const open = (): BrowserWindow => {
    const made = openMainWindow({ preload: PRELOAD, devTools: !app.isPackaged });
    // The window that prints is never shown: it alone would keep the program running.
    made.once('closed', () => void printer.dispose());
    return made;
  };
  let window: BrowserWindow;
  const vault = createVault({
    folder: path.join(app.getPath('userData'), 'backups'),
    chooseFolder: () => askForFolder(window),
  });
  const marks = new OwnerMarks();
  const shared = new SharedFiles(
    path.join(app.getPath('userData'), 'shared-files.json'),
    choosePlace(() => window),
    marks,
  );
  const stage = createStageWindow(() => window, !app.isPackaged);
  const handlers = createHandlers({
    vault,
    host: 'electron',
    platform: process.platform,
    outlet: createNativeOutlet(() => window, lastFolder),
    printer,
    deskFolder: createNativeDeskFolder(() => window, deskFolder),
    openStage: stage.open,
    shared,
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
  giveMarksBack(marks);
}

/** Colleagues need not wait for a mark whose program has ended: quitting waits until it is given back. */
function giveMarksBack(marks: OwnerMarks): void {
  let given = false;
  app.on('will-quit', (event) => {
    if (given) return;
    given = true;
    event.preventDefault();
    void marks.giveAllBack().finally(() => app.quit());
  });
}

/** The packed program takes the command line's commands too, without a window. */
async function runCommand(args: readonly string[]): Promise<void> {
  await app.whenReady();
  lockDownSession(session.defaultSession);
  serveRenderer(path.join(DIST, 'renderer'));
  // Electron would quit by itself, without the command's exit code, when the window that prints goes.
  app.on('window-all-closed', () => undefined);
  const printer = createWindowPrinter(PRELOAD);
  app.exit(await runCli(args, printer, createUtilitySpawner(path.join(DIST, 'main/parse-worker.cjs'))));
}

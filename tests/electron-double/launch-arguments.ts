import fs from 'node:fs';
import path from 'node:path';

/** What the executable was told to do, in Electron's own command-line form. */
export interface LaunchArguments {
  /** Modules of `-r`, loaded before the app. */
  readonly preloads: readonly string[];
  /** `--switches` before the app's path. */
  readonly switches: readonly string[];
  /** The file to run as the main process. */
  readonly entry: string;
  /** The app's folder, where its package.json is. */
  readonly folder: string;
}

/** Reads `[-r module]… [--switch]… app [arguments]…`, where app is a folder or a script. */
export function readLaunchArguments(args: readonly string[]): LaunchArguments {
  const preloads: string[] = [];
  const switches: string[] = [];
  let app = '.';
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '-r') {
      at += 1;
      preloads.push(args[at] ?? '');
    } else if (arg.startsWith('-')) {
      switches.push(arg);
    } else {
      app = arg;
      break;
    }
  }
  const target = path.resolve(app);
  if (!fs.statSync(target).isDirectory()) {
    return { preloads, switches, entry: target, folder: path.dirname(target) };
  }
  const { main } = JSON.parse(fs.readFileSync(path.join(target, 'package.json'), 'utf8')) as { main: string };
  return { preloads, switches, entry: path.join(target, main), folder: target };
}

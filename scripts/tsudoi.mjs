import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './lib/run.mjs';

/** `npm run --silent tsudoi -- COMMAND`: the command line of the built program; builds it first where it is not. */
const cli = path.join(ROOT, 'dist/main/cli.cjs');
if (!fs.existsSync(cli)) {
  const built = spawnSync(process.execPath, [path.join(ROOT, 'scripts/build.mjs')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (built.status !== 0) process.exit(1);
}
// npm runs scripts in the package's folder; paths are meant from where the person stands.
const cwd = process.env.INIT_CWD ?? process.cwd();
const { status } = spawnSync(process.execPath, [cli, ...process.argv.slice(2)], { stdio: 'inherit', cwd });
process.exitCode = status ?? 1;

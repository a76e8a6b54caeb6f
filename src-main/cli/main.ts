import path from 'node:path';
import { createChromiumPrinter } from '../print/chromium-printer.ts';
import { runCli } from './run-cli.ts';

const printer = createChromiumPrinter(path.resolve(__dirname, '../renderer'));

/** `node dist/main/cli.cjs COMMAND …`; sets the exit code and lets the output drain. */
void runCli(process.argv.slice(2), printer).then((code) => {
  process.exitCode = code;
});

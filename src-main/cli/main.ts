import { runCli } from './run-cli.ts';

/** `node dist/main/cli.cjs COMMAND …`; sets the exit code and lets the output drain. */
void runCli(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

import { appError } from '../../shared/lib/errors.ts';
import { VERSION } from '../bridge/version.ts';
import type { PaperPrinter } from '../print/paper-printer.ts';
import type { WorkerSpawner } from '../worker/spawner.ts';
import type { CliCommand, CliOutput } from './command.ts';
import { checkCommand } from './commands/check.ts';
import { exportCommand } from './commands/export.ts';
import { handoverCommand } from './commands/handover.ts';
import { importCommand } from './commands/import.ts';
import { mergeCommand } from './commands/merge.ts';
import { readCommand } from './commands/read.ts';
import { sampleCommand } from './commands/sample.ts';
import { missingArgument, reportFailure } from './failure.ts';

/** Every command; to add one, give it a file and name it here. */
const COMMANDS: readonly CliCommand[] = [
  sampleCommand,
  readCommand,
  importCommand,
  exportCommand,
  checkCommand,
  mergeCommand,
  handoverCommand,
];
const HELP = new Set(['--help', '-h', 'help']);

/** The arguments from a command's name on, or null when they name none and a window is wanted. */
export function commandFrom(args: readonly string[]): readonly string[] | null {
  const [first = ''] = args;
  return HELP.has(first) || COMMANDS.some(({ name }) => name === first) ? args : null;
}

/**
 * Runs the command line on the process's own output.
 * @param printer what this host makes PDFs with
 * @param spawner how the parser of foreign files is started in this host
 * @returns the exit code
 */
export async function runCli(
  args: readonly string[],
  printer: PaperPrinter,
  spawner?: WorkerSpawner,
): Promise<number> {
  const io: CliOutput = {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    printer,
    ...(spawner ? { spawner } : {}),
  };
  return runCommandLine(args, io);
}

/** The same on any output; exported for its tests. An unexpected failure is one line, too. */
export async function runCommandLine(args: readonly string[], io: CliOutput): Promise<number> {
  const [name = '', ...rest] = args;
  if (HELP.has(name) || rest.includes('--help')) {
    io.out(help());
    return 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (name === '') return reportFailure(missingArgument('command', '--help'), io);
  if (!command) return reportFailure(appError('bad-argument', { why: `${name} – tsudoi --help` }), io);
  try {
    return await command.run(rest, io);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return reportFailure(appError('internal', { why }), io);
  }
}

const help = (): string =>
  [
    `Tsudoi ${VERSION}`,
    '',
    'Usage: npm run --silent tsudoi -- COMMAND',
    '',
    ...COMMANDS.map(({ usage }) => `  ${usage}`),
    '  --help                                   show this page',
    '',
    'Exit code: 0, or 1 with one line on stderr; then no file was written. A file under a passphrase is read',
    'with the one in TSUDOI_PASSPHRASE.',
    '',
  ].join('\n');

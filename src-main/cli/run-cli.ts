import type { Language } from '../../shared/domain/calendar/wareki.ts';
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
import { cliLanguage } from './language.ts';

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
    io.out(help(cliLanguage(process.env)));
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

const HELP_WORDS = {
  en: {
    usage: 'Usage: npm run --silent tsudoi -- COMMAND',
    help: '--help                                   show this page',
    exits: [
      'Exit code: 0; 1 with one line on stderr, and no file was written; 2 where something was written, but not all:',
      'of merge, conflicts are open; of export --all, files are missing, which stderr names. A file under a passphrase',
      'is read with the one in TSUDOI_PASSPHRASE.',
    ],
  },
  ja: {
    usage: '使い方：npm run --silent tsudoi -- COMMAND',
    help: '--help                                   この説明を出す',
    exits: [
      '終了コード：0は正常。1は失敗（標準エラーに1行で理由を出し、ファイルは書き出していない）。2は書き出したが、',
      'すべてではない（mergeでは食い違いが残っている、export --allでは書き出せなかったファイルがあり、標準エラーに',
      '名前を出す）。パスフレーズ付きのファイルは、TSUDOI_PASSPHRASEのものを使って読む。',
    ],
  },
} as const;

/** The page of --help, in the language of the system. */
function help(language: Language): string {
  const words = HELP_WORDS[language];
  return [
    `Tsudoi ${VERSION}`,
    '',
    words.usage,
    '',
    ...COMMANDS.map(({ usage }) => `  ${usage[language]}`),
    `  ${words.help}`,
    '',
    ...words.exits,
    '',
  ].join('\n');
}

import { DOCUMENT_PAPER_IDS, DOCUMENT_PAPERS } from '../../shared/documents/papers.ts';
import { groupBy } from '../../shared/lib/group-by.ts';
import type { CliCommand } from './command.ts';

/** What --help says of `export`, with every name of `--as`. */
export function exportUsage(): CliCommand['usage'] {
  const kinds = kindLines().map((line) => `    ${line}`);
  return {
    en: [
      'export PLAN.tsudoi --as KIND --out FILE  write a paper [--language ja|en] [--setting NAME]. KIND: a name below and, behind a',
      '    hyphen, one of its formats (schedule-data-xlsx), or the name alone, as what FILE ends in:',
      ...kinds,
      'export PLAN.tsudoi --as calendar-ics --out FILE  write the calendar, or that of one network, activity, city or person',
      '    [--network NAME | --activity NAME | --city NAME | --person NAME; by id where several have the name]',
      '    [--since N] only what changed since edition N [--alarm MINUTES] with reminders',
      'export PLAN.tsudoi --as notice-docx --each-city --out FOLDER  write a letter to each city as a file of its own',
      'export PLAN.tsudoi --as calendar-ics --each-city --out FOLDER  the same of the calendars, beside the whole meeting’s',
      'export PLAN.tsudoi --all --out FOLDER    write every paper as Excel and PDF, the calendar, and a list of them [--each-city];',
      '    files that are in FOLDER stay, new ones of the same name get a number;',
      '    [--copies N] numbers so many copies in each PDF. Exit code 2: written without the files that stderr names',
    ].join('\n  '),
    ja: [
      'export PLAN.tsudoi --as KIND --out FILE  帳票を書き出す [--language ja|en] [--setting NAME]。KINDは下の名前に',
      '    ハイフンと形式を付けたもの（schedule-data-xlsx）。名前だけのときはFILEの拡張子の形式になる：',
      ...kinds,
      'export PLAN.tsudoi --as calendar-ics --out FILE  カレンダーを書き出す。会議全体のほか、ネットワーク・行事・都市・参加者ごと',
      '    [--network NAME | --activity NAME | --city NAME | --person NAME；同じ名前があるときはidで指定する]',
      '    [--since N] 第N版から変わったものだけ [--alarm MINUTES] 開始の何分前に通知するか',
      'export PLAN.tsudoi --as notice-docx --each-city --out FOLDER  都市ごとの通知を1ファイルずつ書き出す',
      'export PLAN.tsudoi --as calendar-ics --each-city --out FOLDER  都市ごとのカレンダーを1ファイルずつ、会議全体のものと書き出す',
      'export PLAN.tsudoi --all --out FOLDER    すべての帳票（ExcelとPDF）、カレンダー、帳票一覧を書き出す [--each-city]；',
      '    FOLDERに同じ名前のファイルがあるときは残し、新しいファイルの名前に番号を付ける；',
      '    [--copies N] 部数番号を付けてPDFにN部入れる。終了コード2：標準エラーに出したファイルのほかは書き出した',
    ].join('\n  '),
  };
}

/** The names of `--as`: papers that come in the same formats, a line each. */
function kindLines(): readonly string[] {
  const byFormats = groupBy(DOCUMENT_PAPER_IDS, (paper) => DOCUMENT_PAPERS[paper].files.join(', '));
  return [...[...byFormats].map(([formats, papers]) => `${papers.join(', ')}: ${formats}`), 'calendar: ics'];
}

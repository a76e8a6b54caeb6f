import type { ErrorCode } from '../lib/errors.ts';
import { because, type Facts, named, quoted, reason, type Sentence } from './error-facts.ts';

/** What a command of the command line was not given. */
const MISSING: Readonly<Record<string, Readonly<Record<'ja' | 'en', string>>>> = {
  command: { ja: 'コマンド', en: 'The command' },
  plan: { ja: '計画ファイル（.tsudoi）', en: 'The plan file (.tsudoi)' },
  list: { ja: '名簿のファイル', en: 'The file with the list' },
  kind: { ja: '書類の種類（--as）', en: 'The kind of paper (--as)' },
  out: { ja: '書き出し先（--out）', en: 'The file to write (--out)' },
};
const missing = (facts: Facts, language: 'ja' | 'en'): string =>
  MISSING[facts.what ?? '']?.[language] ?? (language === 'ja' ? '必要な項目' : 'An argument');

/** Sentences for a file that is not where it was said to be, cannot be opened there, or was not named. */
export const PLACE_SENTENCES = {
  'missing-argument': {
    ja: (f) =>
      `${missing(f, 'ja')}の指定がありません。何も変更していません。例：${f.example ?? 'tsudoi --help'}`,
    en: (f) =>
      `${missing(f, 'en')} is missing. Nothing was changed. Example: ${f.example ?? 'tsudoi --help'}`,
  },
  'not-found': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}が見つかりません。何も変更していません。名前と場所を確かめてください。`,
    en: (f) => `${named(f, 'The file')} was not found. Nothing was changed. Check its name and place.`,
  },
  'is-a-folder': {
    ja: (f) =>
      `${quoted(f, '指定された場所')}はフォルダーです。何も変更していません。ファイルの名前まで指定してください。`,
    en: (f) => `${named(f, 'The place')} is a folder. Nothing was changed. Give the name of a file.`,
  },
  'is-a-file': {
    ja: (f) =>
      `${quoted(f, '指定された場所')}はファイルです。何も変更していません。フォルダーを指定してください。`,
    en: (f) => `${named(f, 'The place')} is a file. Nothing was changed. Give the name of a folder.`,
  },
  'no-permission': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}を読む権限がありません。何も変更していません。ファイルの権限を確かめるか、読める場所に写してください。`,
    en: (f) =>
      `There is no permission to read ${named(f, 'the file')}. Nothing was changed. Check the permissions of the file, or copy it to a place that can be read.`,
  },
  'read-failed': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}を読み取れません${because(f)}。何も変更していません。ほかのアプリで開いていれば閉じるか、別の場所に写してください。`,
    en: (f) =>
      `${named(f, 'The file')} cannot be read${reason(f)}. Nothing was changed. Close it in other apps, or copy it to another place.`,
  },
  'no-such-folder': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}の保存先のフォルダーがありません。何も変更していません。フォルダーを作るか、保存先を確かめてください。`,
    en: (f) =>
      `The folder for ${named(f, 'the file')} does not exist. Nothing was changed. Make the folder, or check the place.`,
  },
  'no-write-permission': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}を保存する権限がありません。元のファイルと計画はそのままです。ほかのアプリで開いていれば閉じるか、別の場所に保存してください。`,
    en: (f) =>
      `There is no permission to save ${named(f, 'the file')}. The old file and the plan are as they were. Close it in other apps, or save elsewhere.`,
  },
  'desks-no-folder': {
    ja: () =>
      '受付どうしが使う共有フォルダーが決まっていません。この受付の記録はそのままです。フォルダーを選んでください。',
    en: () =>
      'No shared folder is chosen for the reception desks. What this desk has taken is as it was. Choose a folder.',
  },
  'desks-unreachable': {
    ja: (f) =>
      `共有フォルダー${quoted(f, '')}に届きません${because(f)}。この受付の記録はそのままです。受付は続けられます。つながり次第、ほかの受付に届けます。`,
    en: (f) =>
      `The shared folder ${named(f, '')} cannot be reached${reason(f)}. What this desk has taken is as it was, and it can go on; the other desks are told as soon as the folder is back.`,
  },
} as const satisfies Partial<Record<ErrorCode, Sentence>>;

import type { Language } from '../domain/calendar/wareki.ts';
import { collectionWord } from '../domain/collections/words.ts';
import type { ErrorCode } from '../lib/errors.ts';
import { type Facts, named, quoted, type Sentence } from './error-facts.ts';

/** The damaged parts of a file by name; '' where they are not known. */
const partsIn = ({ parts }: Facts, language: Language, say: (names: readonly string[]) => string): string =>
  parts === undefined ? '' : say(`${parts}`.split(' ').map((name) => collectionWord(name, language)));

/** What can go wrong with a .tsudoi file: what happened, what is safe, what to do. */
export const PLAN_FILE_SENTENCES = {
  'plan-file-broken': {
    ja: (f) =>
      `${quoted(f, '計画ファイル')}は計画として読めません${partsIn(f, 'ja', (parts) => `（壊れた部分：${parts.join('、')}）`)}。何も変更していません。控えのファイルを開くか、送り直してもらってください。`,
    en: (f) =>
      `${named(f, 'The plan file')} cannot be read as a plan${partsIn(f, 'en', (parts) => ` (damaged: ${parts.join(', ')})`)}. Nothing was changed. Open a backup copy, or ask for the file once more.`,
  },
  'plan-file-newer': {
    ja: (f) =>
      `${quoted(f, '計画ファイル')}は新しい版のTsudoiで作られています。何も変更していません。Tsudoiを更新してから開いてください。`,
    en: (f) =>
      `${named(f, 'The plan file')} was made by a newer Tsudoi. Nothing was changed. Update Tsudoi, then open it.`,
  },
  'shared-unavailable': {
    ja: () =>
      '共有ファイルは、この起動のしかたでは選べません。計画は変わっていません。インストールしたTsudoi（Electron版）を使うか、「--shared-file ファイル」を付けて起動してください。',
    en: () =>
      'A shared file cannot be chosen with this way of starting. The plan is as it was. Use the installed Tsudoi (Electron), or start it with --shared-file FILE.',
  },
  'shared-other-plan': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}は別の会議の計画です。何も変更していません。この会議のファイルを選ぶか、新しい名前で保存してください。`,
    en: (f) =>
      `${named(f, 'The file')} holds the plan of another meeting. Nothing was changed. Choose this meeting’s file, or save under a new name.`,
  },
  'shared-owned': {
    ja: (f) =>
      `${quoted(f, '共有ファイル')}は${f.who}さんが編集中のため、書き込みませんでした。ファイルも、このパソコンの計画もそのままです。終わるのを待つか、写しを横に保存してください。`,
    en: (f) =>
      `${named(f, 'The shared file')} was not written: ${f.who} is editing it. The file and the plan on this computer are as they were. Wait, or save a copy beside it.`,
  },
  'passphrase-needed': {
    ja: (f) =>
      `${quoted(f, '計画ファイル')}には合言葉が掛かっています。何も変更していません。合言葉を入力してください。`,
    en: (f) =>
      `${named(f, 'The plan file')} is under a passphrase. Nothing was changed. Enter the passphrase.`,
  },
  'passphrase-wrong': {
    ja: (f) =>
      `合言葉が違うため、${quoted(f, '計画ファイル')}を開けません。何も変更していません。合言葉を確かめて、もう一度入力してください。`,
    en: (f) =>
      `${named(f, 'The plan file')} was not opened: the passphrase is not the right one. Nothing was changed. Check it and enter it again.`,
  },
  'passphrase-work': {
    ja: (f) =>
      `${quoted(f, '計画ファイル')}は開くのに必要な計算が多すぎるため、開きませんでした（2の${f.work}乗、上限2の${f.most}乗）。何も変更していません。Tsudoiで保存し直したファイルを送ってもらってください。`,
    en: (f) =>
      `${named(f, 'The plan file')} was not opened: it asks for too much computing (2^${f.work}, limit 2^${f.most}). Nothing was changed. Ask for a file saved by Tsudoi.`,
  },
} as const satisfies Partial<Record<ErrorCode, Sentence>>;

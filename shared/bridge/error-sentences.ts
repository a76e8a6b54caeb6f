import type { AppError, ErrorCode } from '../lib/errors.ts';
import { BACKUP_SENTENCES } from './backup-sentences.ts';
import { because, limitOf, megabytes, named, quoted, reason, type Sentence, seconds } from './error-facts.ts';
import { PLACE_SENTENCES } from './place-sentences.ts';
import { PLAN_FILE_SENTENCES } from './plan-file-sentences.ts';

/** What happened, what is safe, what to do. */
const SENTENCES: Readonly<Record<ErrorCode, Sentence>> = {
  ...PLACE_SENTENCES,
  ...BACKUP_SENTENCES,
  ...PLAN_FILE_SENTENCES,
  'bad-argument': {
    ja: (f) => `指定に誤りがあります${because(f)}。何も変更していません。指定を直してください。`,
    en: (f) => `The request is not valid${reason(f)}. Nothing was changed. Correct it and try again.`,
  },
  'unknown-channel': {
    ja: () => 'この操作は現在の版では使えません。データは変わっていません。アプリを再起動してください。',
    en: () => 'This version does not know the operation. Nothing was changed. Restart the app.',
  },
  'file-empty': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}は空です。何も取り込んでいません。中身のあるファイルを選んでください。`,
    en: (f) => `${named(f, 'The file')} is empty. Nothing was taken in. Choose a file that holds a list.`,
  },
  'file-too-large': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}は大きすぎます（上限${megabytes(f)} MB）。何も取り込んでいません。画像や不要なシートを除いて保存し直してください。`,
    en: (f) =>
      `${named(f, 'The file')} is too large (limit ${megabytes(f)} MB). Nothing was taken in. Save it again without pictures and unneeded sheets.`,
  },
  'file-broken': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}は壊れていて読めません。何も取り込んでいません。Excelで開けるか確かめ、保存し直すか、送り直してもらってください。`,
    en: (f) =>
      `${named(f, 'The file')} is damaged and cannot be read. Nothing was taken in. See whether Excel opens it and save it again, or ask for it once more.`,
  },
  'file-not-a-table': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}には表がありません。何も取り込んでいません。参加者の一覧が入ったExcelかCSVを選んでください。`,
    en: (f) =>
      `${named(f, 'The file')} holds no table. Nothing was taken in. Choose an Excel or CSV file with the list of attendees.`,
  },
  'file-encrypted': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}にはパスワードが掛かっています。何も取り込んでいません。パスワードを入れるか、Excelでパスワードを外して保存してから選び直してください。`,
    en: (f) =>
      `${named(f, 'The file')} is protected by a password. Nothing was taken in. Enter the password, or remove it in Excel, save, and choose the file again.`,
  },
  'wrong-password': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}のパスワードが違います。何も取り込んでいません。送り主に確かめて、もう一度入れてください。`,
    en: (f) =>
      `The password of ${named(f, 'the file')} is not right. Nothing was taken in. Ask the sender and enter it again.`,
  },
  'file-locked': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}にはパスワードが掛かっていて、この形式はTsudoiでは解除できません。何も取り込んでいません。元のアプリでパスワードを外して保存し、選び直してください。`,
    en: (f) =>
      `${named(f, 'The file')} is protected by a password that Tsudoi cannot undo in this format. Nothing was taken in. Remove the password in the program it was made with, save, and choose it again.`,
  },
  'file-unknown-type': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}は読める種類のファイルではありません。何も取り込んでいません。.xlsx、.xls、.ods、.csv のいずれかで保存し直してください。`,
    en: (f) =>
      `${named(f, 'The file')} is not of a kind that can be read. Nothing was taken in. Save it as .xlsx, .xls, .ods or .csv.`,
  },
  'file-limit': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}は大きすぎるため、読むのを中止しました（上限：${limitOf(f, 'ja')}）。何も取り込んでいません。必要な表だけを新しいファイルに移してください。`,
    en: (f) =>
      `Reading ${named(f, 'the file')} was stopped because it holds too much (limit: ${limitOf(f, 'en')}). Nothing was taken in. Copy the table you need into a new file.`,
  },
  'read-timeout': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}は${seconds(f)}秒たっても読み終わらないため、中止しました。何も取り込んでいません。必要な表だけを新しいファイルに移してください。`,
    en: (f) =>
      `Reading ${named(f, 'the file')} was stopped after ${seconds(f)} seconds. Nothing was taken in. Copy the table you need into a new file.`,
  },
  'no-heading': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}に見出しの行（氏名、所属など）が見つかりません。何も取り込んでいません。「氏名」などの見出しを表の上に入れて選び直してください。`,
    en: (f) =>
      `No heading row (name, organisation …) was found in ${named(f, 'the file')}. Nothing was taken in. Put headings such as “Name” above the table and choose it again.`,
  },
  'no-people': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}に見出しはありますが、参加者が1人も見つかりません。何も取り込んでいません。氏名の列とシートを確かめてください。`,
    en: (f) =>
      `${named(f, 'The file')} has headings but no attendee under them. Nothing was taken in. Check the name column and the sheet.`,
  },
  'no-schedule-heading': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}に日程表の見出しの行（時間、内容など）が見つかりません。何も取り込んでいません。表の上に「時間」「内容」の見出しを入れて選び直してください。`,
    en: (f) =>
      `No heading row of a schedule (time, content …) was found in ${named(f, 'the file')}. Nothing was taken in. Put the headings “Time” and “Content” above the table and choose it again.`,
  },
  'no-schedule-lines': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}に日程表の見出しはありますが、項目が1つも見つかりません。何も取り込んでいません。内容の列とシートを確かめてください。`,
    en: (f) =>
      `${named(f, 'The file')} has the headings of a schedule but no item under them. Nothing was taken in. Check the content column and the sheet.`,
  },
  'no-calendar-events': {
    ja: (f) =>
      `${quoted(f, 'カレンダー')}に、取り込める予定が1件もありません。何も取り込んでいません。会議の日の予定が入ったカレンダーを書き出し直してください。`,
    en: (f) =>
      `${named(f, 'The calendar')} holds no event that can be taken in. Nothing was taken in. Export the calendar with the events of the meeting's days.`,
  },
  'write-failed': {
    ja: (f) =>
      `${quoted(f, 'ファイル')}に書き込めません${because(f)}。元のファイルと計画はそのままです。ほかのアプリで開いていれば閉じるか、別の場所に保存してください。`,
    en: (f) =>
      `${named(f, 'The file')} cannot be written${reason(f)}. The old file and the plan are as they were. Close it in other apps, or save elsewhere.`,
  },
  'disk-full': {
    ja: (f) =>
      `空き容量が足りず、${quoted(f, 'ファイル')}を保存できません。元のファイルと計画はそのままです。空きを作るか、別の場所に保存してください。`,
    en: (f) =>
      `There is not enough free space to save ${named(f, 'the file')}. The old file and the plan are as they were. Free some space, or save elsewhere.`,
  },
  'print-failed': {
    ja: () =>
      '印刷用のデータを作れませんでした。計画は変わっていません。もう一度試し、だめなら再起動してください。',
    en: () =>
      'The pages could not be made. The plan was not changed. Try again; if it fails once more, restart the app.',
  },
  'no-print-engine': {
    ja: () =>
      'PDFを作るChromium、Google Chrome、Microsoft Edgeのいずれも見つかりません。計画は変わっていません。ほかの形式は書き出せます。いずれかを入れるか、TSUDOI_CHROMIUMに実行ファイルの場所を指定してください。',
    en: () =>
      'No Chromium, Google Chrome or Microsoft Edge was found to make PDFs with. The plan was not changed. Other formats can be written. Install one, or name its program in TSUDOI_CHROMIUM.',
  },
  'host-gone': {
    ja: () =>
      'Tsudoiの本体につながりません。保存済みのデータはそのままです。Tsudoiを起動し直し、表示されたアドレスを開いてください。',
    en: () =>
      'Tsudoi itself cannot be reached. Saved data is as it was. Start Tsudoi again and open the address it prints.',
  },
  internal: {
    ja: () =>
      '予期しない問題が起きました。保存済みのデータはそのままです。もう一度試し、続くときは再起動してください。',
    en: () =>
      'Something unexpected went wrong. Saved data is as it was. Try again, and restart the app if it goes on.',
  },
};

/** The sentence a person reads for an expected failure: what happened, what is safe, what to do. */
export const errorSentence = (error: AppError, language: 'ja' | 'en'): string =>
  SENTENCES[error.code][language](error.facts);

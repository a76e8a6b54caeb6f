import { longDate } from '../../domain/calendar/wareki.ts';
import { CALENDAR_SENTENCES } from './calendar-sentences.ts';
import type { ScheduleDoubt, ScheduleDoubtCode } from './doubts.ts';

import { fact as f, type Sentence } from './sentence.ts';

/** Why a line must be looked at: what stands in the file, and how it was read. */
const SENTENCES: Readonly<Record<ScheduleDoubtCode, Sentence>> = {
  ...CALENDAR_SENTENCES,
  'changed-meanwhile': {
    ja: (x) =>
      `「${f(x, 'heading')}」は、書き出した後に計画でも変わっています（書出し時「${f(x, 'sent')}」、計画「${f(x, 'read')}」、ファイル「${f(x, 'text')}」）。計画の値を残しています。`,
    en: (x) =>
      `“${f(x, 'heading')}” has changed in the plan as well since the export (then “${f(x, 'sent')}”, plan “${f(x, 'read')}”, file “${f(x, 'text')}”). The plan’s stays.`,
  },
  'shared-time': {
    ja: () =>
      '時刻のセルが複数の行にまたがっています。最初の行に始まり、最後の行に終わりだけを入れ、間の時刻は未定にしました。',
    en: () =>
      'One time cell covers several lines. The first has its start, the last its end; the times between are left open.',
  },
  ditto: {
    ja: (x) => `「〃」を上と同じ「${f(x, 'read')}」と読みました。`,
    en: (x) => `The ditto mark was read as “${f(x, 'read')}”, as above.`,
  },
  approximate: {
    ja: (x) => `「${f(x, 'text')}」はおよその時刻です。その時刻のまま要確認にします。`,
    en: (x) => `“${f(x, 'text')}” is only about right. The time is kept and marked to be confirmed.`,
  },
  'part-of-day': {
    ja: (x) => `「${f(x, 'text')}」だけで、時刻は書かれていません。`,
    en: (x) => `“${f(x, 'text')}” is a part of the day, not a time.`,
  },
  'no-time': {
    ja: (x) =>
      f(x, 'text') === ''
        ? '時刻がありません。順番だけを取り込みます。'
        : `「${f(x, 'text')}」は時刻ではありません。時刻は未定にし、備考に残します。`,
    en: (x) =>
      f(x, 'text') === ''
        ? 'No time is given. Only the order is taken.'
        : `“${f(x, 'text')}” is no time. The time is left open and the words are kept in the remarks.`,
  },
  'time-order': {
    ja: (x) => `「${f(x, 'text')}」は終わりが始まりより前です。`,
    en: (x) => `In “${f(x, 'text')}” the end lies before the start.`,
  },
  'length-differs': {
    ja: (x) => `所要時間は${f(x, 'text')}分ですが、時刻の差は${f(x, 'read')}分です。時刻のほうを使いました。`,
    en: (x) =>
      `The length is given as ${f(x, 'text')} min, the times are ${f(x, 'read')} min apart. The times were used.`,
  },
  'year-missing': {
    ja: (x) => `「${f(x, 'text')}」に年がありません。${longDate(f(x, 'read'), 'ja')}と読みました。`,
    en: (x) => `“${f(x, 'text')}” has no year. It was read as ${longDate(f(x, 'read'), 'en')}.`,
  },
  'weekday-differs': {
    ja: (x) => `「${f(x, 'text')}」の曜日が日付と合いません。${longDate(f(x, 'read'), 'ja')}です。`,
    en: (x) => `The weekday in “${f(x, 'text')}” does not go with the date, ${longDate(f(x, 'read'), 'en')}.`,
  },
  'no-date': {
    ja: () => '日付がありません。どの日に取り込むかを確かめてください。',
    en: () => 'No date is given. Check into which day it goes.',
  },
  gap: {
    ja: (x) =>
      `前の「${f(x, 'before')}」の後に${f(x, 'minutes')}分あきますが、場所が変わります。移動の時間か確かめてください。`,
    en: (x) =>
      `${f(x, 'minutes')} min after “${f(x, 'before')}” it goes on at another place. Check whether that is the way there.`,
  },
  'two-lines': {
    ja: (x) => `1つのセルに2行あります。「${f(x, 'text')}」を項目名、残りを説明にしました。`,
    en: (x) => `The cell has several lines. “${f(x, 'text')}” became the title, the rest the description.`,
  },
  'kind-unknown': {
    ja: (x) => `「${f(x, 'text')}」からは種類が分かりません。`,
    en: (x) => `“${f(x, 'text')}” does not tell what kind of item it is.`,
  },
  'place-open': {
    ja: (x) => `場所「${f(x, 'text')}」は決まっていないようです。要確認にします。`,
    en: (x) => `The place “${f(x, 'text')}” seems not to be settled. It is marked to be confirmed.`,
  },
  track: {
    ja: (x) => `列の見出し「${f(x, 'text')}」を場所またはコースと読みました。`,
    en: (x) => `The column's heading “${f(x, 'text')}” was read as a place or a course.`,
  },
  'unknown-column': {
    ja: (x) => `「${f(x, 'heading')}」の列の意味が分からないため、備考に残します。`,
    en: (x) => `The column “${f(x, 'heading')}” is not known; its text is kept in the remarks.`,
  },
  comment: {
    ja: (x) => `セルにメモがあります：${f(x, 'text')}`,
    en: (x) => `The cell has a note: ${f(x, 'text')}`,
  },
  'struck-out': {
    ja: (x) => `「${f(x, 'text')}」は取消線が引かれています。中止の項目として読みました。`,
    en: (x) => `“${f(x, 'text')}” is struck out. It was read as cancelled.`,
  },
  'too-long': {
    ja: (x) =>
      `「${f(x, 'text')}」は長すぎるため（${f(x, 'limit')}字まで）、途中までを読みました。元のファイルを確かめてください。`,
    en: (x) =>
      `“${f(x, 'text')}” is too long (${f(x, 'limit')} characters at most) and was read in part. Look at the file.`,
  },
  'hidden-row': {
    ja: () => '非表示の行にあります。',
    en: () => 'It stands in a hidden row.',
  },
  'plan-b': {
    ja: (x) => `雨天時は「${f(x, 'read')}」とあるため、B案の項目も提案します。`,
    en: (x) => `For rain it names “${f(x, 'read')}”, so an item of plan B is proposed as well.`,
  },
};

/** The sentence of a doubt. */
export const scheduleDoubtSentence = (doubt: ScheduleDoubt, language: 'ja' | 'en'): string =>
  SENTENCES[doubt.code][language](doubt.facts);

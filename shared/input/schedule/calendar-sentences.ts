import { fact as f, type Sentence } from './sentence.ts';

/** Why an event of a calendar must be looked at. */
export const CALENDAR_SENTENCES = {
  'zone-assumed': {
    ja: () => '時間帯（タイムゾーン）の記載がない予定があります。会議の地の時刻として読みました。',
    en: () => 'Some events give no time zone. Their times were read as those of the meeting.',
  },
  'zone-unknown': {
    ja: (x) => `時間帯「${f(x, 'text')}」が分からないため、会議の地の時刻として読みました。`,
    en: (x) => `The time zone “${f(x, 'text')}” is not known. The time was read as that of the meeting.`,
  },
  tentative: {
    ja: () => 'カレンダーでは「仮の予定」です。要確認にします。',
    en: () => 'It is tentative in the calendar and will be marked to be confirmed.',
  },
  'end-before-start': {
    ja: (x) => `終わり（${f(x, 'text')}）が始まりより前のため、終わりを未定にしました。`,
    en: (x) => `The end (${f(x, 'text')}) lies before the start. It was left open.`,
  },
  'all-day': {
    ja: () => '終日の予定です。時刻は未定にします。',
    en: () => 'It is an all-day event. The time is left open.',
  },
  series: {
    ja: (x) => `繰り返しの予定（${f(x, 'text')}）のうち、会議の期間にあるものです。`,
    en: (x) => `It is one occurrence, within the meeting, of a repeated event (${f(x, 'text')}).`,
  },
  'series-cut': {
    ja: (x) => `繰り返しの規則（${f(x, 'text')}）は最後まで読めません。ほかの回がないか確かめてください。`,
    en: (x) =>
      `The rule of its repetition (${f(x, 'text')}) is not worked out to the end. Check whether there are more.`,
  },
  'spans-days': {
    ja: (x) => `終わり（${f(x, 'text')}）が翌々日以降のため、終わりを未定にしました。`,
    en: (x) => `It ends more than a day later (${f(x, 'text')}). The end was left open.`,
  },
  'not-in-plan': {
    ja: () => 'Tsudoiが書き出した項目ですが、この会議にはありません。削除した項目でないか確かめてください。',
    en: () => 'It was exported by Tsudoi, but this meeting does not have it. Check whether it was taken off.',
  },
  'hand-written': {
    ja: (x) => `「${f(x, 'text')}」は手書きされた形の日時です。読み方を確かめてください。`,
    en: (x) => `“${f(x, 'text')}” is a date or time written by hand. Check how it was read.`,
  },
} satisfies Readonly<Record<string, Sentence>>;

import { longDate } from '../calendar/wareki.ts';
import type { CarryOverCode, CarryOverNote } from './note.ts';

type Facts = CarryOverNote['facts'];
type Sentence = Readonly<Record<'ja' | 'en', (facts: Facts) => string>>;

const n = (facts: Facts): string => Number(facts.count).toLocaleString('ja-JP');
const many = (facts: Facts, one: string, plural = `${one}s`): string =>
  `${Number(facts.count).toLocaleString('en')} ${facts.count === 1 ? one : plural}`;
const date = (facts: Facts, name: string, language: 'ja' | 'en'): string =>
  longDate(String(facts[name]), language);

const SENTENCES: Readonly<Record<CarryOverCode, Sentence>> = {
  'came-schedule': {
    ja: (f) =>
      `日程${f.days}日分の項目${f.items}件、行事${f.activities}件、場所${f.places}か所を引き継ぎます。`,
    en: (f) =>
      `The schedule comes along: days ${f.days}, items ${f.items}, activities ${f.activities}, places ${f.places}.`,
  },
  'came-agenda': {
    ja: (f) => `まだ終わっていない議題${n(f)}件を、前回の扱いを添えて引き継ぎます。`,
    en: (f) =>
      `${many(f, 'open agenda item')} ${f.count === 1 ? 'comes' : 'come'} along, with how they stood.`,
  },
  'came-times': {
    ja: (f) => `実際に始まり、終わった時刻${n(f)}件を「前回の実績」として引き継ぎます。`,
    en: (f) => `The actual times of ${many(f, 'item')} come along as last year’s.`,
  },
  'came-checklist': {
    ja: (f) =>
      `やることの一覧${n(f)}件を、済んだ印と担当課を外して引き継ぎます。${Number(f.dated) > 0 ? '日付の期限は「会議の何日前」に直します。' : ''}`,
    en: (f) =>
      `${many(f, 'task')} of the checklist ${f.count === 1 ? 'comes' : 'come'} along as not done yet and without their office.${Number(f.dated) > 0 ? ' Dates become days before the meeting.' : ''}`,
  },
  'came-lessons': {
    ja: (f) => `反省・申し送り${n(f)}件を引き継ぎます。`,
    en: (f) => `${many(f, 'lesson')} ${f.count === 1 ? 'comes' : 'come'} along.`,
  },
  'came-costs': {
    ja: (f) => `経費${n(f)}件を「前回の額」として引き継ぎます。今回の予算額は空欄です。`,
    en: (f) =>
      `${many(f, 'cost')} ${f.count === 1 ? 'comes' : 'come'} along as last year’s; this year’s budget is open.`,
  },
  attendees: {
    ja: (f) => `参加者${n(f)}名は引き継ぎません。`,
    en: (f) => `${many(f, 'attendee')} ${f.count === 1 ? 'is' : 'are'} not taken over.`,
  },
  answers: {
    ja: (f) => `行事への回答${n(f)}件は引き継ぎません。`,
    en: (f) => `${many(f, 'answer')} to activities ${f.count === 1 ? 'is' : 'are'} not taken over.`,
  },
  'people-in-charge': {
    ja: (f) => `司会・登壇・担当などの割当て${n(f)}件は引き継ぎません。新しい担当を入れてください。`,
    en: (f) => `${many(f, 'assignment')} of people (chairs, speakers, staff) stay behind. Assign new ones.`,
  },
  agenda: {
    ja: (f) =>
      `終わった議題${n(f)}件は引き継ぎません。続けて話し合うものは、議題の画面で選んで引き継げます。`,
    en: (f) =>
      `${many(f, 'agenda item')} that ${f.count === 1 ? 'was' : 'were'} dealt with stay behind. Those to go on with can be taken over on the screen of the agenda.`,
  },
  cancelled: {
    ja: (f) => `中止になった項目${n(f)}件は引き継ぎません。`,
    en: (f) => `${many(f, 'cancelled item')} stay behind.`,
  },
  remarks: {
    ja: (f) => `項目の備考${n(f)}件は前回のものなので引き継ぎません。`,
    en: (f) => `The remarks of ${many(f, 'item')} are last time’s and stay behind.`,
  },
  deadlines: {
    ja: (f) => `行事${n(f)}件の回答の締切は空にします。新しい締切を入れてください。`,
    en: (f) => `The deadlines of ${many(f, 'activity', 'activities')} are cleared. Enter new ones.`,
  },
  'vehicle-contacts': {
    ja: (f) => `車両${n(f)}台の添乗者と連絡先は引き継ぎません。`,
    en: (f) => `Attendants and telephone of ${many(f, 'vehicle')} stay behind.`,
  },
  views: {
    ja: (f) =>
      `名前を付けた絞り込み${n(f)}件は、氏名などの文字を含むか、なくなった列を指すため引き継ぎません。`,
    en: (f) =>
      `${many(f, 'saved view')} stay behind: they hold typed text, such as names, or a column that is gone.`,
  },
  'closed-dates': {
    ja: (f) => `場所${n(f)}か所の、過ぎた休業日は引き継ぎません。`,
    en: (f) => `Past closing dates of ${many(f, 'place')} stay behind.`,
  },
  records: {
    ja: (f) =>
      `記録は引き継ぎません（版${f.releases}・伏せた指摘${f.silences}・取込${f.imports}・電話メモ${f.memos}・受付${f.checkIns}・号車の座席${f.seats}）。`,
    en: (f) =>
      `Records stay behind (releases ${f.releases}, silenced findings ${f.silences}, imports ${f.imports}, telephone memos ${f.memos}, check-ins ${f.checkIns}, coach seats ${f.seats}).`,
  },
  'dates-open': {
    ja: () => '日付は未定のままです。1日目の日付を決めると、ほかの日も決まります。',
    en: () => 'The dates stay open. Once the first day is chosen, the others follow.',
  },
  'weekday-differs': {
    ja: (f) =>
      `前回は${date(f, 'before', 'ja')}で、曜日が違います。同じ曜日なら、1日目は${date(f, 'alternative', 'ja')}です。`,
    en: (f) =>
      `Last time it was ${date(f, 'before', 'en')}, another weekday. On the same weekday the first day would be ${date(f, 'alternative', 'en')}.`,
  },
  'places-to-confirm': {
    ja: (f) => `開催都市が変わるため、場所${n(f)}か所は要確認にします。`,
    en: (f) => `The host changes, so ${many(f, 'place')} must be confirmed.`,
  },
  closed: {
    ja: (f) => `新しい日付では休業日に当たる場所が${n(f)}か所あります。`,
    en: (f) => `${many(f, 'place')} would be closed on the new dates.`,
  },
  'rain-plan': {
    ja: (f) => `${f.days}日目は雨天時（B案）でした。A案に戻します。`,
    en: (f) => `Day ${f.days} was on the rain plan (B). It goes back to plan A.`,
  },
  texts: {
    ja: (f) => `要項や通知などの文章${n(f)}件は前回のものです。内容を見直してください。`,
    en: (f) => `${many(f, 'text')} of papers ${f.count === 1 ? 'is' : 'are'} last time’s. Look through them.`,
  },
  vague: {
    ja: (f) => `時刻が決まっていない項目が${n(f)}件あります。`,
    en: (f) => `${many(f, 'item')} ${f.count === 1 ? 'has' : 'have'} no definite time.`,
  },
};

/** A note in a sentence. */
export const carryOverSentence = ({ code, facts }: CarryOverNote, language: 'ja' | 'en'): string =>
  SENTENCES[code][language](facts);

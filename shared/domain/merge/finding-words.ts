import type { Language } from '../calendar/wareki.ts';
import type { MergeFinding } from './settle.ts';

type Say = (finding: MergeFinding) => string;

/** What stands out after a merge, and what to do about it. */
const SENTENCES: Readonly<Record<MergeFinding['code'], Readonly<Record<Language, Say>>>> = {
  barred: {
    ja: ({ count }) => `廃棄済みの${count}名は、相手の写しに残っていましたが、取り込みません。`,
    en: ({ count }) =>
      `${count} people who were disposed of were still in the other copy. They are not taken in.`,
  },
  disposed: {
    ja: ({ count }) =>
      `相手の写しで廃棄された${count}名を、この写しからも消しました。変更の履歴と控えからも消えます。`,
    en: ({ count }) =>
      `${count} people whom the other copy had disposed of were taken out here, too, and out of history and backups.`,
  },
  references: {
    ja: ({ count }) => `削除されたものに結び付いていた${count}件を外しました。`,
    en: ({ count }) => `${count} rows that hung on something removed were taken out.`,
  },
  places: {
    ja: ({ count, about }) =>
      `「${about}」の定員に合わせて、${count}名の席を決め直しました。行事・回答で確かめてください。`,
    en: ({ count, about }) =>
      `Places of “${about}” were settled anew for ${count} people. Check them under Activities.`,
  },
  seats: {
    ja: ({ count }) =>
      `別々に席を決められていた${count}名を、1か所にそろえました（手で決めた席、先の号車を残します）。号車割で確かめてください。`,
    en: ({ count }) =>
      `${count} people who had been seated in two places now sit in one: seats set by hand are kept first, then the first vehicle. Check the coaches.`,
  },
  'release-number': {
    ja: ({ count, about }) =>
      `第${about}版が${count}つあります。配布した紙を確かめ、次の版を作ってそろえてください。`,
    en: ({ count, about }) =>
      `There are ${count} releases with the number ${about}. Check what was handed out, and make the next one.`,
  },
  'receipt-number': {
    ja: ({ count, about }) =>
      `領収書の番号${about}が${count}枚に付いています。集計の「参加費」で、新しい番号で出し直せます。`,
    en: ({ count, about }) =>
      `${count} receipts have the number ${about}. Make them out anew with numbers of their own under Tallies, Fees.`,
  },
  twins: {
    ja: ({ count }) =>
      `同じ人が2回入っているかもしれない組が${count}組増えました。参加者で確かめてください。`,
    en: ({ count }) => `${count} more pairs may be one person entered twice. Check them under Attendees.`,
  },
  rules: {
    ja: ({ count }) => `日程の誤りが${count}件増えました。日程で確かめてください。`,
    en: ({ count }) => `The schedule has ${count} more errors. Check them under Schedule.`,
  },
};

/** A finding of a merge as a sentence. */
export const mergeFindingSentence = (finding: MergeFinding, language: Language): string =>
  SENTENCES[finding.code][language](finding);

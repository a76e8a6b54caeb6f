import type { Language } from '../calendar/wareki.ts';
import type { ChecklistTask, Cost } from '../collections/index.ts';

/** What such a meeting usually asks for; offered once, then the plan's own to change. */

type Line = readonly [daysBefore: number, ja: string, en: string, ownerJa: string, ownerEn: string];

const month = 30;
const week = 7;

const TASKS: readonly Line[] = [
  [12 * month, '開催日の候補と会場の仮予約', 'Hold dates and reserve a venue', '担当課', 'Secretariat'],
  [10 * month, '予算要求（会場・車両・通訳・印刷・食事）', 'Ask for the budget', '担当課', 'Secretariat'],
  [
    8 * month,
    '庁内の役割分担（受付・進行・記録・視察）を決める',
    'Share out the roles',
    '担当課',
    'Secretariat',
  ],
  [
    6 * month,
    '市長・来賓の日程確保と挨拶の依頼',
    'Ask the mayor and guests for their dates',
    '秘書課',
    'Mayor’s office',
  ],
  [
    6 * month,
    '視察先・文化プログラムの候補と下見',
    'Choose and visit the excursion’s places',
    '観光課',
    'Tourism',
  ],
  [5 * month, '加盟都市へ日程を予告', 'Announce the dates to the cities', '担当課', 'Secretariat'],
  [4 * month, '議題の照会（議題調査）', 'Ask the cities for topics', '担当課', 'Secretariat'],
  [4 * month, '車両（バス）の見積りと発注', 'Order the coaches', '担当課', 'Secretariat'],
  [3 * month, '開催要項の案を決裁', 'Approve the outline of the meeting', '担当課', 'Secretariat'],
  [3 * month, '開催通知と回答票を発送', 'Send invitations and reply forms', '担当課', 'Secretariat'],
  [3 * month, '懇親会・昼食の会場と料理を仮押さえ', 'Hold the reception and lunch', '担当課', 'Secretariat'],
  [2 * month, '宿泊の案内（ホテルの客室確保）', 'Tell about hotels', '観光課', 'Tourism'],
  [45, '回答の締切・未回答の都市へ督促', 'Replies are due; remind the cities', '担当課', 'Secretariat'],
  [40, '議題・発表の順番と時間配分を決める', 'Fix topics, order and minutes', '担当課', 'Secretariat'],
  [
    month,
    '食事・アレルギー・移動の配慮を会場へ連絡',
    'Tell venues about diets and access',
    '担当課',
    'Secretariat',
  ],
  [
    month,
    '視察先の受入れ・昼食・トイレ・駐車を確認',
    'Confirm the places of the excursion',
    '観光課',
    'Tourism',
  ],
  [month, '雨天時の計画を決め、視察先に伝える', 'Fix the rain plan', '観光課', 'Tourism'],
  [3 * week, '配布資料の締切・受領の確認', 'Papers of the cities are due', '担当課', 'Secretariat'],
  [3 * week, '報道提供・広報紙・ウェブサイト', 'Press and web', '広報課', 'Public relations'],
  [
    2 * week,
    '次第・出席者名簿・日程表を確定（第1版）',
    'First edition of the papers',
    '担当課',
    'Secretariat',
  ],
  [2 * week, '席次・号車割を決める', 'Seats in rooms and coaches', '担当課', 'Secretariat'],
  [10, '名札・卓上名札・掲示を印刷', 'Print badges, table tents and signs', '担当課', 'Secretariat'],
  [week, '音響・映像・オンライン接続の試験', 'Try sound, picture and connection', '情報政策課', 'IT'],
  [week, '進行表の読合せ（司会・受付・記録・計時）', 'Read through the run sheet', '担当課', 'Secretariat'],
  [
    5,
    'バスの人数・時刻をバス会社へ最終連絡',
    'Tell the coach company the last figures',
    '担当課',
    'Secretariat',
  ],
  [3, '人数の変更を会場・飲食へ最終連絡', 'Tell venues the last figures', '担当課', 'Secretariat'],
  [1, '会場の設営と受付の準備', 'Set up the rooms and the desk', '担当課', 'Secretariat'],
  [
    0,
    '当日の朝：欠席・代理の確認、雨天の判断',
    'In the morning: absences, proxies, weather',
    '担当課',
    'Secretariat',
  ],
  [-week, '礼状の発送・支払いの手続', 'Letters of thanks, payments', '担当課', 'Secretariat'],
  [-month, '開催報告を加盟都市へ送付', 'Send the report to the cities', '担当課', 'Secretariat'],
  [
    -month,
    '反省・申し送りをまとめ、次の開催都市へ引継ぎ',
    'Hand over to the next host',
    '担当課',
    'Secretariat',
  ],
  [-2 * month, '個人情報の廃棄（保存期限の確認）', 'Dispose of personal data', '担当課', 'Secretariat'],
];

/** The standard checklist, from a year before the meeting to two months after it. */
export const standardTasks = (language: Language): Partial<ChecklistTask>[] =>
  TASKS.map(([daysBefore, ja, en, ownerJa, ownerEn]) => ({
    daysBefore,
    title: language === 'ja' ? ja : en,
    owner: language === 'ja' ? ownerJa : ownerEn,
  }));

const COSTS: readonly (readonly [ja: string, en: string])[] = [
  ['会場使用料（冷暖房・控室を含む）', 'Venue'],
  ['音響・映像・配信', 'Sound, picture, stream'],
  ['バス借上料', 'Coaches'],
  ['視察先の入場料・謝礼', 'Admissions and thanks'],
  ['通訳・翻訳', 'Interpreting'],
  ['講師・来賓の謝金と旅費', 'Speakers’ fees and travel'],
  ['印刷（資料・名札・掲示）', 'Printing'],
  ['昼食・茶菓', 'Lunch and refreshments'],
  ['懇親会（参加費で賄えない分）', 'Reception (beyond the fees)'],
  ['記念品', 'Gifts'],
  ['通信・郵送', 'Post and telephone'],
  ['保険', 'Insurance'],
];

/** The usual headings of what such a meeting costs, without sums. */
export const standardCosts = (language: Language): Partial<Cost>[] =>
  COSTS.map(([ja, en]) => ({ heading: language === 'ja' ? ja : en }));

/** What lessons are usually about; proposed while a topic is typed. */
export const LESSON_TOPICS: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    '会場',
    '受付',
    '進行・時間',
    '議題',
    '視察',
    '交通・バス',
    '食事',
    '宿泊',
    '回答の集め方',
    '資料・印刷',
    '広報',
    '経費',
    '庁内体制',
  ],
  en: [
    'Venue',
    'Reception desk',
    'Running and times',
    'Agenda',
    'Excursion',
    'Coaches',
    'Meals',
    'Hotels',
    'Collecting replies',
    'Papers and printing',
    'Press',
    'Costs',
    'Team',
  ],
};

import { describe, expect, it } from 'vitest';
import { readHeading } from '../../../../shared/input/read-heading.ts';

const ACTIVITIES = [
  { id: 'uccn', title: 'UCCN国内都市会議' },
  { id: 'ccnj', title: 'CCNJ国際ネットワーク部会' },
  { id: 'reception', title: '懇親会' },
  { id: 'excursion', title: '視察' },
  { id: 'tour', title: '鶴岡ツアー〔希望者のみ〕' },
];
const meaningOf = (...parts: string[]) => readHeading(parts, ACTIVITIES).meaning;

describe('readHeading', () => {
  it.each([
    ['氏　名', 'name'],
    ['お名前（漢字）をご記入ください（必須）', 'name'],
    ['お名前（ふりがな）をご記入ください（必須）', 'kana'],
    ['Q1. ふりがな', 'kana'],
    ['姓', 'familyName'],
    ['セイ', 'familyKana'],
    ['都市名・団体名を入力してください（必須）', 'organisation'],
    ['ご所属・部署名', 'department'],
    ['所属課', 'department'],
    ['所属・役職', 'organisationAndTitle'],
    ['職・氏名', 'titleAndName'],
    ['当日ご連絡のつく電話番号（必須）', 'phone'],
    ['ﾒｰﾙｱﾄﾞﾚｽ', 'email'],
    ['ご連絡先のメールアドレス', 'email'],
    ['食物アレルギー等があればご記入ください。', 'diet'],
    ['懇親会でのアレルギー', 'diet'],
    ['移動の際に配慮が必要な事項', 'mobility'],
    ['車いす利用の有無', 'mobility'],
    ['介助者の同行', 'mobility'],
    ['Wheelchair access', 'mobility'],
    ['手話通訳の要否', 'interpretation'],
    ['通訳（言語）', 'interpretation'],
    ['Sign language interpretation', 'interpretation'],
    ['通訳者氏名', 'name'],
    ['代理出席の場合は\n本来の出席者', 'proxy'],
    ['その他ご要望・ご質問等がございましたらご自由にご記入ください（任意）', 'remarks'],
    ['到着日', 'arrivalDate'],
    ['摘　　　要', 'remarks'],
    ['せい', 'familyName'],
    ['氏名（名）', 'givenName'],
    ['Title', 'jobTitle'],
    ['Job', 'jobTitle'],
    ['Organization', 'organisation'],
    ['Company name', 'organisation'],
    ['Dept.', 'department'],
    ['Tel', 'phone'],
    ['TEL.', 'phone'],
    ['Mobile phone', 'mobile'],
    ['Mail', 'email'],
    ['Name (Kana)', 'kana'],
  ])('%s is the field %s', (heading, field) => expect(meaningOf(heading)).toEqual({ kind: 'field', field }));

  it.each([
    ['UCCN国内都市会議\n（10月20日（火））', ['uccn']],
    ['10/20部会', ['ccnj']],
    ['①会議', ['uccn']],
    ['UCCN会議', ['uccn']],
    ['意見交換会', ['reception']],
    ['【10月20日（火）夜】懇親会（会費6,000円・税込）に参加しますか（必須）', ['reception']],
    ['エクスカーション', ['excursion']],
    ['希望者ツアー（10月22日）に参加しますか？', ['tour']],
    ['【10月20日（火）】UCCN国内都市会議・CCNJ国際ネットワーク部会に参加しますか（必須）', ['uccn', 'ccnj']],
  ])('%s asks about %s', (heading, activities) =>
    expect(meaningOf(heading)).toEqual({ kind: 'answer', activities }),
  );

  it.each(['タイムスタンプ', '№', 'ID', '個人情報の取扱いに同意します（必須）', '懇親会費'])(
    '%s is ignored',
    (heading) => expect(meaningOf(heading)).toBe('ignored'),
  );

  it.each(['Title of talk', 'Number of participants', 'Role', '代理者役職', '血液型', '10月21日', ''])(
    '%s is not known',
    (heading) => expect(meaningOf(heading)).toBeNull(),
  );

  it('takes the lower of two heading rows, and the upper where the lower says too little', () => {
    expect(meaningOf('連絡先', 'メール')).toEqual({ kind: 'field', field: 'email' });
    expect(meaningOf('参加（○・×・△）', '懇親会\n10/20')).toEqual({
      kind: 'answer',
      activities: ['reception'],
    });
    expect(meaningOf('懇親会', '10/20')).toEqual({ kind: 'answer', activities: ['reception'] });
    expect(meaningOf('懇親会', '出欠')).toEqual({ kind: 'answer', activities: ['reception'] });
  });

  it('does not choose between two activities that fit as well', () => {
    const twice = [
      { id: 'a', title: '第1日懇親会' },
      { id: 'b', title: '第2日懇親会' },
    ];
    expect(readHeading(['懇親会'], twice).meaning).toBeNull();
  });
});

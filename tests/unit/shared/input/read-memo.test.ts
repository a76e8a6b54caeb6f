import { beforeEach, describe, expect, test } from 'vitest';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { readMemo } from '../../../../shared/input/read-memo.ts';
import { doing, resetIds, yamagata } from '../../../helpers/plans.ts';

beforeEach(resetIds);

function withPeople(): Plan {
  let plan = yamagata();
  const add = (name: string, reading: string, jobTitle: string, organisationId: string): void => {
    plan = doing(plan, 'addAttendee', { name, reading, jobTitle, organisationId });
  };
  add('髙橋 一郎', 'たかはし いちろう', '課長', 'sapporo');
  add('斉藤 花子', 'さいとう はなこ', '主査', 'sapporo');
  add('高橋 次郎', 'たかはし じろう', '課長', 'kanazawa');
  return plan;
}

const read = (text: string) => {
  const plan = withPeople();
  const { people, answers, diet, rest } = readMemo(plan, text);
  return {
    people: people.map(({ name }) => name),
    answers: answers.map(
      ({ activityId, value }) => `${plan.rows.activities.get(activityId)?.title}：${value}`,
    ),
    diet,
    rest,
  };
};

describe('a line from the telephone', () => {
  test('finds the person by city and title, the answer and the allergy', () => {
    expect(read('札幌 課長 ツアー不参加、アレルギー卵')).toEqual({
      people: ['髙橋 一郎'],
      answers: ['鶴岡ツアー〔希望者のみ〕：no'],
      diet: '卵',
      rest: [],
    });
  });

  test.each([
    ['札幌市 斎藤さん 視察は参加とのこと', ['斉藤 花子'], ['視察：yes'], '', []],
    ['さいとう ツアー○', ['斉藤 花子'], ['鶴岡ツアー〔希望者のみ〕：yes'], '', []],
    ['高橋　国内都市会議欠席', ['髙橋 一郎', '高橋 次郎'], ['UCCN国内都市会議：no'], '', []],
    ['金沢 高橋 ツアーをキャンセル', ['高橋 次郎'], ['鶴岡ツアー〔希望者のみ〕：no'], '', []],
    ['札幌 高橋 えびアレルギー。視察未定', ['髙橋 一郎'], ['視察：maybe'], 'えび', []],
    ['札幌 山本 折り返し電話', ['髙橋 一郎', '斉藤 花子'], [], '', ['山本', '折り返し電話']],
    ['また電話します', [], [], '', ['また電話します']],
    ['札幌市の課長さん、視察は行かない。卵アレルギー', ['髙橋 一郎'], ['視察：no'], '卵', []],
    ['札幌の齋藤さんから電話　ツアーは取りやめ', ['斉藤 花子'], ['鶴岡ツアー〔希望者のみ〕：no'], '', []],
    ['タカハシ課長 視察 キャンセル', ['髙橋 一郎', '高橋 次郎'], ['視察：no'], '', []],
    ['金沢 高橋部長 鶴岡は出席に変更', ['高橋 次郎'], ['鶴岡ツアー〔希望者のみ〕：yes'], '', []],
    ['さいとう様、視察 参加しないかもしれない', ['斉藤 花子'], ['視察：maybe'], '', []],
    [
      '札幌 主査 国内都市会議参加、部会は未定',
      ['斉藤 花子'],
      ['UCCN国内都市会議：yes', 'CCNJ国際ネットワーク部会：maybe'],
      '',
      [],
    ],
    ['札幌 斉藤 えび・かにダメ、車いす', ['斉藤 花子'], [], 'えび・かに', []],
    ['札幌 主査 アレルギー 卵 ベジタリアン', ['斉藤 花子'], [], '卵・ベジタリアン', []],
    ['札幌 主査 アレルギーなし', ['斉藤 花子'], [], '', ['アレルギーなし']],
    ['札幌の方　1名増えるかも', ['髙橋 一郎', '斉藤 花子'], [], '', ['1名増えるかも']],
    ['札幌 主査 視察 折り返し電話', ['斉藤 花子'], [], '', ['折り返し電話', '視察']],
    [
      '札幌の課長、視察だけ出ます',
      ['髙橋 一郎'],
      ['UCCN国内都市会議：no', 'CCNJ国際ネットワーク部会：no', '視察：yes', '鶴岡ツアー〔希望者のみ〕：no'],
      '',
      [],
    ],
    ['', [], [], '', []],
  ])('%s', (text, people, answers, diet, rest) => {
    expect(read(text)).toEqual({ people, answers, diet, rest });
  });

  test('課長 is no 課長補佐 where somebody is 課長', () => {
    let plan = withPeople();
    plan = doing(plan, 'addAttendee', { name: '林 三郎', jobTitle: '課長補佐', organisationId: 'sapporo' });
    const names = (text: string) => readMemo(plan, text).people.map(({ name }) => name);
    expect(names('札幌 課長 欠席')).toEqual(['髙橋 一郎']);
    expect(names('札幌 課長補佐 欠席')).toEqual(['林 三郎']);
    expect(names('札幌 林課長補佐 欠席')).toEqual(['林 三郎']);
  });

  test('a bare 欠席 is to everything', () => {
    expect(read('札幌 課長 欠席').answers).toHaveLength(4);
  });
});

describe('needs', () => {
  const needs = (text: string) => {
    const { people, mobility, interpretation, answers, rest } = readMemo(withPeople(), `札幌 主査 ${text}`);
    return { who: people.map(({ name }) => name), mobility, interpretation, answers: answers.length, rest };
  };
  const SAITO = { who: ['斉藤 花子'], mobility: '', interpretation: '', answers: 0, rest: [] };

  test.each([
    ['車いす', { mobility: '車いす' }],
    ['車椅子を使います', { mobility: '車椅子' }],
    ['電動車いすの方です', { mobility: '電動車いす' }],
    ['杖を使用', { mobility: '杖' }],
    ['足が不自由', { mobility: '足が不自由' }],
    ['手話通訳をお願いします', { interpretation: '手話通訳' }],
    ['英語通訳が必要', { interpretation: '英語通訳' }],
    ['フランス語通訳希望', { interpretation: 'フランス語通訳' }],
    ['要約筆記を希望', { interpretation: '要約筆記' }],
    ['車いす、手話通訳、車いす', { mobility: '車いす', interpretation: '手話通訳' }],
    ['車いす、杖', { mobility: '車いす・杖' }],
  ])('%s', (text, found) => {
    expect(needs(text)).toEqual({ ...SAITO, ...found });
  });

  test.each([
    '車いす不要',
    '車いすはいりません',
    '手話通訳は必要ありません',
    '英語通訳なし',
    '通訳はキャンセル',
    '車いすではない',
  ])('%s: nothing is proposed, the words are kept', (text) => {
    expect(needs(text)).toEqual({ ...SAITO, rest: [text] });
  });

  test('stand beside an answer and an allergy', () => {
    expect(needs('ツアー不参加、車いす、アレルギー卵')).toMatchObject({
      mobility: '車いす',
      answers: 1,
      rest: [],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../../shared/reading/answer-value.ts';

describe('readAnswer', () => {
  it.each([
    ['○', 'yes'],
    ['〇', 'yes'],
    [' ◯　', 'yes'],
    ['●', 'yes'],
    ['レ', 'yes'],
    ['出席', 'yes'],
    ['ご出席', 'yes'],
    ['参加します', 'yes'],
    ['出席いたします', 'yes'],
    ['参加を希望する', 'yes'],
    ['１', 'yes'],
    ['TRUE', 'yes'],
    ['Yes', 'yes'],
    ['出', 'yes'],
    ['参', 'yes'],
    ['出席します', 'yes'],
    ['出席予定', 'yes'],
    ['参加予定', 'yes'],
    ['×', 'no'],
    ['欠', 'no'],
    ['不', 'no'],
    ['欠席します', 'no'],
    ['出席しません', 'no'],
    ['欠席予定', 'no'],
    ['✕', 'no'],
    ['欠席', 'no'],
    ['参加しません', 'no'],
    ['参加できません', 'no'],
    ['不参加です', 'no'],
    ['0', 'no'],
    ['希望しない', 'no'],
    ['△', 'maybe'],
    ['未定', 'maybe'],
    ['日程調整中', 'maybe'],
  ])('%s is %s, without a doubt', (text, value) => {
    expect(readAnswer(text)).toEqual({ value, doubt: null, condition: '', mode: null });
  });

  it.each([
    ['Ｘ', 'no'],
    ['▲', 'maybe'],
    ['◎', 'yes'],
    ['O', 'yes'],
    ['－', 'no'],
    ['？', 'maybe'],
    ['否', 'no'],
  ])('%s is proposed as %s', (text, value) => {
    expect(readAnswer(text)).toMatchObject({ value, doubt: 'unknown-mark' });
  });

  it.each([
    ['参加します（部会のみ）', 'yes', '部会のみ'],
    ['○（途中まで）', 'yes', '途中まで'],
    ['○途中まで', 'yes', '途中まで'],
    ['出席、ただし15時まで', 'yes', '、ただし15時まで'],
    ['不参加（公務のため）', 'no', '公務のため'],
    ['未定（10月上旬に連絡）', 'maybe', '10月上旬に連絡'],
  ])('%s is %s with a condition', (text, value, condition) => {
    expect(readAnswer(text)).toMatchObject({ value, doubt: 'conditional-answer', condition });
  });

  it.each([
    '出・欠',
    '出／欠',
    '参・不',
    '不在',
    '参考',
    '出席×',
    '○→×',
    '参加は難しい可能性',
    '要検討',
    'あとで',
    '2',
    '10:00から',
  ])('%s gives no answer, and says so', (text) => {
    expect(readAnswer(text)).toMatchObject({ value: null, doubt: 'unknown-mark' });
  });

  it.each([
    ['オンラインで出席', 'online'],
    ['出席（対面）', 'inPerson'],
    ['現地参加', 'inPerson'],
  ])('%s is yes, %s', (text, mode) => {
    expect(readAnswer(text)).toEqual({ value: 'yes', doubt: null, condition: '', mode });
  });

  it.each([
    ['☑出席　□欠席', 'yes'],
    ['□参加 ■不参加', 'no'],
  ])('%s is proposed as %s', (text, value) => {
    expect(readAnswer(text)).toMatchObject({ value, doubt: 'unknown-mark' });
  });

  it('reads the number of a choice, a bare on-line, and a proxy', () => {
    expect(readAnswer('２．欠席')).toMatchObject({ value: 'no', doubt: null });
    expect(readAnswer('オンライン')).toMatchObject({
      value: 'yes',
      doubt: 'conditional-answer',
      mode: 'online',
    });
    expect(readAnswer('代理出席')).toMatchObject({ value: 'yes', doubt: 'proxy' });
  });

  it.each(['constructor', 'toString', '__proto__（部会のみ）'])('%s is no answer', (text) => {
    expect(readAnswer(text)).toMatchObject({ value: null, doubt: 'unknown-mark' });
  });
});

import { expect, test } from 'vitest';
import { privateExcerpts } from '../../../../src-renderer/i18n/private-excerpts.ts';

const WITHOUT_A_SEAT = '席のない方：菅原 代理子、\ue000田 健一、髙﨑 𠮷之助';

test('外字 are said in words, with what stands around them in a long text', () => {
  expect(privateExcerpts(['\ue000田　健一'], '〔外字〕')).toEqual(['〔外字〕田　健一']);
  expect(privateExcerpts([WITHOUT_A_SEAT], '〔外字〕')).toEqual(['…：菅原 代理子、〔外字〕田 健一、髙﨑…']);
});

test('what a longer text only repeats is said once', () => {
  expect(
    privateExcerpts(['文化\ue001課　課長', '文化\ue001課', WITHOUT_A_SEAT, '\ue000田 健一'], '〔外字〕'),
  ).toEqual(['文化〔外字〕課', '〔外字〕田 健一']);
});

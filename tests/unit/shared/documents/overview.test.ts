import { expect, test } from 'vitest';
import { buildOverview } from '../../../../shared/documents/builders/overview.ts';
import type { Document } from '../../../../shared/documents/document.ts';
import { textsOf } from '../../../../shared/documents/text-of.ts';
import { recordPlans } from '../../../../shared/domain/seed/record-plans.ts';
import { doing } from '../../../helpers/plans.ts';
import { wholeMeeting } from '../../../helpers/whole-meeting.ts';

const OPTIONS = { language: 'ja', date: '2025-07-01' } as const;

const headings = ({ blocks }: Document): string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.number} ${block.text}`] : []));

test('the usual headings, numbered, with what the plan knows below them', () => {
  const document = buildOverview(wholeMeeting(3), OPTIONS);
  expect(headings(document)).toEqual([
    '1 趣旨',
    '2 主催・共催',
    '3 日時',
    '4 会場',
    '5 参加対象',
    '6 日程',
    '7 参加費',
    '8 宿泊',
    '9 申込方法',
    '10 申込締切',
    '11 個人情報の取扱い',
    '12 その他',
    '13 問合せ先',
  ]);
  const texts = textsOf(document);
  expect(texts).toContain('令和7年10月14日（火）13:30～17:00　会議　山形市');
  expect(texts).toContain('山形市保健所（山形市城南町一丁目1番1号）　電話　023-616-7260');
  expect(texts).toContain('意見交換会　6,000円');
  expect(texts).toContain('視察（山寺コース）　令和7年9月12日（金）まで');
  expect(texts).toContain('雨天時：山形美術館の見学（10:50～12:20）');
  // Nobody who takes part is named.
  expect(texts.join()).not.toContain('髙橋');
});

test('a text that is written takes the place of the usual one; an empty one goes with its heading', () => {
  let plan = doing(wholeMeeting(0), 'setPaperText', {
    field: 'overview.purpose',
    language: 'ja',
    text: '一行目\n二行目\n',
  });
  plan = doing(plan, 'setPaperText', { field: 'overview.lodging', language: 'ja', text: '' });
  const document = buildOverview(plan, OPTIONS);
  expect(document.blocks.slice(1, 3)).toEqual([
    { kind: 'paragraph', text: '一行目', look: 'text' },
    { kind: 'paragraph', text: '二行目', look: 'text' },
  ]);
  expect(headings(document)).not.toContain('8 宿泊');
  expect(headings(document)).toContain('8 申込方法');
  // The other language keeps its own wording.
  expect(textsOf(buildOverview(plan, { ...OPTIONS, language: 'en' })).join()).not.toContain('一行目');
  const back = doing(plan, 'setPaperText', { field: 'overview.purpose', language: 'ja', text: null });
  expect(textsOf(buildOverview(back, OPTIONS)).join()).toContain('一堂に会し');
});

test('in English', () => {
  const document = buildOverview(wholeMeeting(0), { ...OPTIONS, language: 'en' });
  expect(headings(document)).toContain('1 Purpose');
  const texts = textsOf(document);
  expect(texts).toContain('Tue 14 October 2025 13:30–17:00 · Meeting · Yamagata');
  expect(texts).toContain('Lunch');
});

test('of a meeting of which nothing is known yet there is neither venue nor deadline nor fee', () => {
  const planned = recordPlans().find(({ plan }) => plan.rows.meeting.get('meeting')?.number === 9)!;
  const document = buildOverview(planned.plan, OPTIONS);
  expect(headings(document).map((text) => text.replace(/^\d+ /, ''))).toEqual([
    '趣旨',
    '主催・共催',
    '参加対象',
    '参加費',
    '宿泊',
    '申込方法',
    '個人情報の取扱い',
    'その他',
  ]);
});

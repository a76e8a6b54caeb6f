import { expect, test } from 'vitest';
import { buildReport } from '../../../../shared/documents/builders/report.ts';
import type { Document } from '../../../../shared/documents/document.ts';
import { textsOf } from '../../../../shared/documents/text-of.ts';
import { doing } from '../../../helpers/plans.ts';
import { wholeMeeting } from '../../../helpers/whole-meeting.ts';

const OPTIONS = { language: 'ja', date: '2025-11-01' } as const;
const headings = ({ blocks }: Document): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' && block.number ? [`${block.number} ${block.text}`] : [],
  );

test('cover, then the usual order', () => {
  const document = buildReport(wholeMeeting(30), OPTIONS);
  expect(document.blocks[0]).toEqual({
    kind: 'cover',
    above: ['第8回UCCN国内都市ネットワーク会議'],
    title: '開催報告',
    lines: ['令和7年10月14日（火）～16日（木）', '山形市　日本'],
    foot: ['山形市　山形市文化創造都市課'],
  });
  expect(headings(document)).toEqual([
    '1 目的・背景',
    '2 参加状況',
    '3 プログラム',
    '4 会議の内容',
    '5 懸案事項',
    '6 今後に向けたアドバイス',
    '7 関連行事・視察',
    '8 参加都市',
    '9 開催実績',
    '10 次回会議の概要',
  ]);
});

test('figures are counts; of people only those who had a part in a session are named, with 氏', () => {
  const plan = wholeMeeting(30);
  const texts = textsOf(buildReport(plan, OPTIONS));
  for (const { name } of plan.rows.attendees.values()) expect(texts.join()).not.toContain(name);
  expect(texts).toContain('進行：文化創造都市課 山口氏');
  expect(texts).toContain('平成30年度');
  expect(texts).toContain('旭川市（第9回）');
});

test('who was at the desk is counted beside who had said yes', () => {
  const plan = wholeMeeting(30);
  const [activityId = ''] = plan.rows.activities.keys();
  const came = doing(plan, 'checkInMany', {
    attendeeIds: ['p0', 'p1', 'p2'],
    activityId,
    itemId: null,
    desk: '',
  });
  const table = buildReport(came, OPTIONS).blocks.find((block) => block.kind === 'table');
  const rows =
    table?.kind === 'table' ? table.sections[0]!.rows.map(({ cells }) => cells.map(({ text }) => text)) : [];
  expect(rows[0]).toEqual(['UCCN国内都市会議', '11', '26', '3']);
  expect(rows.at(-1)).toEqual(['実人数', '11', '26', '3']);
});

test('concerns are headed points, each with room to write', () => {
  const text = '負担金の額について\n事務局の体制について';
  const plan = doing(wholeMeeting(0), 'setPaperText', { field: 'report.concerns', language: 'ja', text });
  const { blocks } = buildReport(plan, OPTIONS);
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === '懸案事項');
  expect(blocks.slice(at + 1, at + 5)).toEqual([
    { kind: 'heading', level: 2, text: '(1) 負担金の額について' },
    { kind: 'paragraph', text: '〔内容を記入〕', look: 'hint' },
    { kind: 'heading', level: 2, text: '(2) 事務局の体制について' },
    { kind: 'paragraph', text: '〔内容を記入〕', look: 'hint' },
  ]);
});

import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../../shared/documents/builders/report.ts';
import type { Document } from '../../../../shared/documents/document.ts';
import { textsOf } from '../../../../shared/documents/text-of.ts';
import { purge } from '../../../../shared/domain/commands/purge.ts';
import { applyRows } from '../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { HINTED_FIELDS } from '../../../../shared/domain/reference/paper-texts.ts';
import { heldMeeting } from '../../../helpers/held-meeting.ts';
import { hubPlan, planned } from '../../../helpers/hub-plan.ts';
import { doing, emptyMeetingDay, testContext } from '../../../helpers/plans.ts';
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
    foot: ['山形市文化創造都市課'],
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
    '9 次期開催都市',
    '10 開催実績',
    '11 次回会議の概要',
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

describe('after the meeting', () => {
  const plan = heldMeeting(30);
  const document = buildReport(plan, OPTIONS);
  const tables = document.blocks.filter((block) => block.kind === 'table');
  const rowsOf = (columnId: string): string[][] =>
    tables
      .filter(({ columns }) => columns.some(({ id }) => id === columnId))
      .flatMap(({ sections }) => sections)
      .flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));

  test('topics stand with their state, outcome and decisions; a session of which something was noted asks for nothing', () => {
    expect(rowsOf('result')[0]).toEqual([
      '(1) 2025年度年次総会への参加について',
      '了承',
      '10都市が参加し、旅費は各都市が負担する。\n申込みは事務局がまとめて行う。',
    ]);
    expect(textsOf(document)).toContain('次回から資料は紙で配らない。');
    const hints = document.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.look === 'hint' ? [block.text] : [],
    );
    // The two other sessions.
    expect(hints.filter((text) => text.includes('各都市の事例'))).toHaveLength(2);
  });

  test('what cities said is under its topic, by city and never by name', () => {
    expect(rowsOf('text')).toEqual([
      ['名古屋市', '総会では、日本の都市がまとまって発表したい。'],
      ['金沢市', '工芸の若手育成事業に、他都市の作り手を招いた。'],
      ['神戸市', 'デザインの公募を通じて、市民が参加する仕組みを作った。'],
    ]);
    expect(textsOf(document).join()).not.toContain('秘密太郎');
  });

  test('concerns and advice are points under their themes, in the order of the themes', () => {
    const at = (text: string): number =>
      document.blocks.findIndex((block) => block.kind === 'heading' && block.text === text);
    expect(at('(1) 法的基盤')).toBeGreaterThan(at('懸案事項'));
    expect(at('(2) 長期計画')).toBe(at('(1) 法的基盤') + 2);
    expect(document.blocks[at('(2) 長期計画') + 1]).toMatchObject({
      text: '担当者が替わると、都市の間のつながりが途切れる。（札幌市）',
    });
    expect(document.blocks[at('(3) その他') + 1]).toMatchObject({ text: '通訳の費用が増えている。' });
    expect(at('(1) 共にデザイン')).toBeGreaterThan(at('今後に向けたアドバイス'));
  });

  test('a heading by hand takes what was noted under the theme of its name, and comes first', () => {
    const text = '長期計画\n財源';
    const written = buildReport(
      doing(plan, 'setPaperText', { field: 'report.concerns', language: 'ja', text }),
      OPTIONS,
    );
    const heads = written.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.text] : [],
    );
    expect(heads).toEqual(expect.arrayContaining(['(1) 長期計画', '(2) 財源', '(3) 法的基盤', '(4) その他']));
  });

  test('follow-ups name who is in charge and until when; what was given up is left out', () => {
    expect(rowsOf('owner')).toEqual([
      ['1', '共同の広報物の案を作る', '神戸市', '金沢市、名古屋市', '令和8年3月31日', '候補'],
    ]);
  });

  test('what two cities agreed on at the hub is to be followed up, too', () => {
    const met = planned(hubPlan([['yamagata', 'nagoya']]));
    const [key = ''] = met.rows.hubMeetings.keys();
    const patch = {
      followUp: '工房の作り手を招く',
      ownerId: 'nagoya',
      due: '2026-06-30',
      held: true,
    };
    const report = buildReport(doing(met, 'editRow', { collection: 'hubMeetings', key, patch }), OPTIONS);
    const said = textsOf(report);
    const at = said.indexOf('工房の作り手を招く');
    expect(
      said
        .slice(at, at + 10)
        .filter((text) => text !== '')
        .slice(0, 4),
    ).toEqual(['工房の作り手を招く', '名古屋市', '山形市', '令和8年6月30日']);
    expect(said).toContain(`4都市が参加し、面談${met.rows.hubMeetings.size}件を予定、うち1件を実施`);
  });

  test('figures by network and by city go by the desk where there was one, and say so', () => {
    const networks = tables.find(({ caption }) => caption === 'ネットワーク別');
    const sum = (column: number): number =>
      networks?.sections[0]?.rows.reduce((total, { cells }) => total + Number(cells[column]?.value), 0) ?? 0;
    const activities = tables.find(({ caption }) => caption === '行事別');
    const everybody = activities?.sections[0]?.rows.at(-1)?.cells.map(({ value }) => value);
    expect([sum(2), sum(3)]).toEqual(everybody?.slice(2));
    expect(sum(3)).toBe(28);
    const cities = rowsOf('designated');
    expect(cities.reduce((total, row) => total + Number(row[5]), 0)).toBe(28);
    expect(textsOf(document)).toContain(
      '「参加者数」は参加の回答によるもの、「当日受付」は受付で確かめた人数です（受付をしなかったものは空欄）。',
    );
    expect(textsOf(buildReport(wholeMeeting(8), OPTIONS))).toContain('参加者数は、参加の回答によります。');
  });
});

test('a meeting of which nothing is known has no empty headings', () => {
  const bare = buildReport(emptyMeetingDay().plan, OPTIONS);
  const { blocks } = bare;
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    const next = blocks[at + 1];
    expect(next && (next.kind !== 'heading' || next.level === 2), block.text).toBe(true);
  }
  expect(headings(bare)).not.toContain(expect.stringContaining('連携候補'));
});

test('after the people are disposed of the figures are the record’s', () => {
  const plan = heldMeeting(30);
  const activities = (people: Plan): unknown =>
    buildReport(people, OPTIONS).blocks.flatMap((block) =>
      block.kind === 'table' && block.caption === '行事別'
        ? block.sections.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)))
        : [],
    );
  const before = activities(plan);
  const done = purge(
    plan,
    { scope: { kind: 'meeting' }, by: '', blank: [], mark: 'a:2', seen: {} },
    testContext,
  );
  if (!done.ok) throw new Error('The people were not disposed of.');
  const gone = applyRows(plan, done.value.rows);
  expect(gone.rows.attendees.size).toBe(0);
  expect(activities(gone)).toEqual(before);
});

test('the hosts that are settled come first, then whose turn it is', () => {
  const hosts = buildReport(wholeMeeting(0), OPTIONS).blocks.flatMap((block) =>
    block.kind === 'table' && block.columns.some(({ label }) => label === '開催都市')
      ? block.sections.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text).join(' ')))
      : [],
  );
  expect(hosts.slice(0, 4)).toEqual([
    '第9回 令和8年度 旭川市 ',
    '第10回 令和9年度 臼杵市 ',
    '第11回 令和10年度 岡山市 ',
    expect.stringMatching(/^第12回 .*市 加盟順による$/),
  ]);
});

test('what is left out leaves neither a hint nor an empty heading', () => {
  let plan = wholeMeeting(8);
  for (const field of HINTED_FIELDS) plan = doing(plan, 'setPaperText', { field, language: 'ja', text: '' });
  const document = buildReport(plan, OPTIONS);
  expect(document.blocks.some((block) => block.kind === 'paragraph' && block.look === 'hint')).toBe(false);
  expect(headings(document).join()).not.toMatch(/懸案事項|アドバイス/);
  expect(headings(document)).toContain('1 目的・背景');
});

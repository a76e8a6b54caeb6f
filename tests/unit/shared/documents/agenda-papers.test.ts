import { beforeEach, expect, test } from 'vitest';
import { buildAnswerList } from '../../../../shared/documents/builders/answer-list.ts';
import { buildHandoutList } from '../../../../shared/documents/builders/handout-list.ts';
import { buildMinutes } from '../../../../shared/documents/builders/minutes.ts';
import { buildProgramme } from '../../../../shared/documents/builders/programme.ts';
import type { Document } from '../../../../shared/documents/document.ts';
import type { Reply } from '../../../../shared/domain/collections/index.ts';
import { byOrder, type Plan } from '../../../../shared/domain/plan/plan.ts';
import { BLANK_REPLY } from '../../../../shared/domain/replies/blank-reply.ts';
import { heldMeeting } from '../../../helpers/held-meeting.ts';
import { doing, resetIds } from '../../../helpers/plans.ts';

beforeEach(resetIds);

const OPTIONS = { language: 'ja', date: '2025-11-01' } as const;
const topicsOf = (plan: Plan) => [...plan.rows.agenda.values()].sort(byOrder);
/** Headings and rows of a paper's tables, the cells parted by a bar. */
const lines = ({ blocks }: Document): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.sections.flatMap(({ heading, rows }) => [
          `# ${heading}`,
          ...rows.map(({ cells }) =>
            cells.map(({ text, note }) => text + (note ? `［${note}］` : '')).join('|'),
          ),
        ])
      : [],
  );

test('papers carry one number through the meeting, on 次第 and on their list, with the copies that are needed', () => {
  let plan = heldMeeting(9);
  for (const [n, { id }] of topicsOf(plan).slice(0, 2).entries()) {
    const papers =
      n === 0
        ? [
            { name: '総会案内', link: '' },
            { name: '旅費', link: 'G:\\旅費.xlsx' },
          ]
        : [{ name: '連携表', link: '' }];
    plan = doing(plan, 'editRow', { collection: 'agenda', key: id, patch: { papers } });
  }
  expect(buildProgramme(plan, OPTIONS).notes).toEqual([
    '【配布資料】',
    '資料1　総会案内',
    '資料2　旅費',
    '資料3　連携表',
  ]);
  const list = buildHandoutList(plan, OPTIONS);
  const [, first, second, third] = lines(list);
  expect(first).toMatch(/^資料1\|2025年度年次総会への参加について\|総会案内\|\|[1-9]$/);
  expect(second).toContain('|旅費|G:\\旅費.xlsx|');
  expect(third).toMatch(/^資料3\|各都市主催事業/);
  expect(buildHandoutList(heldMeeting(9), OPTIONS).notes).toEqual(['配布資料がまだ登録されていません。']);
});

test('answers stand under their question, and who has not answered is told', () => {
  let plan = heldMeeting(9);
  const [topic] = topicsOf(plan);
  plan = doing(plan, 'addQuestion', { agendaId: topic!.id, text: '参加の可否' });
  const [questionId] = [...plan.rows.questions.keys()] as [string];
  plan = doing(plan, 'answerQuestion', { questionId, organisationId: 'nagoya', text: '参加する' });
  const paper = buildAnswerList(plan, OPTIONS);
  const rows = lines(paper);
  expect(rows[0]).toBe('# 2025年度年次総会への参加について：参加の可否');
  expect(rows).toContain('名古屋市|参加する');
  expect(rows).toContain('神戸市|未回答');
  expect(paper.notes[0]).toContain('神戸市');
  expect(paper.notes[0]).not.toContain('名古屋市');
});

test('what cities wrote to a topic as a whole stands before its questions, of those alone that wrote something', () => {
  let plan = heldMeeting(9);
  const [topic] = topicsOf(plan);
  const agendaId = topic!.id;
  plan = doing(plan, 'addQuestion', { agendaId, text: '参加の可否' });
  const reply = (organisationId: string, text: string): Reply => ({
    ...BLANK_REPLY,
    organisationId,
    id: `r-${organisationId}`,
    topics: [{ ref: `agenda:${agendaId}`, title: topic!.title, text, agendaId }],
  });
  const replies = new Map([reply('kobe', '期待している'), reply('nagoya', '')].map((row) => [row.id, row]));
  const paper = lines(buildAnswerList({ ...plan, rows: { ...plan.rows, replies } }, OPTIONS));
  expect(paper.slice(0, 3)).toEqual([
    '# 2025年度年次総会への参加について：回答票の意見',
    '神戸市|期待している',
    '# 2025年度年次総会への参加について：参加の可否',
  ]);
  // A question is put to all of them: those who are silent stand there, too.
  expect(paper.slice(3)).toContain('神戸市|未回答');
});

test('minutes say the outcome, then what was decided, then what was said, under each topic', () => {
  const rows = lines(buildMinutes(heldMeeting(9), OPTIONS));
  const first = rows.findIndex((line) => line.includes('(1) 2025年度年次総会'));
  expect(rows.slice(first + 1, first + 3)).toEqual([
    '結果||【了承】10都市が参加し、旅費は各都市が負担する。|',
    '決定|［文化課　秘密太郎氏］|申込みは事務局がまとめて行う。|',
  ]);
  const general = rows.slice(1, first);
  expect(general[0]).toMatch(/^決定\|/);
  expect(general.filter((line) => line.startsWith('懸案|')).length).toBe(3);
  expect(general.some((line) => line.endsWith('|長期計画'))).toBe(true);
});

test('minutes have no column for times or themes where there are none, and say when the session was', () => {
  const heads = (plan: Plan): string[] => {
    const [table] = buildMinutes(plan, OPTIONS).blocks;
    return table?.kind === 'table' ? table.columns.map(({ label }) => label) : [];
  };
  const plan = heldMeeting(9);
  expect(lines(buildMinutes(plan, OPTIONS))[0]).toBe('# UCCN国内都市会議　10月14日（火） 13:40～15:10');
  expect(heads(plan)).toEqual(['種類', '都市', '内容', 'テーマ']);
  const [note] = [...plan.rows.notes.values()].filter(({ agendaId }) => agendaId === null);
  const noted = doing(plan, 'editRow', { collection: 'notes', key: note!.id, patch: { at: 830 } });
  expect(heads(noted)[0]).toBe('時刻');
  expect(lines(buildMinutes(noted, OPTIONS)).join()).toContain('13:50|');
  const bare = new Map([...plan.rows.notes].map(([id, row]) => [id, { ...row, themeId: null }]));
  expect(heads({ ...plan, rows: { ...plan.rows, notes: bare } })).not.toContain('テーマ');
});

test('次第 is set without a grid in 14 points, and smaller only where it would not go on one page', () => {
  const pointsOf = (plan: Plan): number | undefined => {
    const [table] = buildProgramme(plan, OPTIONS).blocks;
    return table?.kind === 'table' ? table.orderPoints : undefined;
  };
  let plan = heldMeeting(9);
  expect(pointsOf(plan)).toBe(14);
  const itemId = topicsOf(plan)[0]?.itemId ?? null;
  const add = (count: number): void => {
    for (let n = 0; n < count; n += 1)
      plan = doing(plan, 'addAgendaItem', { itemId, title: `加盟都市間の連携について（その${n}）` });
  };
  add(5);
  const some = pointsOf(plan) ?? 0;
  expect(some).toBeLessThan(14);
  expect(some).toBeGreaterThan(10.5);
  add(30);
  expect(pointsOf(plan)).toBe(10.5);
});

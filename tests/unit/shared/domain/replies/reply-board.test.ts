import { describe, expect, it } from 'vitest';
import { buildReplyBoard } from '../../../../../shared/documents/builders/reply-board.ts';
import { applyRows } from '../../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { BLANK_REPLY } from '../../../../../shared/domain/replies/blank-reply.ts';
import { boardCounts, replyBoard } from '../../../../../shared/domain/replies/reply-board.ts';
import { attempt, doing, yamagata } from '../../../../helpers/plans.ts';

const TODAY = '2025-09-30';
const SHA = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

const file = (organisationId: string, sha256 = SHA, people = [person('山田 太郎', organisationId)]) => ({
  fileName: `${organisationId}.xlsx`,
  sha256,
  organisationId,
  people,
  isOpen: false,
});

const person = (name: string, organisationId: string) => ({
  attendeeId: null,
  fields: { name, organisationId },
  answers: {},
});

const cityOf = (plan: Plan, id: string) =>
  replyBoard(plan, TODAY).find(({ organisation }) => organisation.id === id)!;

describe('the board of replies', () => {
  it('holds every member on the day in the joining order, all not in at first', () => {
    const board = replyBoard(yamagata(), TODAY);
    expect(board).toHaveLength(11);
    expect(boardCounts(board)).toEqual({ waiting: 11, received: 0, corrected: 0, 'to-check': 0 });
  });

  it('a file taken in is 着, the second one of a city is 訂正, and each is one step to take back', () => {
    const before = yamagata();
    const first = doing(before, 'takeReply', file('kobe'));
    expect(cityOf(first, 'kobe')).toMatchObject({
      state: 'received',
      people: 1,
      receivedAt: expect.any(String),
    });
    const change = attempt(first, 'takeReply', file('kobe', OTHER));
    expect(change.ok && change.value.rows.map(({ collection }) => collection)).toEqual(
      expect.arrayContaining(['attendees', 'imports', 'replies']),
    );
    const second = doing(first, 'takeReply', file('kobe', OTHER));
    expect(cityOf(second, 'kobe').state).toBe('corrected');
    expect(cityOf(second, 'kobe').files.map(({ sha256 }) => sha256)).toHaveLength(2);
    expect(cityOf(second, 'nagoya').state).toBe('waiting');
  });

  it('a file that changes nobody is an answer all the same', () => {
    const plan = doing(yamagata(), 'takeReply', file('kobe', SHA, []));
    expect(cityOf(plan, 'kobe')).toMatchObject({ state: 'received', people: 0 });
    expect(plan.rows.imports.size).toBe(1);
  });

  it('what stays to be looked at is 要確認 until the person settles it', () => {
    const open = doing(yamagata(), 'takeReply', { ...file('kobe'), isOpen: true });
    expect(cityOf(open, 'kobe').state).toBe('to-check');
    const settled = doing(open, 'setReplyState', { organisationId: 'kobe', state: 'received' });
    expect(cityOf(settled, 'kobe').state).toBe('received');
    expect(cityOf(settled, 'kobe').receivedAt).toBe(cityOf(open, 'kobe').receivedAt);
  });

  it('a file taken in beside the forms counts as an answer', () => {
    const { isOpen: _, ...input } = file('kobe');
    const plan = doing(yamagata(), 'importAttendees', input);
    expect(cityOf(plan, 'kobe').state).toBe('received');
  });

  it('days are counted to the form’s deadline, and the last form sent counts', () => {
    const reply = (id: string, sentAt: string, deadline: string) => ({
      collection: 'replies' as const,
      key: id,
      before: null,
      after: {
        ...BLANK_REPLY,
        id,
        organisationId: 'kobe',
        sentAt,
        deadline,
      },
    });
    const plan = applyRows(yamagata(), [
      reply('r2', '2025-09-10T00:00:00.000Z', '2025-10-03'),
      reply('r1', '2025-08-01T00:00:00.000Z', '2025-09-01'),
    ]);
    expect(cityOf(plan, 'kobe')).toMatchObject({ state: 'waiting', deadline: '2025-10-03', daysLeft: 3 });
  });

  it('a city that is no member stands after the members once it has sent something', () => {
    let plan = yamagata();
    plan = applyRows(plan, [
      {
        collection: 'organisations',
        key: 'other',
        before: null,
        after: { ...plan.rows.organisations.get('kobe')!, id: 'other', name: '架空市' },
      },
    ]);
    expect(replyBoard(plan, TODAY).map(({ organisation }) => organisation.id)).not.toContain('other');
    plan = doing(plan, 'takeReply', file('other'));
    expect(replyBoard(plan, TODAY).at(-1)?.organisation.id).toBe('other');
  });

  it('an unknown city is refused', () => {
    expect(attempt(yamagata(), 'takeReply', file('nowhere'))).toMatchObject({ error: { code: 'not-found' } });
  });
});

describe('受取状況一覧', () => {
  it('holds a row for each city with its state, file and figures, and names nobody', () => {
    const plan = doing(yamagata(), 'takeReply', file('kobe'));
    const paper = buildReplyBoard(plan, { language: 'ja', date: TODAY });
    const [table] = paper.blocks;
    const rows = table?.kind === 'table' ? (table.sections[0]?.rows ?? []) : [];
    expect(rows).toHaveLength(11);
    const kobe = rows
      .map(({ cells }) => cells.map(({ text }) => text))
      .find((cells) => cells[1] === '神戸市')!;
    expect(kobe.slice(1, 7)).toEqual(['神戸市', '着', expect.any(String), '10月1日（木）', 'kobe.xlsx', '1']);
    expect(JSON.stringify(paper)).not.toContain('山田');
    expect(paper.subtitle.join()).toContain('未着10・着1');
  });
});

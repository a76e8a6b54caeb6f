import * as v from 'valibot';
import { expect, test } from 'vitest';
import { buildHistoryRecord } from '../../../../shared/documents/builders/history-record.ts';
import { documentSchema, tableOf } from '../../../../shared/documents/document.ts';
import { eachOnce, meetingFacts } from '../../../../shared/domain/history/meeting-facts.ts';
import { recordPlans } from '../../../../shared/domain/seed/record-plans.ts';
import { lastYear } from '../../../helpers/last-year.ts';

const facts = () =>
  eachOnce([...recordPlans().map(({ plan }) => meetingFacts(plan)), meetingFacts(lastYear())]);

test.each(['ja', 'en'] as const)(
  'the record of all meetings is a paper as every renderer takes it (%s)',
  (language) => {
    const all = facts();
    const members = all.find(({ summary }) => summary.meeting.number === 11)?.members ?? [];
    const paper = buildHistoryRecord(all, members, { language, date: '2026-10-01' });
    expect(v.safeParse(documentSchema, paper).success).toBe(true);
    const [meetings, turns, attendance] = paper.blocks.map(tableOf);
    expect(meetings?.sections.map(({ rows }) => rows.length)).toEqual([11, 2]);
    expect(turns?.sections[0]?.rows).toHaveLength(12);
    for (const table of [meetings, turns, attendance])
      for (const { rows } of table?.sections ?? [])
        for (const { cells } of rows) expect(cells).toHaveLength(table?.columns.length ?? 0);
    expect(paper.notes[0]).toContain(
      language === 'ja' ? '第12回は越前市' : 'meeting 12 is the turn of Echizen',
    );
  },
);

test('a meeting of which nothing is known says so in the paper; nobody is named', () => {
  const all = facts();
  const paper = buildHistoryRecord(all, all.at(-1)?.members ?? [], { language: 'ja', date: '2026-10-01' });
  const first = tableOf(paper.blocks[0]!)?.sections[0]?.rows[0];
  expect(first?.cells.map(({ text }) => text).slice(0, 6)).toEqual([
    '第1回',
    '平成30年度',
    '—',
    '名古屋市',
    '対面',
    '—',
  ]);
  expect(JSON.stringify(paper)).not.toContain('山田');
});

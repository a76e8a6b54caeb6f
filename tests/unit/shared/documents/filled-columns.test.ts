import { expect, test } from 'vitest';
import { filledColumns } from '../../../../shared/documents/builders/filled-columns.ts';
import { buildItinerary } from '../../../../shared/documents/builders/itinerary.ts';
import type { Document } from '../../../../shared/documents/document.ts';
import { doing } from '../../../helpers/plans.ts';
import { wholeMeeting } from '../../../helpers/whole-meeting.ts';

const column = (id: string) => ({ id, label: id, type: 'text', width: 5, align: 'start' }) as const;
const row = (...texts: readonly string[]) => ({ cells: texts.map((text) => ({ text })) });

test('a column goes that may go and in which nothing stands, in all sections alike', () => {
  const sections = [
    { heading: 'A', rows: [row('1', '', '')] },
    { heading: 'B', rows: [row('2', '', 'x')] },
  ];
  const columns = ['a', 'b', 'c'].map(column);
  const table = filledColumns(columns, sections, ['b', 'c']);
  expect(table.columns.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(table.sections.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)))).toEqual([
    [['1', '']],
    [['2', 'x']],
  ]);
  expect(filledColumns(columns, sections, []).columns).toEqual(columns);
});

test('行程表 has a column of who is in charge, and 敬称略, only where somebody is', () => {
  const options = { language: 'ja', date: '2025-07-01' } as const;
  const plan = wholeMeeting(8);
  const headsOf = ({ blocks }: Document): string[] =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.columns.map(({ label }) => label) : []));
  const without = buildItinerary(plan, options);
  expect(headsOf(without)).not.toContain('担当');
  expect(without.subtitle.join()).not.toContain('敬称略');
  const visit = [...plan.rows.items.values()].find(({ kind }) => kind === 'visit')!;
  const people = [{ role: 'host', attendeeId: null, text: '観光課 木村' } as const];
  const led = buildItinerary(doing(plan, 'setItemPeople', { itemId: visit.id, people }), options);
  expect(headsOf(led)).toContain('担当');
  expect(led.subtitle.join()).toContain('敬称略');
});

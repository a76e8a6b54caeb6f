import { expect, test } from 'vitest';
import { meetingFacts } from '../../../../../shared/domain/history/meeting-facts.ts';
import { themeGrid } from '../../../../../shared/domain/history/theme-grid.ts';
import { applyRows } from '../../../../../shared/domain/plan/change.ts';
import { Draft } from '../../../../../shared/domain/plan/draft.ts';
import { taken } from '../../../../helpers/last-year.ts';
import { yamagata } from '../../../../helpers/plans.ts';

test('themes are counted by name over the years; a meeting without notes is not known, one without any is left out', () => {
  const withNotes = (
    plan: ReturnType<typeof yamagata>,
    names: readonly string[],
    under: readonly number[],
  ) => {
    const draft = new Draft(plan);
    for (const [n, name] of names.entries())
      draft.put('themes', { id: `${plan.id}${n}`, name, order: `a${n}` });
    for (const [n, theme] of under.entries())
      draft.put('notes', {
        id: `n${n}`,
        itemId: null,
        agendaId: null,
        organisationId: null,
        speaker: '',
        kind: 'concern',
        themeId: `${plan.id}${theme}`,
        text: '費用の見通し',
        dayId: null,
        at: null,
        order: `a${n}`,
      });
    return applyRows(plan, draft.change({ code: 'test', facts: {} }).rows);
  };
  const eighth = withNotes(yamagata(), ['公平性', '透明性'], [0, 0]);
  const ninth = withNotes(taken(yamagata(), null), ['長期計画', '公平性', '独自性'], [0, 1]);
  const silent = meetingFacts(yamagata());
  const { meetings, rows } = themeGrid([silent, meetingFacts(eighth), meetingFacts(ninth)]);
  expect(meetings.map(({ summary }) => summary.meeting.number)).toEqual([8, 9]);
  expect(rows.map(({ theme, counts }) => [theme.name, ...counts])).toEqual([
    ['長期計画', null, 1],
    ['公平性', 2, 1],
  ]);
});

import { beforeEach, describe, expect, test } from 'vitest';
import { answerOf, questionsOf } from '../../../../../shared/domain/agenda/questions.ts';
import { applyRows, invert } from '../../../../../shared/domain/plan/change.ts';
import { byOrder, type Plan } from '../../../../../shared/domain/plan/plan.ts';
import { STANDARD_THEMES, themeName } from '../../../../../shared/domain/reference/themes.ts';
import { dangling } from '../../../../helpers/dangling.ts';
import { everything } from '../../../../helpers/everything.ts';
import { attempt, doing, resetIds, rowsOf } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

const only = (rows: ReadonlyMap<string, unknown>): string => [...rows.keys()][0]!;

/** Does it, and sees that one undo gives back what was there. */
function undoable<N extends Parameters<typeof attempt>[1]>(
  plan: Plan,
  name: N,
  input: Parameters<typeof attempt<N>>[2],
): Plan {
  const result = attempt(plan, name, input);
  if (!result.ok) throw new Error(result.error.code);
  const next = applyRows(plan, result.value.rows);
  expect(rowsOf(applyRows(next, invert(result.value).rows))).toEqual(rowsOf(plan));
  return next;
}

describe('topics', () => {
  test('a topic goes with its questions and their answers; what was noted and follows of it stays', () => {
    const { plan } = everything();
    const next = undoable(plan, 'removeAgendaItem', { id: only(plan.rows.agenda) });
    expect(dangling(next)).toEqual([]);
    expect([next.rows.questions.size, next.rows.questionAnswers.size]).toEqual([0, 0]);
    expect([...next.rows.notes.values()][0]).toMatchObject({ agendaId: null, text: '続けること' });
    expect([...next.rows.followUps.values()][0]).toMatchObject({ agendaId: null, title: '共同展示' });
  });

  test('a session that goes leaves its notes', () => {
    const { plan, leg, dayId } = everything();
    expect([...undoable(plan, 'removeItems', { ids: [leg] }).rows.notes.values()][0]?.itemId).toBeNull();
    expect([...undoable(plan, 'removeDay', { id: dayId }).rows.notes.values()][0]?.dayId).toBeNull();
  });

  test('a topic is put at a place of another session, of its own, or of none', () => {
    const { plan: all, leg, items } = everything();
    let plan = all;
    const titles = (itemId: string | null): string[] =>
      [...plan.rows.agenda.values()]
        .filter((topic) => topic.itemId === itemId)
        .sort(byOrder)
        .map(({ title }) => title);
    const other = Object.values(items)[0]!;
    for (const title of ['甲', '乙', '丙']) plan = doing(plan, 'addAgendaItem', { itemId: other, title });
    const [first] = [...plan.rows.agenda.values()].filter(({ itemId }) => itemId === leg);
    plan = doing(plan, 'placeAgendaItem', { id: first!.id, itemId: other, to: 1 });
    expect(titles(other)).toEqual(['甲', first!.title, '乙', '丙']);
    plan = doing(plan, 'placeAgendaItem', { id: first!.id, itemId: other, to: 3 });
    expect(titles(other)).toEqual(['甲', '乙', '丙', first!.title]);
    plan = doing(plan, 'placeAgendaItem', { id: first!.id, itemId: other, to: 0 });
    expect(titles(other)).toEqual([first!.title, '甲', '乙', '丙']);
    plan = doing(plan, 'placeAgendaItem', { id: first!.id, itemId: null });
    expect([titles(other), titles(null)]).toEqual([['甲', '乙', '丙'], [first!.title]]);
    expect(attempt(plan, 'placeAgendaItem', { id: first!.id, itemId: null, to: 0 })).toMatchObject({
      error: { code: 'nothing-to-do' },
    });
  });

  test('what comes of a topic is no change of what was handed out, and stays when a release is brought back', () => {
    const { plan: before } = everything();
    const id = only(before.rows.agenda);
    let plan = doing(before, 'makeRelease', { note: '' });
    const patch = { state: 'agreed', outcome: '原案のとおり了承' } as const;
    plan = doing(plan, 'editRow', { collection: 'agenda', key: id, patch });
    expect(attempt(plan, 'makeRelease', { note: '' })).toMatchObject({ error: { code: 'unchanged' } });
    const papers = [{ name: '資料1', link: '' }];
    plan = doing(plan, 'editRow', { collection: 'agenda', key: id, patch: { papers } });
    plan = doing(plan, 'restoreRelease', { id: only(plan.rows.releases) });
    expect(plan.rows.agenda.get(id)).toMatchObject({ ...patch, papers: [] });
    expect(dangling(plan)).toEqual([]);
  });

  test('a topic that came after a release leaves its notes when the release is brought back', () => {
    const { plan: before, items } = everything();
    let plan = doing(before, 'makeRelease', { note: '' });
    const itemId = Object.values(items)[0]!;
    plan = doing(plan, 'addAgendaItem', { itemId, title: '追加' });
    const added = [...plan.rows.agenda.values()].find(({ title }) => title === '追加')!;
    plan = doing(plan, 'addQuestion', { agendaId: added.id, text: '可否' });
    plan = doing(plan, 'addNote', { itemId, agendaId: added.id, text: '異議なし' });
    const restored = doing(plan, 'restoreRelease', { id: only(plan.rows.releases) });
    expect(dangling(restored)).toEqual([]);
    expect([...restored.rows.notes.values()].map(({ text }) => text)).toContain('異議なし');
  });
});

describe('questions', () => {
  test('a city has one answer, an empty one is none, and the question takes its answers with it', () => {
    const { plan } = everything();
    const [question] = questionsOf(plan, only(plan.rows.agenda));
    const organisationId = [...plan.rows.organisations.keys()][1]!;
    const answer = { questionId: question!.id, organisationId };
    let next = doing(plan, 'answerQuestion', { ...answer, text: ' 反対 ' });
    expect(answerOf(next, question!.id, organisationId)).toMatchObject({ text: '反対', source: 'hand' });
    next = doing(next, 'answerQuestion', { ...answer, text: '保留' });
    expect(next.rows.questionAnswers.size).toBe(2);
    next = doing(next, 'answerQuestion', { ...answer, text: '  ' });
    expect(answerOf(next, question!.id, organisationId)).toBeNull();
    expect(undoable(next, 'removeQuestion', { id: question!.id }).rows.questionAnswers.size).toBe(0);
    expect(attempt(next, 'addQuestion', { agendaId: null, text: ' ' })).toMatchObject({
      error: { code: 'invalid-row' },
    });
  });

  test('questions change places within their topic only', () => {
    const { plan } = everything();
    const agendaId = only(plan.rows.agenda);
    const next = doing(plan, 'addQuestion', { agendaId, text: '時期' });
    const [, second] = questionsOf(next, agendaId);
    const moved = doing(next, 'moveQuestion', { id: second!.id, step: -1 });
    expect(questionsOf(moved, agendaId).map(({ text }) => text)).toEqual(['時期', '御意見']);
    expect(attempt(moved, 'moveQuestion', { id: second!.id, step: -1 })).toMatchObject({ ok: false });
  });
});

describe('themes and notes', () => {
  test('the standard themes come once, whoever takes them up; a renamed one is called as it was renamed', () => {
    const { plan } = everything();
    expect([...plan.rows.themes.values()].sort(byOrder).map(({ name }) => name)).toEqual(
      STANDARD_THEMES.map(({ ja }) => ja),
    );
    expect(attempt(plan, 'offerThemes', {})).toMatchObject({ error: { code: 'nothing-to-do' } });
    const id = only(plan.rows.themes);
    expect(themeName(plan.rows.themes.get(id)!, 'en')).toBe('Identity');
    const renamed = doing(plan, 'renameTheme', { id, name: '個性' });
    expect(themeName(renamed.rows.themes.get(id)!, 'en')).toBe('個性');
    expect(attempt(plan, 'renameTheme', { id, name: '公平性' })).toMatchObject({
      error: { code: 'duplicate' },
    });
    expect(attempt(plan, 'addTheme', { name: ' ' })).toMatchObject({ error: { code: 'invalid-row' } });
  });

  test('a theme that goes leaves its notes; several are moved as one', () => {
    const { plan } = everything();
    const noteId = only(plan.rows.notes);
    const { themeId } = plan.rows.notes.get(noteId)!;
    expect(undoable(plan, 'removeTheme', { id: themeId! }).rows.notes.get(noteId)?.themeId).toBeNull();
    const two = doing(plan, 'addNote', { text: '人手が足りない', kind: 'concern' });
    const ids = [...two.rows.notes.keys()];
    const moved = undoable(two, 'setNotesTheme', { ids, themeId: 'theme-policy' });
    expect(ids.map((id) => moved.rows.notes.get(id)?.themeId)).toEqual(['theme-policy', 'theme-policy']);
  });

  test('a note says something, of what is there', () => {
    const { plan } = everything();
    expect(attempt(plan, 'addNote', { text: '　' })).toMatchObject({ error: { code: 'invalid-row' } });
    expect(attempt(plan, 'addNote', { text: 'a', agendaId: 'gone' })).toMatchObject({
      error: { code: 'not-found', facts: { collection: 'agenda' } },
    });
    const id = only(plan.rows.notes);
    expect(attempt(plan, 'editNote', { id, patch: { text: '' } })).toMatchObject({ ok: false });
    expect(attempt(plan, 'editNote', { id, patch: { themeId: 'gone' } })).toMatchObject({ ok: false });
    expect(undoable(plan, 'editNote', { id, patch: { at: 615 } }).rows.notes.get(id)?.at).toBe(615);
  });

  test('a note that goes leaves what follows of it', () => {
    const { plan } = everything();
    const next = undoable(plan, 'removeNote', { id: only(plan.rows.notes) });
    expect(dangling(next)).toEqual([]);
    expect([...next.rows.followUps.values()][0]).toMatchObject({ noteId: null, title: '共同展示' });
    const id = only(next.rows.followUps);
    expect(undoable(next, 'removeFollowUp', { id }).rows.followUps.size).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import { beforeHandingOut, isCaution } from '../../../../shared/documents/before-handing-out.ts';
import { buildPaper } from '../../../../shared/documents/build-paper.ts';
import { type DocumentPaper, paperKind } from '../../../../shared/documents/papers.ts';
import { DEFAULT_CHOICES } from '../../../../shared/domain/collections/paper-settings.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { checkPlan } from '../../../../shared/domain/rules/index.ts';
import { doing } from '../../../helpers/plans.ts';
import { attendee, peopledPlan, withPeople } from '../../../helpers/sample-people.ts';

const MOMENT = { language: 'ja', today: '2025-10-01', minute: 845 } as const;

function notesOf(plan: Plan, paper: DocumentPaper, lacks = (_: string) => false) {
  const built = buildPaper(plan, paper, DEFAULT_CHOICES, MOMENT);
  const notes = beforeHandingOut(plan, built, paperKind(paper)!, checkPlan(plan), lacks);
  return Object.fromEntries(notes.map((note) => [note.code, note]));
}

describe('配布前点検', () => {
  test('before the first edition, after it, and with changes that are in none', () => {
    const plan = peopledPlan();
    expect(notesOf(plan, 'schedule').unsent).toMatchObject({ release: null });
    const released = doing(plan, 'makeRelease', { note: '' });
    expect(notesOf(released, 'schedule').unsent).toBeUndefined();
    const itemId = [...released.rows.items.keys()][0]!;
    const changed = doing(released, 'editRow', {
      collection: 'items',
      key: itemId,
      patch: { title: '別の名' },
    });
    expect(notesOf(changed, 'schedule').unsent).toMatchObject({ release: 1, count: 1 });
    expect(notesOf(changed, 'attendee-list').unsent).toBeUndefined();
  });

  test('names without a reading; one in kana or Latin letters needs none', () => {
    const plan = withPeople(peopledPlan(), [
      attendee('a', { name: '𠮷田健', reading: '' }),
      attendee('b', { name: 'Jean Dupont', reading: '' }),
      attendee('c', { name: 'さくら', reading: '' }),
      attendee('d', { name: '阿部花子', reading: 'あべはなこ' }),
    ]);
    expect(notesOf(plan, 'attendee-list').readings).toEqual({ code: 'readings', names: ['𠮷田健'] });
  });

  test('外字, characters the font lacks, and what Shift_JIS lacks', () => {
    const plan = withPeople(peopledPlan(), [attendee('a', { name: '\ue000田Ⅳ鷗', reading: 'た' })]);
    const notes = notesOf(plan, 'attendee-list', (character) => character === 'Ⅳ');
    expect(notes['private-use']).toMatchObject({ texts: ['\ue000田Ⅳ鷗'] });
    expect(notes.font).toEqual({ code: 'font', characters: ['Ⅳ'] });
    expect(notes.cp932).toMatchObject({ replaced: [{ character: '鷗', by: '鴎', count: 1 }] });
    expect(isCaution(notes.cp932!)).toBe(false);
  });

  test('care is told by what stands in it, whether or not the mark does; and how many copies are needed', () => {
    const plan = peopledPlan();
    const built = buildPaper(plan, 'attendee-list', { ...DEFAULT_CHOICES, confidential: 'off' }, MOMENT);
    expect(built.document.marks).toEqual([]);
    const notes = beforeHandingOut(plan, built, paperKind('attendee-list')!, [], () => false);
    expect(notes.find(({ code }) => code === 'sensitive')).toMatchObject({
      columns: expect.arrayContaining(['氏名']),
    });
    // Eight people, one of them on-line.
    expect(notes.find(({ code }) => code === 'copies')).toEqual({ code: 'copies', people: 7 });
    expect(notesOf(plan, 'programme').sensitive).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import {
  beforeHandingOut,
  beforeSendingCalendar,
  isCaution,
} from '../../../../shared/documents/before-handing-out.ts';
import { buildPaper } from '../../../../shared/documents/build-paper.ts';
import { buildCalendar } from '../../../../shared/documents/builders/calendar.ts';
import { type DocumentPaper, paperKind } from '../../../../shared/documents/papers.ts';
import { DEFAULT_CHOICES } from '../../../../shared/domain/collections/paper-settings.ts';
import { LABEL_SHEETS, type LabelSheet } from '../../../../shared/domain/labels/label-sheet.ts';
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
    expect(notesOf(plan, 'attendee-list').readings).toEqual({
      code: 'readings',
      names: ['𠮷田健'],
      attendeeIds: ['a'],
    });
    // The cards that bear readings say so too.
    for (const paper of ['badges', 'table-tents', 'place-cards'] as const)
      expect(notesOf(plan, paper).readings, paper).toMatchObject({ names: ['𠮷田健'], attendeeIds: ['a'] });
  });

  test('外字 on cards, in a schedule and in a calendar lead to the person or the item that holds them', () => {
    const plan = withPeople(peopledPlan(), [attendee('a', { name: '\ue000田　健', reading: 'た' })]);
    const [itemId = '', item] = [...plan.rows.items][0] ?? [];
    const told = doing(plan, 'editRow', {
      collection: 'items',
      key: itemId,
      patch: { title: `${item?.title}\ue001` },
    });
    const person = { sources: [{ collection: 'attendees', ids: ['a'] }] };
    for (const paper of ['badges', 'table-tents', 'place-cards', 'attendee-list', 'sign-in'] as const)
      expect(notesOf(told, paper)['private-use'], paper).toMatchObject(person);
    expect(notesOf(told, 'schedule')['private-use']).toEqual({
      code: 'private-use',
      texts: [`${item?.title}\ue001`],
      sources: [{ collection: 'items', ids: [itemId] }],
    });
    const { calendar } = buildCalendar(told, {
      language: 'ja',
      date: '2025-10-01',
      minute: 845,
      stampedAt: '2025-10-01T05:05:00.000Z',
    });
    const codes = beforeSendingCalendar(told, calendar, checkPlan(told)).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['unsent', 'private-use']));
  });

  test('labels that stand over their page are told of, and only those', () => {
    const plan = peopledPlan();
    const withSheet = (sheet: LabelSheet) =>
      beforeHandingOut(
        plan,
        buildPaper(
          plan,
          'badges',
          { ...DEFAULT_CHOICES, labels: { ...DEFAULT_CHOICES.labels, sheet } },
          MOMENT,
        ),
        paperKind('badges')!,
        [],
        () => false,
      ).filter(({ code }) => code === 'overhang');
    const ten = LABEL_SHEETS['badge-10'];
    // 14 mm and twice 91 mm: 14 mm are left.
    expect(withSheet({ ...ten, gapX: 140 })).toEqual([]);
    expect(withSheet({ ...ten, gapX: 141 })).toEqual([{ code: 'overhang' }]);
    expect(withSheet({ ...ten, rows: 6 })).toEqual([{ code: 'overhang' }]);
    expect(notesOf(plan, 'table-tents').overhang).toBeUndefined();
    expect(notesOf(plan, 'signs').overhang).toBeUndefined();
  });

  test('外字, characters the font lacks, and what Shift_JIS lacks', () => {
    const plan = withPeople(peopledPlan(), [attendee('a', { name: '\ue000田Ⅳ鷗', reading: 'た' })]);
    const notes = notesOf(plan, 'attendee-list', (character) => character === 'Ⅳ');
    expect(notes['private-use']).toMatchObject({ texts: ['\ue000田Ⅳ鷗'] });
    expect(notes.font).toEqual({
      code: 'font',
      characters: ['Ⅳ'],
      sources: [{ collection: 'attendees', ids: ['a'] }],
    });
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
    // Nobody hands a badge, a receipt or the staff's run sheet to everybody who comes.
    for (const paper of ['badges', 'receipts', 'run-sheet', 'signs', 'bus-order'] as const)
      expect(notesOf(plan, paper).copies, paper).toBeUndefined();
  });

  test('an English paper’s own dashes are not told of as lost, a character that has no stand-in is', () => {
    const plan = withPeople(peopledPlan(), [attendee('a', { name: '髙﨑 😀', reading: 'た' })]);
    const built = buildPaper(plan, 'attendee-list', DEFAULT_CHOICES, { ...MOMENT, language: 'en' });
    const notes = beforeHandingOut(plan, built, paperKind('attendee-list')!, [], () => false);
    expect(notes.find(({ code }) => code === 'cp932')).toEqual({
      code: 'cp932',
      replaced: [{ character: '😀', by: '〓', count: 1 }],
    });
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperFileName } from '../../../../shared/documents/batch.ts';
import { buildPaper } from '../../../../shared/documents/build-paper.ts';
import { fileNamePart, suggestedFileName } from '../../../../shared/documents/file-names.ts';
import type { DocumentPaper } from '../../../../shared/documents/papers.ts';
import { DEFAULT_CHOICES, type PaperChoices } from '../../../../shared/domain/collections/paper-settings.ts';
import { peopledPlan } from '../../../helpers/sample-people.ts';

const LONG_TEXT = fc.string({ unit: 'binary', maxLength: 300 });
const meeting = (title: string) => ({ title, titleEn: '' });

test('a paper is named after its meeting', () => {
  expect(suggestedFileName(meeting('第8回UCCN国内都市ネットワーク会議'), 'schedule', 'xlsx', 'ja')).toBe(
    '第8回UCCN国内都市ネットワーク会議_日程表.xlsx',
  );
  expect(suggestedFileName({ title: '会議', titleEn: '8th Meeting' }, 'attendee-list', 'pdf', 'en')).toBe(
    '8th Meeting_Attendees.pdf',
  );
  expect(suggestedFileName(meeting('会議'), 'schedule', 'xlsx', 'ja', '第2版（変更あり）')).toBe(
    '会議_日程表_第2版（変更あり）.xlsx',
  );
});

test('what Windows forbids becomes its full-width twin', () => {
  expect(fileNamePart('A/B: "会議"?*<1>|\\')).toBe('A／B： ”会議”？＊＜1＞｜＼');
  expect(fileNamePart('CON')).toBe('_CON');
  expect(fileNamePart(' .日程. ')).toBe('日程');
});

test('any title gives a name that every system takes', () => {
  fc.assert(
    fc.property(LONG_TEXT, LONG_TEXT, (title, edition) => {
      const name = suggestedFileName(meeting(title), 'calendar', 'ics', 'ja', edition);
      expect(name).toMatch(/カレンダー(_.+)?\.ics$/su);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      expect(name.length).toBeLessThanOrEqual(200);
    }),
  );
});

test('a paper of some people only is named after them, so that the files of two cities are not called the same', () => {
  const plan = peopledPlan();
  const nameFor = (people: Partial<PaperChoices['people']>, paper: DocumentPaper = 'attendee-list') => {
    const choices = { ...DEFAULT_CHOICES, people: { ...DEFAULT_CHOICES.people, ...people } };
    const built = buildPaper(plan, paper, choices, { language: 'ja', today: '2025-10-01', minute: 600 });
    return paperFileName(plan, paper, 'xlsx', 'ja', built.edition, built.of);
  };
  const [activity] = [...plan.rows.activities.values()];
  expect(nameFor({})).toMatch(/_出席者名簿\.xlsx$/);
  expect(nameFor({ organisationIds: ['sapporo'] })).toMatch(/_出席者名簿_札幌市\.xlsx$/);
  expect(nameFor({ organisationIds: ['sapporo', 'kobe'] })).toMatch(/_出席者名簿_札幌市ほか1\.xlsx$/);
  expect(nameFor({ activityId: activity?.id ?? '', organisationIds: ['kobe'] })).toContain(
    `_出席者名簿_${activity?.title}_神戸市.xlsx`,
  );
  expect(nameFor({ organisationIds: ['kobe'] }, 'notice')).toMatch(/_通知_神戸市\.xlsx$/);
  // Whoever is chosen for lists does not narrow a paper of the schedule.
  expect(nameFor({ organisationIds: ['kobe'] }, 'schedule')).toMatch(/_日程表\.xlsx$/);
});

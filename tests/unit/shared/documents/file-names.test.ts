import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNamePart, suggestedFileName } from '../../../../shared/documents/file-names.ts';

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

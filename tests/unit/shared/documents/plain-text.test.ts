import { expect, test } from 'vitest';
import { buildProgramme } from '../../../../shared/documents/builders/programme.ts';
import { DOCUMENT_PAPERS } from '../../../../shared/documents/papers.ts';
import { plainText } from '../../../../shared/documents/plain-text.ts';
import { textWidth } from '../../../../shared/text/text-width.ts';
import { wholeMeeting } from '../../../helpers/whole-meeting.ts';

const OPTIONS = { language: 'ja', date: '2025-07-01' } as const;

test('the order of the meeting as it goes into a mail', () => {
  const text = plainText(buildProgramme(wholeMeeting(0), OPTIONS), { wrap: null });
  expect(text.split('\n').slice(0, 14)).toEqual([
    '第8回UCCN国内都市ネットワーク会議　次第',
    'CCNJ国際ネットワーク部会と合同開催',
    '期日　令和7年10月14日（火）～16日（木）　　会場　山形市保健所、ホテル霞城',
    '（敬称略）',
    '令和7年7月1日（火）現在',
    '',
    '■10月14日（火）　会議　13:30～17:00　山形市　UCCN国内都市ネットワーク',
    '1　開会',
    '2　UCCN国内都市会議　進行：文化創造都市課 山口',
    '(1)　2025年度年次総会への参加について　提案：名古屋市',
    '(2)　各都市主催事業における加盟都市間の連携について　提案：神戸市',
    '(3)　海外への送金方法について　提案：臼杵市',
    '3　その他',
    '4　意見交換',
  ]);
});

test.each(Object.entries(DOCUMENT_PAPERS).filter(([, { files }]) => files.includes('txt')))(
  '%s: no box, no run of spaces that would only hold in an even font, lines of 36 characters when asked for',
  (_id, { build }) => {
    for (const language of ['ja', 'en'] as const) {
      const text = plainText(build(wholeMeeting(12), { ...OPTIONS, language }), { wrap: 36 });
      expect(text.length).toBeGreaterThan(20);
      expect(text).not.toMatch(/[─│┌┐└┘├┤┬┴┼]|\S {5,}|\t|\n{3}/);
      // A line may be longer by what may not begin the next one, or be one long word.
      for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80);
    }
  },
);

test('a text that says itself what it is gets no second label; a time or an address keeps its own', () => {
  const column = (id: string, label: string) =>
    ({ id, label, type: 'text', width: 5, align: 'start' }) as const;
  const said = (text: string): string | undefined =>
    plainText(
      {
        ...buildProgramme(wholeMeeting(0), OPTIONS),
        blocks: [
          {
            kind: 'table',
            caption: null,
            columns: [column('time', '時間'), column('content', '内容'), column('remarks', '備考')],
            sections: [{ heading: null, rows: [{ cells: [{ text: '9:00' }, { text: '受付' }, { text }] }] }],
          },
        ],
        notes: [],
      },
      { wrap: null },
    )
      .trimEnd()
      .split('\n')
      .at(-1)
      ?.trim();
  expect(said('対象：UCCN国内都市ネットワーク')).toBe('対象：UCCN国内都市ネットワーク');
  expect(said('For: the UCCN')).toBe('For: the UCCN');
  expect(said('10:50集合')).toBe('備考：10:50集合');
  expect(said('https://example.jp')).toBe('備考：https://example.jp');
  expect(said('雨天時は中止')).toBe('備考：雨天時は中止');
});

test.each(Object.entries(DOCUMENT_PAPERS).filter(([, { files }]) => files.includes('txt')))(
  '%s says its edition, and when it was made, unless it is a letter with a date of its own',
  (_, { build }) => {
    const document = build(wholeMeeting(6), { ...OPTIONS, edition: '第1版', minute: 545 });
    const text = plainText(document, { wrap: null });
    if (document.layout === 'letter') expect(text).toContain('令和7年7月1日');
    else expect(text).toContain('第1版　令和7年7月1日（火） 9:05現在');
  },
);

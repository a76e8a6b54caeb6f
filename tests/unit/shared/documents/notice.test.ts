import { expect, test } from 'vitest';
import { buildPaper } from '../../../../shared/documents/build-paper.ts';
import { buildNotice, letterCities } from '../../../../shared/documents/builders/notice.ts';
import type { Document, DocumentBlock } from '../../../../shared/documents/document.ts';
import { textsOf } from '../../../../shared/documents/text-of.ts';
import { DEFAULT_CHOICES } from '../../../../shared/domain/collections/paper-settings.ts';
import { doing } from '../../../helpers/plans.ts';
import { wholeMeeting } from '../../../helpers/whole-meeting.ts';

const OPTIONS = { language: 'ja', date: '2025-07-01' } as const;
const plan = wholeMeeting(30);

/** The letters of a print: each begins with the first paragraph on a new page that is set to the right. */
function letters({ blocks }: Document): DocumentBlock[][] {
  const found: DocumentBlock[][] = [];
  for (const [at, block] of blocks.entries()) {
    if (at === 0 || (block.kind === 'paragraph' && block.newPage)) found.push([]);
    found.at(-1)?.push(block);
  }
  return found;
}
const textOf = (blocks: readonly DocumentBlock[]): string =>
  textsOf({ ...buildNotice(plan, OPTIONS), blocks: [...blocks] }).join('\n');
const namesIn = (blocks: readonly DocumentBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.columns.some(({ id }) => id === 'name')
      ? block.sections.flatMap(({ rows }) => rows.flatMap(({ ref = '' }) => ref))
      : [],
  );

test('a letter to each member city but the host, in joining order', () => {
  const to = letters(buildNotice(plan, OPTIONS)).map((blocks) =>
    blocks.find((block) => block.kind === 'paragraph' && block.look === 'addressee'),
  );
  expect(to.map((block) => (block?.kind === 'paragraph' ? block.text : ''))).toEqual([
    '名古屋市長　様',
    '神戸市長　様',
    '金沢市長　様',
    '札幌市長　様',
    '浜松市長　様',
    '鶴岡市長　様',
    '丹波篠山市長　様',
    '旭川市長　様',
    '臼杵市長　様',
    '岡山市長　様',
  ]);
});

test('nobody of one city stands in the letter of another, and everybody in one', () => {
  const document = buildNotice(plan, OPTIONS);
  const seen = letters(document).flatMap((blocks) => {
    const ids = namesIn(blocks);
    const cities = new Set(ids.map((id) => plan.rows.attendees.get(id)?.organisationId));
    expect(cities.size).toBeLessThanOrEqual(1);
    return ids;
  });
  const expected = [...plan.rows.attendees.values()].filter(
    ({ organisationId }) => organisationId !== 'yamagata',
  );
  expect(seen.sort()).toEqual(expected.map(({ id }) => id).sort());
  // Telephone, mail and care of nobody.
  expect(textsOf(document).join()).not.toMatch(/090-0000|アレルギー/);
});

test('letter parts in their order: date, addressee, sender, seal, subject, 記, 以上', () => {
  let signed = doing(plan, 'editRow', {
    collection: 'meeting',
    key: 'meeting',
    patch: { senderTitle: '山形市長', senderName: '山形 太郎' },
  });
  signed = doing(signed, 'setPaperText', { field: 'notice.number', language: 'ja', text: '文創第123号' });
  const [first = []] = letters(buildNotice(signed, OPTIONS));
  const lines = textOf(first).split('\n');
  const order = [
    '文創第123号',
    '令和7年7月1日',
    '名古屋市長　様',
    '山形市長　山形 太郎',
    '（公印省略）',
    '記',
    '以上',
  ];
  const at = order.map((line) => lines.indexOf(line));
  expect(at.every((n) => n >= 0)).toBe(true);
  expect([...at].sort((a, b) => a - b)).toEqual(at);
  expect(first).toContainEqual({
    kind: 'paragraph',
    text: '第8回UCCN国内都市ネットワーク会議の開催について（通知）',
    look: 'subject',
  });
  expect(textOf(first)).not.toMatch(/様様|長様 様/);
});

test('only the part of the programme that its people come to', () => {
  const [nagoya = []] = letters(buildNotice(plan, OPTIONS));
  expect(textOf(nagoya)).toContain('UCCN国内都市会議');
  // Nobody of this meeting has answered for the section: it is in no letter.
  expect(textOf(nagoya.filter(({ kind }) => kind === 'table'))).not.toContain('CCNJ国際ネットワーク部会');
});

test('only the cities that are chosen; what is chosen narrows no other paper', () => {
  const choices = {
    ...DEFAULT_CHOICES,
    people: { ...DEFAULT_CHOICES.people, organisationIds: ['kobe'] },
  };
  const moment = { language: 'ja', today: '2025-07-01', minute: 600 } as const;
  const { document } = buildPaper(plan, 'notice', choices, moment);
  expect(letters(document)).toHaveLength(1);
  expect(textsOf(document).join()).toContain('神戸市長　様');
  const overview = buildPaper(plan, 'overview', choices, moment).document;
  expect(overview).toEqual(buildPaper(plan, 'overview', DEFAULT_CHOICES, moment).document);
});

test('another body is addressed by its name and 御中, and no city is addressed twice over', () => {
  const guests = doing(plan, 'addAttendee', { name: '𠮷田 健', organisationId: 'univ' });
  const rows = {
    ...guests.rows,
    organisations: new Map(guests.rows.organisations).set('univ', {
      ...guests.rows.organisations.get('kobe')!,
      id: 'univ',
      kind: 'other',
      name: '東北芸術工科大学',
      code: null,
    }),
  };
  const withGuest = { ...guests, rows };
  expect(letterCities(withGuest).map(({ id }) => id)).toContain('univ');
  const texts = textsOf(buildNotice(withGuest, { ...OPTIONS, cities: ['univ'] }));
  expect(texts).toContain('東北芸術工科大学　御中');
  expect(texts.join()).not.toMatch(/大学長|御中　様/);
});

test('in English', () => {
  const [first = []] = letters(buildNotice(plan, { ...OPTIONS, language: 'en', cities: ['kobe'] }));
  expect(textOf(first)).toContain('To the Mayor of Kobe');
  expect(textOf(first)).toContain('1 July 2025');
});

test('who has not answered, or comes to nothing, is said so beside the name', () => {
  const own = ({ organisationId }: { readonly organisationId: string | null }): boolean =>
    organisationId === 'nagoya';
  const [first] = [...plan.rows.attendees.values()].filter(own);
  const answers = new Map(
    [...plan.rows.answers].map(([key, row]) =>
      row.attendeeId === first!.id ? [key, { ...row, value: 'no' as const }] : [key, row],
    ),
  );
  const told = (some: typeof plan): string => {
    const [letter = []] = letters(buildNotice(some, { ...OPTIONS, cities: ['nagoya'] }));
    return textOf(letter);
  };
  expect(told(plan)).not.toContain('不参加');
  expect(told({ ...plan, rows: { ...plan.rows, answers } })).toContain('不参加');
  const unanswered = new Map([...plan.rows.answers].filter(([, { attendeeId }]) => attendeeId !== first!.id));
  expect(told({ ...plan, rows: { ...plan.rows, answers: unanswered } })).toContain('未回答');
});

test('what somebody comes to is named in the order of the activities, however they were added', () => {
  const shown = (of: typeof plan): string[] =>
    letters(buildNotice(of, OPTIONS)).flatMap((blocks) =>
      blocks.flatMap((block) =>
        block.kind === 'table' && block.columns.some(({ id }) => id === 'name')
          ? block.sections.flatMap(({ rows }) => rows.map(({ cells }) => cells.at(-1)?.text ?? ''))
          : [],
      ),
    );
  const before = shown(plan);
  expect(before.some((text) => text.includes('、'))).toBe(true);
  const activities = new Map([...plan.rows.activities].reverse());
  expect(shown({ ...plan, rows: { ...plan.rows, activities } })).toEqual(before);
});

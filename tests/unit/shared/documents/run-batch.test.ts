import { describe, expect, test } from 'vitest';
import { buildBatch } from '../../../../shared/documents/batch.ts';
import { batchCalendars } from '../../../../shared/documents/batch-calendars.ts';
import type { Document } from '../../../../shared/documents/document.ts';
import type { PaperFile } from '../../../../shared/documents/formats.ts';
import { type BatchFile, endedBy, runBatch } from '../../../../shared/documents/run-batch.ts';
import { DEFAULT_CHOICES } from '../../../../shared/domain/collections/paper-settings.ts';
import { peopledPlan } from '../../../helpers/sample-people.ts';

const MOMENT = { language: 'ja', today: '2025-10-01', minute: 845 } as const;
const plan = peopledPlan();
const STAMP = '2025-10-01T05:05:00.000Z';
const calendars = [...batchCalendars(plan, MOMENT, { stampedAt: STAMP, eachCity: false })];
const batch = buildBatch(plan, MOMENT, { papers: ['schedule', 'attendee-list', 'receipts'] });

/** Runs the batch with files that go nowhere; `fails` says which do not even that. */
async function run(
  formats: readonly PaperFile[],
  fails: (file: BatchFile) => { why: string; ends?: PaperFile | 'all' } | null = () => null,
  stopAfter = Number.POSITIVE_INFINITY,
) {
  const put: BatchFile[] = [];
  const progress: string[] = [];
  const lines = await runBatch(
    plan,
    MOMENT,
    { batch, formats, calendars },
    {
      put: async (file) => {
        const error = fails(file);
        if (error) return { ok: false, error };
        put.push(file);
        return { ok: true, value: { name: file.name } };
      },
      onProgress: (done, all) => progress.push(`${done}/${all}`),
      isStopped: () => put.length >= stopAfter,
    },
  );
  return { put, lines, progress };
}

const texts = (document: Document): string[] =>
  document.blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)))
      : [],
  );
const listOf = (put: readonly BatchFile[]): string[] => {
  const last = put.at(-1);
  if (last?.content.kind !== 'document') throw new Error('no list');
  return texts(last.content.document);
};

describe('a batch of papers', () => {
  test('is numbered, has the calendar last, and a list of all, empty papers too', async () => {
    const { put, lines, progress } = await run(['xlsx', 'csv']);
    expect(put.map(({ name }) => name.replace(/第8回.*会議_/, ''))).toEqual([
      '01_日程表.xlsx',
      '01_日程表.csv',
      '02_出席者名簿.xlsx',
      '02_出席者名簿.csv',
      '99_カレンダー.ics',
      '00_帳票一覧.xlsx',
    ]);
    expect(listOf(put)).toEqual(expect.arrayContaining(['領収書', '（載せるものがまだありません）']));
    expect(lines.every(({ failed }) => failed === null)).toBe(true);
    expect(progress.at(-1)).toBe('6/6');
  });

  test('one failure stops none of the others, and stands in the list with its reason', async () => {
    const { put, lines } = await run(['xlsx', 'csv'], ({ name }) =>
      name.endsWith('日程表.xlsx') ? { why: '空き容量が足りません' } : null,
    );
    expect(put).toHaveLength(5);
    expect(lines.filter(({ failed }) => failed !== null)).toMatchObject([{ paper: 'schedule', number: 1 }]);
    expect(listOf(put).join('\n')).toMatch(/書き出せませんでした（01_.*日程表\.xlsx）：空き容量が足りません/);
  });

  test('what ends a format is said once, and the rest goes on', async () => {
    const { put, lines } = await run(['xlsx', 'pdf'], ({ content }) =>
      content.kind === 'document' && content.as === 'pdf' ? { why: 'no browser', ends: 'pdf' } : null,
    );
    expect(lines.filter(({ failed }) => failed === 'no browser')).toHaveLength(1);
    expect(put.map(({ name }) => name.slice(0, 2))).toEqual(['01', '02', '99', '00']);
    // The list names every file that is missing.
    const missing = listOf(put).filter((text) => text.endsWith('：no browser'));
    expect(missing.map((text) => /（(\d\d)_.*_(.*\.pdf)）/.exec(text)?.slice(1))).toEqual([
      ['01', '日程表.pdf'],
      ['02', '出席者名簿.pdf'],
    ]);
  });

  test('a folder that cannot be written to is said once, and nothing more is tried', async () => {
    const tried: string[] = [];
    const { lines } = await run(['xlsx', 'csv'], ({ name }) => {
      tried.push(name);
      return { why: 'no permission', ends: 'all' };
    });
    expect(tried).toHaveLength(1);
    expect(lines.map(({ failed }) => failed)).toEqual(['no permission']);
    expect(endedBy('no-write-permission')).toEqual({ ends: 'all' });
    expect(endedBy('no-print-engine')).toEqual({ ends: 'pdf' });
    expect(endedBy('write-failed')).toEqual({});
  });

  test('stopped, it writes nothing more', async () => {
    const { put, lines } = await run(['xlsx', 'csv'], () => null, 2);
    expect(put).toHaveLength(2);
    expect(lines).toHaveLength(2);
  });
});

describe('letters apart', () => {
  const entries = (options: Parameters<typeof buildBatch>[2]) =>
    buildBatch(plan, MOMENT, { papers: ['schedule', 'notice', 'badges'], ...options }).entries;

  test('are a file for each city, under one number, each with its own addressee alone', () => {
    const letters = entries({ eachCity: true }).filter(({ paper }) => paper === 'notice');
    const names = letters.map(({ nameAs }) => nameAs('docx').replace(/第8回.*会議_/, ''));
    expect(names.slice(0, 2)).toEqual(['02_通知_01_名古屋市.docx', '02_通知_02_神戸市.docx']);
    expect(new Set(names).size).toBe(names.length);
    // A folder lists them as the cities joined.
    expect([...names].sort()).toEqual(names);
    for (const { document, nameAs } of letters) {
      const addressed = document.blocks.flatMap((block) =>
        block.kind === 'paragraph' && block.look === 'addressee' ? [block.text] : [],
      );
      expect(addressed).toHaveLength(1);
      expect(nameAs('pdf')).toContain((addressed[0] ?? '').replace(/長　様$/u, ''));
    }
    // Together they say what the one file says.
    const [whole] = entries({}).filter(({ paper }) => paper === 'notice');
    expect(letters.flatMap(({ document }) => document.blocks)).toHaveLength(
      whole?.document.blocks.length ?? 0,
    );
    // What follows keeps its number.
    expect(entries({ eachCity: true }).at(-1)).toMatchObject({ paper: 'badges', number: 3 });
  });

  test('so are calendars: the whole meeting’s, then one a city under the number of its letter', () => {
    const names = (organisationIds: string[]) =>
      [
        ...batchCalendars(plan, MOMENT, {
          stampedAt: STAMP,
          eachCity: true,
          letters: { ...DEFAULT_CHOICES, people: { ...DEFAULT_CHOICES.people, organisationIds } },
        }),
      ].map(({ name, built }) => [name.replace(/第8回.*会議_/, ''), built.of]);
    expect(names([]).slice(0, 3)).toEqual([
      ['99_カレンダー.ics', ''],
      ['99_カレンダー_01_名古屋市.ics', '名古屋市'],
      ['99_カレンダー_02_神戸市.ics', '神戸市'],
    ]);
    expect(names(['kobe'])).toEqual([
      ['99_カレンダー.ics', ''],
      ['99_カレンダー_02_神戸市.ics', '神戸市'],
    ]);
  });

  test('only for the cities that were chosen', () => {
    const people = { ...DEFAULT_CHOICES.people, organisationIds: ['kobe'] };
    const chosen = entries({ eachCity: true, choicesOf: () => ({ ...DEFAULT_CHOICES, people }) });
    const letters = chosen.filter(({ paper }) => paper === 'notice');
    // With the number that the city has among all.
    expect(letters.map(({ nameAs }) => nameAs('docx'))).toEqual([expect.stringMatching(/_02_神戸市\.docx$/)]);
  });

  test('copies are numbered in each paper', () => {
    for (const { document } of entries({ copies: 3 })) expect(document.copies).toHaveLength(3);
    for (const { document } of entries({})) expect(document.copies).toBeUndefined();
  });
});

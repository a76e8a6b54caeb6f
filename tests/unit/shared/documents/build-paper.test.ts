import { describe, expect, test } from 'vitest';
import { listColumns } from '../../../../shared/documents/arrange-table.ts';
import { buildPaper } from '../../../../shared/documents/build-paper.ts';
import type { Document } from '../../../../shared/documents/document.ts';
import { DOCUMENT_PAPER_IDS } from '../../../../shared/documents/papers.ts';
import { withSpokenTimes } from '../../../../shared/documents/spoken-times.ts';
import { DEFAULT_CHOICES, type PaperChoices } from '../../../../shared/domain/collections/paper-settings.ts';
import { doing } from '../../../helpers/plans.ts';
import { peopledPlan } from '../../../helpers/sample-people.ts';

const MOMENT = { language: 'ja', today: '2025-10-01', minute: 845 } as const;
const plan = peopledPlan();
const choices = (change: Partial<PaperChoices>): PaperChoices => ({ ...DEFAULT_CHOICES, ...change });
const people = (change: Partial<PaperChoices['people']>): PaperChoices =>
  choices({ people: { ...DEFAULT_CHOICES.people, ...change } });

const list = (chosen: PaperChoices): Document => buildPaper(plan, 'attendee-list', chosen, MOMENT).document;

function rows(document: Document): string[][] {
  const [table] = document.blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  return table.sections.flatMap((section) => section.rows.map(({ cells }) => cells.map(({ text }) => text)));
}
const column = (document: Document, id: string): string[] => {
  const at = listColumns(document).findIndex((one) => one.id === id);
  return rows(document).map((row) => row[at] ?? '');
};

describe('what is chosen of a paper', () => {
  test('every paper says when it was made, to the minute; a typed date stands without a time', () => {
    for (const paper of DOCUMENT_PAPER_IDS) {
      expect(buildPaper(plan, paper, DEFAULT_CHOICES, MOMENT).document.edition, paper).toBe(
        '令和7年10月1日（水） 14:05現在',
      );
    }
    const { document } = buildPaper(plan, 'schedule', DEFAULT_CHOICES, { ...MOMENT, date: '2025-10-10' });
    expect(document.edition).toBe('令和7年10月10日（金）現在');
  });

  test('every paper bears the edition of the last release', () => {
    const released = doing(plan, 'makeRelease', { note: '' });
    for (const paper of DOCUMENT_PAPER_IDS) {
      const built = buildPaper(released, paper, DEFAULT_CHOICES, MOMENT);
      expect(built.edition, paper).toBe('第1版');
      expect(built.document.edition, paper).toContain('第1版');
    }
  });

  test('columns go, move, and the rows are sorted by reading and numbered anew', () => {
    const document = list(
      choices({ columns: ['name', 'number'], hiddenColumns: ['department', 'number'], rowSort: 'name' }),
    );
    expect(listColumns(document).map(({ id }) => id)).toEqual(['name', 'city', 'jobTitle', 'remarks']);
    expect(column(document, 'name').slice(0, 3)).toEqual(['阿部花子', '齋藤美咲', '=1+1']);
    const numbered = list(choices({ rowSort: 'name' }));
    expect(column(numbered, 'number')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    // Without a reading she stands where her characters lead, never lost.
    expect(column(numbered, 'name')).toContain('𠮷田健');
  });

  test('hiding every column leaves them all', () => {
    const ids = listColumns(list(DEFAULT_CHOICES)).map(({ id }) => id);
    expect(listColumns(list(choices({ hiddenColumns: ids }))).map(({ id }) => id)).toEqual(ids);
  });

  test('who is in: by city, kind, network and activity, said under the title', () => {
    const nagoya = list(people({ organisationIds: ['nagoya'] }));
    expect(column(nagoya, 'name')).toEqual(['髙橋一郎', '山﨑太郎']);
    expect(nagoya.subtitle).toContain('名古屋市の方');
    expect(column(list(people({ kinds: ['guest', 'staff'] })), 'name').sort()).toEqual([
      '渡邉さくら',
      '𠮷田健',
    ]);
    const activityId = [...plan.rows.activities.keys()][0] ?? '';
    expect(column(list(people({ activityId, organisationIds: ['nagoya'] })), 'name')).toHaveLength(2);
    expect(column(list(people({ activityId })), 'name')).toHaveLength(4);
  });

  test('what this plan does not have asks nothing', () => {
    expect(
      rows(list(people({ activityId: 'gone', organisationIds: ['gone'], kinds: ['gone'] }))),
    ).toHaveLength(8);
  });

  test('様 stands behind every name once, and 敬称略 goes', () => {
    const document = list(choices({ honorifics: 'write' }));
    expect(column(document, 'name')[0]).toMatch(/[^様] 様$/);
    expect(document.subtitle).not.toContain('（敬称略）');
  });

  test('取扱注意 is put on and taken off, and copies are numbered', () => {
    const { document } = buildPaper(plan, 'schedule', choices({ confidential: 'on', copies: 3 }), MOMENT);
    expect(document.marks).toEqual(['取扱注意']);
    expect(document.copies).toEqual(['No. 1', 'No. 2', 'No. 3']);
    expect(list(choices({ confidential: 'off' })).marks).toEqual([]);
  });

  test('every paper of people can be narrowed to one city without breaking', () => {
    for (const paper of DOCUMENT_PAPER_IDS) {
      const text = JSON.stringify(buildPaper(plan, paper, people({ organisationIds: ['nagoya'] }), MOMENT));
      expect(text, paper).not.toContain('undefined');
    }
  });
});

describe('午後1時30分', () => {
  const said = (text: string, language: 'ja' | 'en' = 'ja'): string =>
    withSpokenTimes({ ...list(DEFAULT_CHOICES), language, notes: [text] }).notes[0] ?? '';

  test.each([
    ['13:30～17:00', '午後1時30分～午後5時'],
    ['9:05発', '午前9時5分発'],
    ['12:00', '正午'],
    ['12:30', '午後0時30分'],
    ['0:10', '午前0時10分'],
    ['25:10', '翌日午前1時10分'],
    ['縮尺1:25000', '縮尺1:25000'],
    ['1:2:30', '1:2:30'],
    ['比16:9', '比16:9'],
  ])('%s is %s', (text, spoken) => {
    expect(said(text)).toBe(spoken);
  });

  test('in English', () => {
    expect(said('13:30–17:00, 12:00, 0:15', 'en')).toBe('1:30 p.m.–5:00 p.m., noon, 12:15 a.m.');
  });
});

test('settings are kept under a name, once for each paper and name, and undone as one', () => {
  const chosen = people({ organisationIds: ['nagoya'] });
  const once = doing(plan, 'savePaperSetting', {
    paper: 'attendee-list',
    name: ' 名古屋用 ',
    choices: chosen,
  });
  const twice = doing(once, 'savePaperSetting', {
    paper: 'attendee-list',
    name: '名古屋用',
    choices: DEFAULT_CHOICES,
  });
  const [setting] = [...twice.rows.paperSettings.values()];
  expect(twice.rows.paperSettings.size).toBe(1);
  expect(setting).toMatchObject({ name: '名古屋用', choices: DEFAULT_CHOICES });
  const renamed = doing(twice, 'renamePaperSetting', { id: setting?.id ?? '', name: ' 名古屋市用 ' });
  expect([...renamed.rows.paperSettings.values()]).toMatchObject([{ id: setting?.id, name: '名古屋市用' }]);
  const other = doing(renamed, 'savePaperSetting', {
    paper: 'attendee-list',
    name: '神戸市用',
    choices: chosen,
  });
  expect(() => doing(other, 'renamePaperSetting', { id: setting?.id ?? '', name: '神戸市用' })).toThrow(
    /duplicate/,
  );
  expect(doing(twice, 'removePaperSetting', { id: setting?.id ?? '' }).rows.paperSettings.size).toBe(0);
});

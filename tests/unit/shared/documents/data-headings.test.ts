import { describe, expect, test } from 'vitest';
import { buildPaper } from '../../../../shared/documents/build-paper.ts';
import { dataRows, dataTable } from '../../../../shared/documents/data-table.ts';
import {
  DOCUMENT_PAPER_IDS,
  DOCUMENT_PAPERS,
  type DocumentPaper,
} from '../../../../shared/documents/papers.ts';
import { DEFAULT_CHOICES, type PaperChoices } from '../../../../shared/domain/collections/paper-settings.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { writeCsv } from '../../../../src-main/formats/csv/write-document.ts';
import { oddMeeting } from '../../../helpers/odd-meeting.ts';
import { planFor } from '../../../helpers/paper-plans.ts';
import { parse } from '../../../helpers/parse-csv.ts';

/** データ用 and CSV are read by machines: the same headings whatever the plan knows. */

const MOMENT = { language: 'ja', today: '2025-07-01', minute: 545 } as const;

/** Headings that depend on what the meeting has (its legs, tables, activities) and on nothing that is known of them. */
const BY_MEETING = new Set<DocumentPaper>([
  // By meal; where none is eaten, by activity.
  'care-sheet',
  'boarding-list',
  'hub-timetable',
  'tally',
  'disposal-record',
]);

/** Headings as データ用 and as CSV; null for a paper without a table. */
function headings(paper: DocumentPaper, plan: Plan, choices: Partial<PaperChoices> = {}) {
  const { document } = buildPaper(plan, paper, { ...DEFAULT_CHOICES, ...choices }, MOMENT);
  const table = dataTable(document);
  if (table === null) return null;
  const [csv] = parse(new TextDecoder().decode(writeCsv(document)));
  return { data: dataRows(table, 'ja').columns.map(({ label }) => label), csv };
}

/** The plan without what a paper can do without: readings, descriptions, who does what, fees, companions, the other plan. */
function bare(plan: Plan): Plan {
  const { rows } = plan;
  const each = <R>(map: ReadonlyMap<string, R>, patch: Partial<R>): Map<string, R> =>
    new Map([...map].map(([key, row]) => [key, { ...row, ...patch }]));
  return {
    ...plan,
    rows: {
      ...rows,
      attendees: each(rows.attendees, { reading: '', remarks: '', department: '', jobTitle: '', phone: '' }),
      items: each(rows.items, { description: '', remarks: '', equipment: '', buffer: 0, variant: 'both' }),
      notes: each(rows.notes, { speaker: '', at: null, themeId: null }),
      pitches: each(rows.pitches, { fileName: '', equipment: '', remarks: '' }),
      activities: each(rows.activities, { fee: null }),
      answers: each(rows.answers, { companions: 0 }),
      itemPeople: new Map(),
      hubWishes: new Map(),
    },
  };
}

const AS_DATA = DOCUMENT_PAPER_IDS.filter((id) => {
  const files: readonly string[] = DOCUMENT_PAPERS[id].files;
  return files.includes('csv') && files.includes('data-xlsx');
});

describe.each(AS_DATA)('%s', (id) => {
  const full = headings(id, planFor(id, 9));

  test('has the headings that it has with everything known', () => {
    expect(full?.data.length).toBeGreaterThan(2);
    const less = headings(id, bare(planFor(id, 9)));
    // Without fees there is nothing to take.
    if (less !== null) expect(less).toEqual(full);
    else expect(['fee-list', 'receipts', 'change-list']).toContain(id);
  });

  test.skipIf(BY_MEETING.has(id))('and another meeting has them, too', () => {
    const other = headings(id, oddMeeting());
    if (other !== null) expect(other).toEqual(full);
  });
});

test('a column that was unticked stays away, also where it would be empty', () => {
  const plan = bare(planFor('itinerary', 9));
  const all = headings('itinerary', plan);
  expect(all?.data).toContain('担当');
  const less = headings('itinerary', plan, { hiddenColumns: ['people', 'rain'] });
  expect(less?.data).toEqual(all?.data.filter((label) => label !== '担当' && label !== '雨天時'));
  expect(less?.csv).toEqual(all?.csv?.filter((label) => label !== '担当' && label !== '雨天時'));
});

test('on paper an empty column still gives its room to the others', () => {
  const { document } = buildPaper(bare(planFor('itinerary', 9)), 'itinerary', DEFAULT_CHOICES, MOMENT);
  const [table] = document.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  expect(table?.columns.map(({ id }) => id)).not.toContain('people');
  expect(table?.allColumns?.map(({ id }) => id)).toContain('people');
});

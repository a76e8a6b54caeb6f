import { longDate } from '../../domain/calendar/wareki.ts';
import type { Purge } from '../../domain/collections/index.ts';
import { collectionWord } from '../../domain/collections/words.ts';
import { byOrder, type Plan } from '../../domain/plan/plan.ts';
import { titleOf } from '../../domain/reference/title-of.ts';
import type { Document, DocumentTable } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords, paperName } from '../words.ts';
import { headLines, paperHead, textColumn } from './head.ts';
import { countCell, countColumn } from './tally-tables.ts';

/** 廃棄記録: when, by whom and how much was disposed of, how many they were by city, and what must be destroyed by hand. */
export function buildDisposalRecord(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const words = documentWords(language);
  const records = [...plan.rows.purges.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
  return {
    ...paperHead(plan, 'disposal-record', options),
    subtitle: headLines(plan, language),
    marks: [],
    // A column pair an activity: upright, their heads would stand letter by letter.
    page: { size: 'A4', orientation: plan.rows.activities.size > 3 ? 'landscape' : 'portrait' },
    blocks:
      records.length === 0
        ? []
        : [summaryTable(records, options), countsTable(plan, options), ...filesTable(records, options)],
    notes: records.length === 0 ? [words.disposal.none] : [words.disposal.note],
  };
}

const dateOf = (at: string, { language }: DocumentOptions): string => longDate(at.slice(0, 10), language);

function summaryTable(records: readonly Purge[], options: DocumentOptions): DocumentTable {
  const words = documentWords(options.language);
  return {
    kind: 'table',
    caption: null,
    columns: [
      textColumn('date', words.columns.date, 12),
      textColumn('scope', words.disposal.scope, 8),
      countColumn('people', words.columns.persons, 4),
      textColumn('rows', words.disposal.rows, 20),
      textColumn('by', words.disposal.by, 10),
    ],
    sections: [
      {
        heading: null,
        rows: records.map((record) => ({
          cells: [
            { text: dateOf(record.at, options), value: record.at.slice(0, 10) },
            { text: words.disposal.scopes[record.scope] },
            countCell(record.people),
            {
              text: record.rows
                .map(({ collection, count }) => `${collectionWord(collection, options.language)} ${count}`)
                .join(words.comma),
            },
            { text: record.by },
          ],
        })),
      },
    ],
  };
}

/** Whoever is gone as numbers: a row for each city, a column for each activity. */
function countsTable(plan: Plan, { language }: DocumentOptions): DocumentTable {
  const words = documentWords(language);
  const activities = [...plan.rows.activities.values()].sort(byOrder);
  const counts = [...plan.rows.headcounts.values()];
  const cities = [...new Set(counts.map(({ organisation }) => organisation))];
  return {
    kind: 'table',
    caption: words.disposal.counts,
    columns: [
      textColumn('city', words.columns.city, 10),
      countColumn('people', words.columns.persons, 5),
      ...activities.flatMap((activity) => [
        countColumn(`yes-${activity.id}`, `${titleOf(activity, language)} ${words.columns.yes}`, 7),
        countColumn(`came-${activity.id}`, words.disposal.came, 5),
      ]),
    ],
    sections: [
      {
        heading: null,
        rows: cities.map((city) => {
          const own = counts.filter(({ organisation }) => organisation === city);
          const sum = (id: string, of: 'yes' | 'came'): number =>
            own
              .flatMap((row) => row.activities)
              .reduce((n, one) => (one.activityId === id ? n + one[of] : n), 0);
          return {
            cells: [
              { text: city === '' ? words.noOrganisation : city },
              countCell(own.reduce((n, { people }) => n + people, 0)),
              ...activities.flatMap(({ id }) => [countCell(sum(id, 'yes')), countCell(sum(id, 'came'))]),
            ],
          };
        }),
      },
    ],
  };
}

/** What had gone out, with a box to tick once it is destroyed. */
function filesTable(records: readonly Purge[], options: DocumentOptions): DocumentTable[] {
  const words = documentWords(options.language);
  const files = [
    ...new Map(
      records.flatMap((one) => one.files).map((file) => [`${file.at} ${file.fileName}`, file]),
    ).values(),
  ];
  if (files.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: words.disposal.byHand,
      columns: [
        textColumn('done', words.disposal.done, 4),
        textColumn('date', words.columns.date, 11),
        textColumn('paper', words.disposal.paper, 9),
        textColumn('file', words.disposal.file, 16),
        textColumn('to', words.disposal.to, 9),
      ],
      sections: [
        {
          heading: null,
          rows: files.map((file) => ({
            cells: [
              { text: '□' },
              { text: dateOf(file.at, options), value: file.at.slice(0, 10) },
              {
                text: [paperName(file.paper, options.language), file.edition]
                  .filter(Boolean)
                  .join(words.space),
              },
              { text: file.fileName },
              { text: file.handedTo },
            ],
          })),
        },
      ],
    },
  ];
}

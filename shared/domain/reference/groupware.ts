import * as v from 'valibot';
import source from '../../../assets/reference/groupware-csv.json' with { type: 'json' };
import type { CsvTemplate } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';

/**
 * CSV layouts that groupware imports. Those whose maker's page states them (`known`) are ready; of the others only a
 * beginning is given, to be set to what the own version asks for.
 */
const known = v.object({ columns: v.array(v.string()) });
const reference = v.parse(
  v.object({
    'outlook-ja': known,
    garoon: v.object({ ...known.entries, limits: v.record(v.string(), v.number()) }),
  }),
  source,
);

type Column = CsvTemplate['columns'][number];

const FIELD_OF: Readonly<Record<string, Column['field']>> = {
  件名: 'title',
  予定詳細: 'title',
  開始日: 'startDate',
  開始時刻: 'startTime',
  終了日: 'endDate',
  終了時刻: 'endTime',
  終日イベント: 'allDay',
  場所: 'place',
  内容: 'description',
  メモ: 'description',
  分類: 'category',
  予定: 'category',
};
const FIXED_TEXT: Readonly<Record<string, string>> = { 'アラーム オン/オフ': 'FALSE', プライベート: 'FALSE' };

const columnsOf = (labels: readonly string[], limits: Readonly<Record<string, number>> = {}): Column[] =>
  labels.map((label) => ({
    label,
    field: FIELD_OF[label] ?? 'fixed',
    text: FIXED_TEXT[label] ?? '',
    limit: limits[label] ?? null,
  }));

const COMMON = {
  encoding: 'cp932',
  lineEnd: 'crlf',
  dates: 'YYYY/MM/DD',
  times: 'HH:MM:SS',
  yes: 'TRUE',
  no: 'FALSE',
  heading: true,
} as const satisfies Partial<CsvTemplate>;

const PLAIN = ['開始日', '開始時刻', '終了日', '終了時刻', '件名', '場所', '内容'];

/** A template and whether its maker states it; else it is a beginning to be edited. */
export interface ReadyTemplate {
  readonly template: CsvTemplate;
  readonly known: boolean;
}

const READY: readonly ReadyTemplate[] = [
  {
    known: true,
    template: {
      ...COMMON,
      id: 'outlook-ja',
      name: 'Outlook',
      columns: columnsOf(reference['outlook-ja'].columns),
    },
  },
  {
    known: true,
    template: {
      ...COMMON,
      id: 'garoon',
      name: 'Garoon',
      columns: columnsOf(reference.garoon.columns, reference.garoon.limits),
    },
  },
  {
    known: false,
    template: { ...COMMON, id: 'cybozu-office', name: 'サイボウズ Office', columns: columnsOf(PLAIN) },
  },
  {
    known: false,
    template: { ...COMMON, id: 'desknets-neo', name: "desknet's NEO", columns: columnsOf(PLAIN) },
  },
];

/** The templates of a plan: the ready ones as this meeting has them, and those of its own. */
export function csvTemplatesOf({ rows: { csvTemplates } }: Plan): readonly ReadyTemplate[] {
  const ready = READY.map((one) => {
    const own = csvTemplates.get(one.template.id);
    return own ? { template: own, known: true } : one;
  });
  const others = [...csvTemplates.values()].filter(({ id }) => !READY.some((one) => one.template.id === id));
  return [...ready, ...others.map((template) => ({ template, known: true }))];
}

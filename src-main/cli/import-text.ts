import type { Language } from '../../shared/domain/calendar/wareki.ts';
import { oneLine } from '../../shared/input/cell-texts.ts';
import type { FilePreview } from './import-preview/file-preview.ts';

const WORDS = {
  ja: {
    kinds: { people: '名簿', schedule: '日程', calendar: 'カレンダー' },
    count: (a: number, c: number, s: number, o: number) =>
      `追加${a}・変更${c}・変更なし${s}${o > 0 ? `・日が決まらず保留${o}` : ''}`,
    again: '（同じ内容のファイルを取込済み）',
    doubtful: '要確認',
    done: '計画ファイルに取り込みました。',
    seen: '確認だけです。計画ファイルは変えていません。',
  },
  en: {
    kinds: { people: 'people', schedule: 'schedule', calendar: 'calendar' },
    count: (a: number, c: number, s: number, o: number) =>
      `${a} added, ${c} changed, ${s} the same${o > 0 ? `, ${o} left for want of a day` : ''}`,
    again: ' (the same file was taken in before)',
    doubtful: 'to be checked',
    done: 'Taken into the plan file.',
    seen: 'A preview only. The plan file was not changed.',
  },
} as const;

/** The previews for a person's eyes, in one language. */
export function importText(previews: readonly FilePreview[], applied: boolean, language: Language): string {
  const words = WORDS[language];
  const lines = previews.flatMap((one) => [
    `${one.file}\t${words.kinds[one.kind]}\t${words.count(one.added.length, one.changed.length, one.same, one.open)}${one.again ? words.again : ''}`,
    ...one.added.map(({ name }) => `  + ${oneLine(name)}`),
    ...one.changed.map(({ name, cells = [] }) => `  ~ ${oneLine(name)}: ${cells.map(cellText).join('; ')}`),
    ...one.doubtful.map(({ at, why }) => `  ! ${words.doubtful} ${at ?? ''}: ${oneLine(why)}`),
  ]);
  return `${[...lines, applied ? words.done : words.seen].join('\n')}\n`;
}

const cellText = ({ cell, before, after }: { cell: string; before: unknown; after: unknown }): string =>
  `${cell} ${JSON.stringify(before)} → ${JSON.stringify(after)}`;

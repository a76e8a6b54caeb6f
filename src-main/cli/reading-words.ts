import type { Language } from '../../shared/domain/calendar/wareki.ts';
import type { PassedOver } from '../../shared/reading/mapping.ts';

/** The words around a reading printed as text. */
export interface ReadingWords {
  /** Headings of a person's own columns: name, reading, organisation, department, job title. */
  readonly headings: readonly string[];
  /** Between the parts of the first line. */
  readonly gap: string;
  readonly people: (count: number) => string;
  readonly doubtful: string;
  readonly passedOver: (count: number) => string;
  /** A line of a list; `of` is '' where it is about the whole file. */
  readonly item: (of: string, text: string) => string;
  readonly record: (number: string) => string;
  readonly reason: (why: string, text: string) => string;
  readonly why: Readonly<Record<PassedOver['why'], string>>;
}

export const READING_WORDS: Readonly<Record<Language, ReadingWords>> = {
  ja: {
    headings: ['氏名', 'ふりがな', '団体', '部署', '役職'],
    gap: '　',
    people: (count) => `${count}名`,
    doubtful: '要確認',
    passedOver: (count) => `読まなかった行・シート（${count}件）`,
    item: (of, text) => `・${of === '' ? '' : `${of}：`}${text}`,
    record: (number) => `${number}行目`,
    reason: (why, text) => `${why}（${text}）`,
    why: {
      example: '記入例',
      total: '合計・集計の行',
      note: '注記・案内文',
      heading: '見出し',
      group: '団体の見出し',
      'no-name': '氏名がない',
      superseded: '同じ方の新しい回答がある',
      'other-sheet': '別の名簿のシート',
      'hidden-sheet': '非表示のシートの名簿',
    },
  },
  en: {
    headings: ['Name', 'Reading', 'Organisation', 'Department', 'Job title'],
    gap: '  ',
    people: (count) => `${count} ${count === 1 ? 'person' : 'people'}`,
    doubtful: 'To be checked',
    passedOver: (count) => `Not read (${count})`,
    item: (of, text) => `- ${of === '' ? '' : `${of}: `}${text}`,
    record: (number) => `record ${number}`,
    reason: (why, text) => `${why} (${text})`,
    why: {
      example: 'an example',
      total: 'a total',
      note: 'a note',
      heading: 'a heading',
      group: 'a heading over people',
      'no-name': 'no name',
      superseded: 'the same person answered again later',
      'other-sheet': 'a sheet with another list',
      'hidden-sheet': 'a hidden sheet with a list',
    },
  },
};

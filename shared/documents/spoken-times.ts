import type { Language } from '../domain/calendar/wareki.ts';
import type { Document, DocumentTable } from './document.ts';
import { mapTexts } from './map-texts.ts';

/** 13:30 where it is a time: no longer number, no third part, not behind a digit. */
const TIME = /(?<![\d:.])([0-2]?\d|3[0-5]):([0-5]\d)(?![\d:])/g;
/** How much wider a column of times becomes. */
const WIDER = 1.5;

/**
 * The paper with its times spelt as 午後1時30分 (1:30 p.m.), wherever they stand, typed ones too, so that a paper
 * never has both. 正午 and, past midnight, 翌日 are said as such. Data behind typed cells stay as they are.
 */
export function withSpokenTimes(document: Document): Document {
  const spoken = mapTexts(document, (text) =>
    text.replace(TIME, (_, hours: string, minutes: string) =>
      SPOKEN[document.language](Number(hours), Number(minutes)),
    ),
  );
  return {
    ...spoken,
    blocks: spoken.blocks.map((block) => (block.kind === 'table' ? withRoom(block) : block)),
  };
}

const SPOKEN: Readonly<Record<Language, (hours: number, minutes: number) => string>> = {
  ja: (hours, minutes) => {
    if (hours === 12 && minutes === 0) return '正午';
    const half = hours % 24 < 12 ? '午前' : '午後';
    return `${hours >= 24 ? '翌日' : ''}${half}${hours % 12}時${minutes === 0 ? '' : `${minutes}分`}`;
  },
  en: (hours, minutes) => {
    if (hours === 12 && minutes === 0) return 'noon';
    const half = hours % 24 < 12 ? 'a.m.' : 'p.m.';
    const time = `${hours % 12 === 0 ? 12 : hours % 12}:${String(minutes).padStart(2, '0')} ${half}`;
    return hours >= 24 ? `${time} (next day)` : time;
  },
};

const withRoom = (table: DocumentTable): DocumentTable => ({
  ...table,
  columns: table.columns.map((column) =>
    column.id === 'time' ? { ...column, width: column.width * WIDER } : column,
  ),
});

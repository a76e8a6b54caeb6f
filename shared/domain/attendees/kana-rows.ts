import { gojuonKey } from './gojuon.ts';

/** The ten rows of the fifty sounds, each by its first kana: the keys of a touch screen. */
export const KANA_ROWS = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'] as const;
export type KanaRow = (typeof KANA_ROWS)[number];

const MEMBERS: Readonly<Record<KanaRow, string>> = {
  あ: 'あいうえお',
  か: 'かきくけこ',
  さ: 'さしすせそ',
  た: 'たちつてと',
  な: 'なにぬねの',
  は: 'はひふへほ',
  ま: 'まみむめも',
  や: 'やゆよ',
  ら: 'らりるれろ',
  わ: 'わゐゑをん',
};
const ROW_OF = new Map<string, KanaRow>(
  KANA_ROWS.flatMap((row) => [...MEMBERS[row]].map((kana): [string, KanaRow] => [kana, row])),
);

/**
 * The rows of a reading's kana, one letter each: たかはし is たかはさ. Two or three taps, one a kana, tell most people
 * apart without a keyboard. Voicing, size and long marks do not matter; what is no kana is left out.
 */
export function kanaRows(reading: string): string {
  const [base = ''] = gojuonKey(reading).split('\u0000');
  return [...base].map((kana) => ROW_OF.get(kana) ?? '').join('');
}

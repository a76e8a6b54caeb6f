import { searchKey } from '../../text/search-key.ts';
import type { Note, Organisation } from '../collections/index.ts';

/** A note as it is typed in one line: a sign for its kind, the city before a colon, its speaker in brackets. */
export interface NoteLine {
  readonly kind: Note['kind'];
  readonly organisationId: string | null;
  readonly speaker: string;
  readonly text: string;
}

/** What begins a line of another kind than a remark; the full-width signs are those of Japanese input. */
const SIGNED: Readonly<Record<string, Note['kind']>> = {
  '!': 'decision',
  '！': 'decision',
  '?': 'concern',
  '？': 'concern',
  '+': 'advice',
  '＋': 'advice',
};

/** Longest part before a colon that may name a city; what is longer is text that has a colon in it. */
const LONGEST_NAME = 30;
const HEAD = /^([^:：]{1,60})[:：]\s*/u;
const BRACKETED = /^(.*?)[（(]([^）)]*)[）)]\s*$/u;

/**
 * Reads a typed line: `！名古屋：予算を通す`, `なご（山田）：…`. What names no city stays in the text, so that a time
 * (14:05) or a heading before a colon is not lost.
 * @param cities in the order in which they are preferred where a beginning fits several
 */
export function readNoteLine(line: string, cities: readonly Organisation[]): NoteLine {
  const typed = line.trim();
  const kind = SIGNED[typed[0] ?? ''] ?? 'remark';
  const rest = kind === 'remark' ? typed : typed.slice(1).trim();
  const [whole = '', head = ''] = HEAD.exec(rest) ?? [];
  const [, name = head, speaker = ''] = BRACKETED.exec(head) ?? [];
  const [city] = name.length <= LONGEST_NAME ? citiesLike(name, cities) : [];
  if (whole === '' || !city) return { kind, organisationId: null, speaker: '', text: rest };
  return { kind, organisationId: city.id, speaker: speaker.trim(), text: rest.slice(whole.length).trim() };
}

/** Cities whose name, reading, other name or English name begins as it is typed; in any kana, in the order given. */
export function citiesLike(typed: string, cities: readonly Organisation[]): readonly Organisation[] {
  const wanted = searchKey(typed);
  if (wanted === '') return [];
  return cities.filter(({ name, reading, nameEn, aliases }) =>
    [name, reading, nameEn, ...aliases].some((one) => searchKey(one).startsWith(wanted)),
  );
}

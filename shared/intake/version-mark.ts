/** What a file's name says of its version: the greater the rank, the newer. 0: it says nothing. */
export interface VersionMark {
  readonly rank: number;
  /** The words that say so, as written; '' for none. */
  readonly text: string;
}

const DIGITS = '[0-9]{1,2}';
/** The words of a corrected, numbered, final or copied file, with the rank they give. */
const MARKS: readonly (readonly [RegExp, (n: number) => number])[] = [
  [/最終(?:版|確定)?|確定版?|_?final/iu, () => 1000],
  [/再[々再]?(?:訂正|修正|提出|送)(?:版)?/u, () => 30],
  [new RegExp(`(?:訂正|修正|改訂|差替え?|変更|更新)(?:版|後)?[_\\-（(]*(${DIGITS})`, 'u'), (n) => 20 + n],
  [/(?:訂正|修正|改訂|差し?替え?|変更|更新|最新)(?:版|後|分)?/u, () => 20],
  [new RegExp(`第?(${DIGITS})[版稿]|(${DIGITS})回目`, 'u'), (n) => 10 + n],
  [new RegExp(`(?:^|[_\\-\\s（(])(?:v|ver\\.?|rev\\.?)\\s*(${DIGITS})(?![0-9])`, 'iu'), (n) => 10 + n],
  [/(?:revised|corrected|update[d]?)/iu, () => 20],
];
/** `(2)` and `- コピー` are made by browsers and Explorer: a later copy, and nothing surer than that. */
const COPIES: readonly (readonly [RegExp, (n: number) => number])[] = [
  [new RegExp(`[(（](${DIGITS})[)）]\\s*(?:\\.[^.]+)?$`, 'u'), (n) => n / 100],
  [/(?:-|－|_|\s)(?:コピー|copy)\s*(?:\.[^.]+)?$/iu, () => 0.01],
];

/**
 * The version that a file's name tells of: 【訂正】, 訂正版, 再訂正, 第2版, v2, _最終, (2). What a city calls final is
 * newer than any correction; a copy's number only tells copies apart. 変更届 and the like are read as a change, too.
 */
export function versionMark(fileName: string): VersionMark {
  const name = fileName.normalize('NFKC');
  const found = (table: typeof MARKS): VersionMark => {
    let best: VersionMark = { rank: 0, text: '' };
    for (const [pattern, rankOf] of table) {
      const match = pattern.exec(name);
      if (!match) continue;
      const rank = rankOf(Number(match.slice(1).find((part) => part !== undefined) ?? 0));
      if (rank > best.rank) best = { rank, text: match[0].replace(/^[_\-\s（(]+/u, '') };
    }
    return best;
  };
  const mark = found(MARKS);
  const copy = found(COPIES);
  return {
    rank: mark.rank + copy.rank,
    text: mark.text === '' ? copy.text.replace(/\.[^.]+$/u, '').trim() : mark.text,
  };
}

/** A date in a file's name (20260911, 2026-09-11, R8.9.11) as ISO date; null for none. */
export function dateInName(fileName: string): string | null {
  const name = fileName.normalize('NFKC');
  const western =
    /(?<![0-9])(20[0-9]{2})[-_.年]?(0?[1-9]|1[0-2])[-_.月]?(0?[1-9]|[12][0-9]|3[01])(?![0-9])/u.exec(name);
  const era =
    /(?:令和|R)\s?([0-9]{1,2})[-_.年](0?[1-9]|1[0-2])[-_.月](0?[1-9]|[12][0-9]|3[01])(?![0-9])/u.exec(name);
  const [year, month, day] = western
    ? [Number(western[1]), western[2], western[3]]
    : era
      ? [2018 + Number(era[1]), era[2], era[3]]
      : [0, '', ''];
  if (year === 0 || month === undefined || day === undefined) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

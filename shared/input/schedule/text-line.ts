import { dateInText, type FoundDate } from './banner.ts';
import { readTimeText, type TimeReading } from './time-cell.ts';

/** One line of a free text: the date and the time it begins with, and the rest as written. */
export interface TextLine {
  readonly date: FoundDate | null;
  /** The date as written. */
  readonly dateText: string;
  readonly time: TimeReading | null;
  readonly rest: string;
}

/** 日時： and bullets before a date say nothing of their own. */
const BEFORE = /^[○●◎■□◆◇・*\s]*(?:(?:開催)?(?:日時|期日|日程|日にち|日付)|とき|時間|時刻)?\s*[:：]?\s*/u;
const DATE =
  /^(?:(?:令和|平成|[RHS])?\s*(?:元|\d{1,4})\s*[年./-])?\s*\d{1,2}\s*[月/]\s*\d{1,2}\s*日?\s*(?:[(（][日月火水木金土](?:曜日?)?(?:[・･]?[祝休])?[)）])?/iu;
const CLOCK =
  '(?:午前|午後|正午|夕方|夜)?\\s*(?:\\d{1,2}\\s*[:時]\\s*(?:\\d{1,2}\\s*分?|半)?)?\\s*(?:頃|ごろ)?';
const TIME = new RegExp(`^${CLOCK}\\s*(?:(?:から|より|[~〜～∼‐‑‒–—―−－→-])\\s*(?:${CLOCK})?(?:まで)?)?`, 'u');

/** Reads where a line begins; `near` (ISO) helps a date without a year. */
export function readTextLine(text: string, near: string): TextLine {
  // Half and full width alike, each character in its place, so that what is left can be cut out of the text itself.
  const plain = [...text].map(narrow).join('');
  const before = BEFORE.exec(plain)?.[0].length ?? 0;
  const dateText = DATE.exec(plain.slice(before))?.[0] ?? '';
  const date = dateText === '' ? null : dateInText(dateText, near);
  const from = date ? before + dateText.length : before;
  const gap = /^[\s、,]*/u.exec(plain.slice(from))?.[0].length ?? 0;
  const timeText = TIME.exec(plain.slice(from + gap))?.[0] ?? '';
  const reading = timeText.trim() === '' ? null : readTimeText(timeText);
  const time = reading && (reading.start !== null || reading.end !== null) ? reading : null;
  const end = time ? from + gap + timeText.length : date ? from : 0;
  return {
    date,
    dateText: text.slice(before, from).trim(),
    time,
    rest: text
      .slice(end)
      .replace(/^[\s　:：、,]+/u, '')
      .trim(),
  };
}

function narrow(character: string): string {
  const folded = character.normalize('NFKC');
  return folded.length === character.length ? folded : character;
}

/** R7年度（2025): the fiscal year a text speaks of, as the date that its days lie near; null where it names none. */
export function fiscalYearIn(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const [, era, western] = /(?:(?:令和|R)(元|\d{1,2})|(\d{4}))年度/i.exec(plain) ?? [];
  if (western !== undefined) return `${western}-10-01`;
  return era === undefined ? null : `${2018 + (era === '元' ? 1 : Number(era))}-10-01`;
}

/** 会場：…, 開催都市：山形市（山形市保健所会議室）: the place a line names, or null. */
export function placeInLine(text: string): string | null {
  const [, label, value = ''] =
    /^[○●■◆・\s]*((?:開催)?(?:場所|会場|都市|地)|ところ|集合場所)\s*[:：]\s*(.+)$/u.exec(text) ?? [];
  if (label === undefined) return null;
  const inside = /[(（]([^()（）]+)[)）]\s*$/u.exec(value)?.[1];
  return (/都市|地$/.test(label) && inside ? inside : value).trim();
}

import { oneLine, unspread } from '../cell-texts.ts';
import type { ReadPerson } from './reading.ts';
import { roleOfWord, type ScheduleField } from './words.ts';

/** A title cell: its title, what stands under it in the cell, and a length in brackets (休憩（15分）). */
export interface TitleParts {
  readonly title: string;
  readonly rest: string | null;
  readonly minutes: number | null;
}

const LENGTH = /[(（]\s*(?:約\s*)?([0-9０-９]{1,3})\s*分間?\s*[)）]/;

/** Reads a title cell; a second line in brackets belongs to the title, any other is a detail. */
export function readTitle(text: string): TitleParts {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  let head = lines[0] ?? '';
  let next = 1;
  while (/^[(（〔【]/.test(lines[next] ?? '')) {
    head += lines[next] ?? '';
    next += 1;
  }
  const length = LENGTH.exec(head);
  const minutes = length ? Number((length[1] ?? '').normalize('NFKC')) : minutesIn(head);
  const bare = length ? head.replace(LENGTH, '') : head;
  const rest = lines.slice(next).join('\n');
  // A cell that holds nothing but a length keeps it as its title.
  return { title: unspread(bare) || oneLine(head), rest: rest === '' ? null : rest, minutes };
}

/** 徒歩10分 in a title, or null. */
function minutesIn(text: string): number | null {
  const found = /[(（](?:徒歩|バス|車|電車|タクシー)で?約?(\d{1,3})分間?[)）]/.exec(
    text.normalize('NFKC').replace(/\s/g, ''),
  );
  return found ? Number(found[1]) : null;
}

/** A remark that is nothing but a length (５分). */
export function minutesOfRemark(text: string): number | null {
  const found = /^約?(\d{1,3})分間?$/.exec(text.normalize('NFKC').replace(/\s/g, ''));
  return found ? Number(found[1]) : null;
}

/** 雨天時：旭川市博物館 -> 旭川市博物館; null where no place is named for rain. */
export function rainPlace(text: string): string | null {
  const found = /(?:雨天|荒天)(?:時|の場合)?(?:は|の行先|の会場)?\s*[:：]\s*([^\n、。]+)/.exec(text);
  const name = found?.[1]?.trim() ?? '';
  return name === '' || /^(?:中止|決行|同じ|なし|同左)/.test(name) ? null : name;
}

const SPLIT = /[、，,／/\n]|・(?=\S)/;

/**
 * The people of a cell, by the role its column or a word before a colon names (司会：三浦、記録：東海林). A name without
 * one has the role of the name before it.
 */
export function readCharge(text: string, field: ScheduleField): ReadPerson[] {
  const own = field === 'chair' ? 'chair' : field === 'speaker' ? 'speaker' : 'staff';
  const people: ReadPerson[] = [];
  let role: ReadPerson['role'] = own;
  for (const part of text.split(SPLIT)) {
    const piece = oneLine(part);
    if (piece === '') continue;
    const [, word = '', named = ''] = /^([^:：]{1,12})[:：]\s*(.*)$/.exec(piece) ?? [];
    const said = word === '' ? null : roleOfWord(word.trim());
    if (said) role = said;
    const name = said ? named : piece;
    const bare = oneLine(name.replace(/(?:様|さん|氏)$/, ''));
    if (bare !== '') people.push({ role, text: bare });
  }
  return people.filter(
    (one, n) => people.findIndex((other) => other.role === one.role && other.text === one.text) === n,
  );
}

import type { Language } from '../domain/calendar/wareki.ts';
import type { Meeting } from '../domain/collections/index.ts';
import { titleOf } from '../domain/reference/title-of.ts';
import { toUtf8 } from '../lib/utf8.ts';
import type { PaperEnding } from './formats.ts';
import { type PaperId, paperName } from './words.ts';

/** Full-width twins of what Windows forbids in a file name. */
const TWINS: Readonly<Record<string, string>> = {
  '<': '＜',
  '>': '＞',
  ':': '：',
  '"': '”',
  '/': '／',
  '\\': '＼',
  '|': '｜',
  '?': '？',
  '*': '＊',
};
const FORBIDDEN = /[<>:"/\\|?*]/g;
/** Controls, and the bidi marks that can hide a name's ending. */
const INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Device names, which Windows refuses with any ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;
/** In bytes of UTF-8: Linux allows 255 for a name, Windows 255 characters; room is left for " (2)". */
const LONGEST_BYTES = 180;
/** Of what follows the paper's name: of whom it is, and its edition. */
const LONGEST_EDITION = 96;

/** Makes text usable in a file name on Windows, macOS and Linux; '' when nothing of it is. */
export function fileNamePart(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(FORBIDDEN, (character) => TWINS[character] ?? '')
    .replace(INVISIBLE, '')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  return RESERVED.test(clean) ? `_${clean}` : clean;
}

/** The name proposed for a paper: 第8回UCCN国内都市ネットワーク会議_日程表_第2版.xlsx; without `edition` none is named. */
export function suggestedFileName(
  meeting: Pick<Meeting, 'title' | 'titleEn'>,
  paper: PaperId,
  ending: PaperEnding | 'ics',
  language: Language,
  edition = '',
): string {
  const tail = shortened(fileNamePart(edition), LONGEST_EDITION);
  const name = paperName(paper, language) + (tail === '' ? '' : `_${tail}`);
  const room = LONGEST_BYTES - toUtf8(tail).byteLength;
  const stem = shortened(fileNamePart(titleOf(meeting, language)), room).replace(/[\s.]+$/u, '');
  return `${stem === '' ? name : `${stem}_${name}`}.${ending}`;
}

function shortened(text: string, longest: number): string {
  let kept = '';
  let size = 0;
  for (const character of text) {
    size += toUtf8(character).byteLength;
    if (size > longest) break;
    kept += character;
  }
  return kept;
}

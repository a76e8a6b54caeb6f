import { textWidth } from './text-width.ts';

/** What may not begin a line (JIS X 4051, 行頭禁則), and what may not end one. */
const NOT_FIRST =
  /^[、。，．・：；？！）」』】〕〉》～ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)\]}”’]/u;
const NOT_LAST = /[（「『【〔〈《([{“‘]$/u;
/** A word of Latin letters and digits is not broken; any other character stands by itself. */
const TOKENS = /[\p{Script=Latin}\p{Nd}@._:/'’+-]+|\s|./gsu;

/**
 * Breaks a line where it grows longer than so many places (a full-width character takes two); what follows is indented
 * like the line's own beginning. A word that is longer than a line stands in one by itself.
 */
export function wrapText(line: string, places: number): string[] {
  const indent = /^[\s・]*/u.exec(line)?.[0].replaceAll('・', '　') ?? '';
  const lines: string[] = [];
  let current = '';
  for (const token of line.match(TOKENS) ?? ['']) {
    const isFull = textWidth(current + token) > places && current.trim() !== '';
    if (!isFull || NOT_FIRST.test(token)) {
      current += token;
      continue;
    }
    // An opening bracket goes over to the next line with what it opens.
    const open = NOT_LAST.exec(current)?.[0] ?? '';
    lines.push(current.slice(0, current.length - open.length).trimEnd());
    current = indent + open + (token.trim() === '' ? '' : token);
  }
  return [...lines, current];
}

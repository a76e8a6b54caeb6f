/** What a cell of an .xlsx can hold as text. */

/** Excel's limit for a cell, in UTF-16 units. */
const LONGEST = 32_767;
/** Characters XML 1.0 forbids, but for lone surrogates: controls (tab and line feed stay), U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** What Excel would read as an escaped character (ECMA-376 part 1, 22.9.2.19), so its underscore is escaped itself. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** The text as it may stand in a cell: whole characters, one kind of line break, within Excel's limit. */
export function cellText(text: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(NOT_XML, '')
    .replace(/\p{Cs}/gu, '\ufffd');
  const cut = clean.length > LONGEST ? clean.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '') : clean;
  return cut.replace(LOOKS_ESCAPED, '_x005F_');
}

/** Lines a text takes in a cell `width` half-width characters wide. */
export const lineCount = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(lineWidth(line) / width)), 0);

function lineWidth(line: string): number {
  let width = 0;
  for (const character of line) width += (character.codePointAt(0) ?? 0) < 0x300 ? 1 : 2;
  return width;
}

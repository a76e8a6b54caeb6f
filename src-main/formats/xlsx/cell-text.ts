/** What a cell of an .xlsx can hold as text. */

/** Excel's limit for a cell, in UTF-16 units. */
const LONGEST = 32_767;
/** Says at the end of a text that Excel cannot hold whole that it was cut. */
const CUT = '…［長いため以下省略 / cut］';
/** Characters XML 1.0 forbids, but for lone surrogates: controls (tab and line feed stay), U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** What Excel would read as an escaped character (ECMA-376 part 1, 22.9.2.19), so its underscore is escaped itself. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Any character that one of the rules below may change. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const TO_BE_SEEN_TO = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff_]/;

/** The text as it may stand in a cell: whole characters, one kind of line break, within Excel's limit. */
export function cellText(text: string): string {
  if (text.length <= LONGEST && !TO_BE_SEEN_TO.test(text)) return text;
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(NOT_XML, '')
    .replace(/\p{Cs}/gu, '\ufffd');
  const cut =
    clean.length > LONGEST
      ? clean.slice(0, LONGEST - CUT.length).replace(/[\ud800-\udbff]$/, '') + CUT
      : clean;
  return cut.replace(LOOKS_ESCAPED, '_x005F_');
}

/** Lines a text takes in a cell `width` half-width characters wide. */
export function lineCount(text: string, width: number): number {
  let lines = 0;
  let taken = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) {
      lines += linesOf(taken, width);
      taken = 0;
    } else if (code < 0x300) taken += 1;
    // The second half of a character has been counted with the first.
    else if (!(isHalf(code, 0xdc00) && isHalf(text.charCodeAt(at - 1), 0xd800))) taken += 2;
  }
  return lines + linesOf(taken, width);
}

const LINE_FEED = 10;
const linesOf = (taken: number, width: number): number => Math.max(1, Math.ceil(taken / width));
const isHalf = (code: number, first: 0xd800 | 0xdc00): boolean => code >= first && code < first + 0x400;

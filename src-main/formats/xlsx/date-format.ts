/** In Japanese whatever the machine's language is. */
const JAPANESE = '[$-411]';
const ERA = /^(?:令和|平成|昭和)/u;
const DAY = /\d+月\d+日/u;
const WEEKDAY = /（.）/u;

/**
 * The number format with which a date cell says what paper says: 令和7年9月5日（金）, 9月5日（金）; undefined where the
 * text is not so written.
 */
export function dateFormat(text: string): string | undefined {
  if (!DAY.test(text)) return undefined;
  const year = ERA.test(text) ? 'ggge"年"' : '';
  const weekday = WEEKDAY.test(text) ? '"（"aaa"）"' : '';
  return `${JAPANESE}${year}m"月"d"日"${weekday}`;
}

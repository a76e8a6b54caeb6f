const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
  }),
);

/** Whether a description was written by a program that puts HTML there (Google Calendar). */
export const isHtml = (text: string): boolean =>
  /<(?:br|b|p|a|ul|ol|li|i|u|div|span|html)\b[^<>]{0,2000}>/i.test(text);

/** HTML as the text a person reads; tags go, nothing runs. */
export const plainOfHtml = (html: string): string =>
  html
    .replace(/<br\s*\/?>|<\/(?:p|div|li|h[1-6])>/gi, '\n')
    .replace(/<li\b[^<>]{0,2000}>/gi, '・')
    .replace(/<\/?[a-z!][^<>]{0,4000}>/gi, '')
    .replace(/&(?:#(\d{1,7})|([a-z]{1,6}));/gi, (whole, code, name) => {
      if (typeof name === 'string') return ENTITIES.get(name.toLowerCase()) ?? whole;
      const point = Number(code);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

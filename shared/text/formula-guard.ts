/**
 * What a spreadsheet program takes for a formula when it opens a CSV: signs, also behind a tab or break, and in Japanese
 * full-width ones that a formula could follow. A dash before a subtitle (－地域の魅力－) is none.
 */
const FORMULA = /^(?:[=+\-@|\t\r\n\0]|[＝＠].|[＋－][0-9０-９A-Za-zＡ-Ｚａ-ｚ(（])/su;

/** A text behind an apostrophe where it would be taken for a formula, or for a text that was guarded so. */
export const guardFormula = (text: string): string =>
  FORMULA.test(text.replace(/^'+/, '')) ? `'${text}` : text;

/** The text as it was before it was guarded: exactly one apostrophe less. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.replace(/^'+/, '')) ? text.slice(1) : text;

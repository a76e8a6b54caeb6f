/** So many characters stand before and after the first 外字 of a long text. */
const AROUND = 8;

/**
 * The parts of texts around their 外字, each of which is said in words: on screen they are blank or a box. What a longer
 * text only repeats (a list of names, 所属　職名) is left out.
 * @param said what stands for one of them
 */
export function privateExcerpts(texts: readonly string[], said: string): readonly string[] {
  const excerpts = [...new Set(texts.map((text) => excerptOf(text, said)))];
  return excerpts.filter((one) => !excerpts.some((other) => other !== one && one.includes(other)));
}

function excerptOf(text: string, said: string): string {
  const characters = [...text];
  const at = characters.findIndex((one) => /\p{Co}/u.test(one));
  const from = Math.max(0, at - AROUND);
  const to = at + AROUND + 1;
  const part = characters.slice(from, to).join('').trim();
  return sayPrivate(`${from > 0 ? '…' : ''}${part}${to < characters.length ? '…' : ''}`, said);
}

/** A text with each of its 外字 said in words. */
export const sayPrivate = (text: string, said: string): string => text.replace(/\p{Co}/gu, said);

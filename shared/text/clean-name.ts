import { foldRadicals } from './radicals.ts';

const HONORIFIC = /^(.*\S)(?:様|さま|殿|氏|先生)$/su;
const SPACED_HONORIFIC = /^(.*\S)\s+(?:様|さま|さん|殿|どの|氏|先生|君)$/su;
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ヶー]+$/u;

export interface CleanedName {
  /** The name without padding and honorific: one space between family and given name where both are told. */
  readonly name: string;
  /** As it stood in the file. */
  readonly original: string;
  /** false: the characters are spread evenly, so the family name cannot be told from the given name. */
  readonly splitKnown: boolean;
}

/**
 * Takes the padding (山　田　　太　郎) and the honorific (様 殿 氏 先生) off a name. No character of the name
 * itself is changed. A widest gap that stands alone is the gap between family and given name.
 */
export function cleanName(original: string): CleanedName {
  const bare = withoutHonorific(original.trim());
  const words = bare.split(/\s+/u);
  if (words.length < 3 || !words.every((word) => JAPANESE.test(foldRadicals(word)))) {
    return { name: words.join(' '), original, splitKnown: true };
  }
  const gaps = [...bare.matchAll(/\s+/gu)].map((gap) => gap[0].length);
  const widest = Math.max(...gaps);
  if (gaps.filter((gap) => gap === widest).length > 1) {
    return { name: words.join(''), original, splitKnown: false };
  }
  const at = gaps.indexOf(widest) + 1;
  return { name: `${words.slice(0, at).join('')} ${words.slice(at).join('')}`, original, splitKnown: true };
}

/** 鵜殿 and 殿 alone are names: an honorific only goes where two characters or a space stand before it. */
function withoutHonorific(text: string): string {
  const spaced = SPACED_HONORIFIC.exec(text)?.[1];
  if (spaced !== undefined) return spaced.trim();
  const bare = HONORIFIC.exec(text)?.[1]?.trim();
  return bare !== undefined && [...bare.replace(/\s/gu, '')].length >= 2 ? bare : text;
}

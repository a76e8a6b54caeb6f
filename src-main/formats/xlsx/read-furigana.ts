import { attribute, decodeXml, xmlTokens } from './read-xml.ts';
import { NO_EXTRAS, type SheetExtras } from './sheet-extras.ts';

interface Phonetic {
  readonly text: string;
  readonly reading: string;
}

/**
 * Reads the phonetic runs (ECMA-376 Part 1, 18.4.6 `rPh`) of a string item `<si>` or `<is>`. `sb` and `eb` count
 * UTF-16 units of the base text; what no run covers reads as itself (濵田　さくら with one run over 濵田).
 */
export function readPhonetic(item: string): Phonetic {
  let text = '';
  const runs: { start: number; end: number; text: string }[] = [];
  let run: { start: number; end: number; text: string } | null = null;
  let inText = false;
  for (const token of xmlTokens(item)) {
    if (token.name === 'rPh' && token.kind === 'open') {
      run = {
        start: Number(attribute(token.body, 'sb')),
        end: Number(attribute(token.body, 'eb')),
        text: '',
      };
    } else if (token.name === 'rPh' && token.kind === 'close') {
      if (run) runs.push(run);
      run = null;
    } else if (token.name === 't') inText = token.kind === 'open';
    else if (token.kind === 'text' && inText) {
      if (run) run.text += decodeXml(token.body);
      else text += decodeXml(token.body);
    }
  }
  if (runs.length === 0) return { text, reading: '' };
  let reading = '';
  let at = 0;
  for (const { start, end, text: kana } of runs.toSorted((a, b) => a.start - b.start)) {
    reading += text.slice(at, Math.max(at, start)) + kana;
    at = Math.max(at, end);
  }
  return { text, reading: reading + text.slice(at) };
}

const ITEM = /<(?:\w+:)?si(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?si>|<(?:\w+:)?si\s*\/>/g;
const CELL = /<(?:\w+:)?c(\s[^>]*)>([\s\S]*?)<\/(?:\w+:)?c>/g;

/** Phonetics of the shared strings by index; null when the part holds none at all. */
export function sharedPhonetics(sharedStrings: string): readonly Phonetic[] | null {
  if (!sharedStrings.includes('rPh')) return null;
  return [...sharedStrings.matchAll(ITEM)].map((match) => readPhonetic(match[1] ?? ''));
}

/** Furigana of one worksheet part, and the text of inline strings whose furigana the library glues on. */
export function worksheetFurigana(worksheet: string, shared: readonly Phonetic[] | null): SheetExtras {
  const hasInline = worksheet.includes('rPh');
  if (!shared && !hasInline) return NO_EXTRAS;
  const readings = new Map<string, string>();
  const texts = new Map<string, string>();
  for (const [, attributes = '', content = ''] of worksheet.matchAll(CELL)) {
    const type = attribute(attributes, 't');
    const key = cellKey(attribute(attributes, 'r'));
    if (key === null) continue;
    if (type === 's' && shared) {
      const index = /<(?:\w+:)?v>(\d+)</.exec(content)?.[1];
      const reading = index === undefined ? '' : (shared[Number(index)]?.reading ?? '');
      if (reading !== '') readings.set(key, reading);
    } else if (type === 'inlineStr' && content.includes('rPh')) {
      const { text, reading } = readPhonetic(content);
      texts.set(key, text);
      readings.set(key, reading);
    }
  }
  return { ...NO_EXTRAS, readings, texts };
}

/** `C5` -> `4,2`. */
function cellKey(reference: string): string | null {
  const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || row === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return `${Number(row) - 1},${column - 1}`;
}

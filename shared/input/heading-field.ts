import type { HeadingText } from '../reading/heading-text.ts';
import { type Confidence, PERSON_FIELDS, type PersonField } from '../reading/mapping.ts';
import { CONTAINED_HEADINGS, EXACT_HEADINGS } from '../reading/synonyms.ts';

export interface FieldGuess {
  /** 'unknown': a heading that looks like a field and is none (代理者役職). */
  readonly field: PersonField | 'ignored' | 'unknown';
  readonly confidence: Exclude<Confidence, 'none'>;
  /** Where the recognised word ends in the heading: in Japanese the last word is the head. */
  readonly end: number;
}

/** Headings that the synonyms do not tell apart, first match wins. */
const RULES: readonly (readonly [RegExp, FieldGuess['field']])[] = [
  [/同意|個人情報/, 'ignored'],
  [/代理.*(?:役職|職名|所属|部署|電話|連絡先|メール|ふりがな|フリガナ|理由)/, 'unknown'],
  [/代理/, 'proxy'],
  [/(?:本来|もと|元)の?(?:出席者|参加者)/, 'proxy'],
  [/^(?:ご?担当者|記入者|回答者|申込者|報告者|作成者).*(?:名|氏名)$/, 'contactPerson'],
  [/^(?:役?職名?|肩書)・?(?:氏名|名前)$/, 'titleAndName'],
  [/(?:所属|部署|部局|課).*(?:役職|職名|肩書)|(?:役職|職名|肩書).*(?:所属|部署)/, 'organisationAndTitle'],
  [/^所属.*(?:課|部署?|局|係|室)名?$/, 'department'],
  [/^(?:姓|氏|苗字|せい)(?:の|・)?(?:ふりがな|フリガナ|カナ|かな|よみ)$/, 'familyKana'],
  [/^(?:名|めい)(?:の|・)?(?:ふりがな|フリガナ|カナ|かな|よみ)$/, 'givenKana'],
  [/(?:者|人|員)数$|人数$|^名数$/, 'unknown'],
  [/到着.*(?:日|日付)$/, 'arrivalDate'],
  [/到着.*(?:時刻|時間)$/, 'arrivalTime'],
  [/^(?:参加)?(?:区分|種別)$/, 'category'],
  [/移動.*(?:配慮|支援|介助|補助)|(?:配慮|支援|介助|補助).*移動/, 'mobility'],
  [/(?:費|料|料金|金額|会費)$/, 'ignored'],
];

/** A second name column in Latin letters is not the name. */
const LATIN = /英字|英語|英文|ローマ字|アルファベット|^(?:english|romaji|roman)$/;
const KANA_NOTE = /ふりがな|フリガナ|よみ|ヨミ|カナ|かな|kana/;
const isField = (name: string): name is PersonField => (PERSON_FIELDS as readonly string[]).includes(name);
const known = (name: string | undefined): PersonField | 'ignored' | null =>
  name === undefined ? null : name === 'ignored' || isField(name) ? name : null;

/** The field a heading names as a whole; sure. */
export function exactField(heading: HeadingText): FieldGuess | null {
  const { outer, inner } = heading;
  if (outer === '') return null;
  const end = outer.length;
  if ([outer, ...inner].some((text) => LATIN.test(text)))
    return { field: 'unknown', confidence: 'sure', end };
  const ruled = RULES.find(([pattern]) => pattern.test(outer))?.[1];
  if (ruled !== undefined) return { field: ruled, confidence: 'sure', end };
  const whole = known(EXACT_HEADINGS.get(outer) ?? EXACT_HEADINGS.get(outer.replace(/^(?:ご|お|御)/, '')));
  const joined = known(EXACT_HEADINGS.get(`${outer}(${inner[0] ?? ''})`));
  const field = joined ?? whole;
  if (field === null) return sameFieldParts(outer);
  return { field: withKana(field, inner), confidence: 'sure', end };
}

/** 都市名・団体名: every part names one field. 部署・役職 names both of them. */
function sameFieldParts(outer: string): FieldGuess | null {
  const parts = outer.split(/[・/,、]/).map((part) => part.replace(/^(?:ご|お|御)/, ''));
  if (parts.length < 2) return null;
  const fields = new Set(parts.map((part) => known(EXACT_HEADINGS.get(part))));
  const [field] = fields;
  return fields.size === 1 && field ? { field, confidence: 'sure', end: outer.length } : null;
}

const CONTAINED = CONTAINED_HEADINGS.flatMap(([key, name]) => {
  const field = known(name);
  return field === null || field === 'ignored' ? [] : [[key, field] as const];
});

/** The field whose name stands last in the heading; likely. */
export function containedField(heading: HeadingText): FieldGuess | null {
  const { outer, inner } = heading;
  if (outer === '' || outer.length > 60) return null;
  let best: { field: PersonField; end: number; length: number } | null = null;
  for (const [key, field] of CONTAINED) {
    const at = outer.lastIndexOf(key);
    if (at === -1) continue;
    const end = at + key.length;
    if (!best || end > best.end || (end === best.end && key.length > best.length)) {
      best = { field, end, length: key.length };
    }
  }
  if (!best) return null;
  return { field: withKana(best.field, inner), confidence: 'likely', end: best.end };
}

/** 氏名（ふりがな）: what stands in brackets makes a name its reading. */
function withKana(field: PersonField | 'ignored', inner: readonly string[]): PersonField | 'ignored' {
  if (!inner.some((note) => KANA_NOTE.test(note))) return field;
  if (field === 'name') return 'kana';
  if (field === 'familyName') return 'familyKana';
  return field === 'givenName' ? 'givenKana' : field;
}

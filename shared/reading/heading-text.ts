import { matchKey } from '../text/match-key.ts';

/** A heading without what only dresses it. */
export interface HeadingText {
  /** Key of the heading without brackets. */
  readonly outer: string;
  /** Keys of what stood in brackets and says something (漢字, ふりがな). */
  readonly inner: readonly string[];
}

const BRACKETS = /[([{【〔〈《「『<]([^()[\]{}【】〔〕〈〉《》「」『』<>]*)[)\]}】〕〉》」』>]/;
/** In brackets: dates, fees, weekdays, (必須), the marks to be used. They say nothing about the field. */
const DRESSING = /\d|^[月火水木金土日祝・]+$|必須|任意|選択|記入|※|^[○〇◯×✕△・,、/]+$/;
const DATE = /^(?:\d{4}年)?\d{1,2}(?:\/|月)\d{1,2}日?(?:[~・,-]\d{1,2}日?)?|^\d日目/;
const NUMBER = /^(?:問|設問|q|no\.?)?\d{1,2}(?:[.)、:]|(?=[^\d月/年日時]))/;
const REQUEST =
  /(?:を|の|に|は|が|も)?(?:ご|お)?(?:入力|記入|選択|回答|教え|書き|知らせ)(?:して)?(?:ください|下さい|願います).*$/;
const IF_ANY = /等?が?(?:あれば|ありましたら|ございましたら|ある場合は?|の場合は?).*$/;
const QUESTION =
  /(?:に|へ|を|は)*(?:ご|御)?(?:参加|出席|希望)(?:し|され|いたし|致し|になり)?(?:ますか|るか|か)[?。]?$/;

/**
 * Cleans a heading for comparison (`_about` of the synonyms): white space, （必須）, numbering, dates, and the
 * phrases of web forms (…をご記入ください, …に参加しますか) are taken off.
 */
export function headingText(heading: string): HeadingText {
  const known = cleaned.get(heading);
  if (known) return known;
  const text = clean(heading);
  if (cleaned.size >= MAX_KEPT) cleaned.clear();
  cleaned.set(heading, text);
  return text;
}

/** The same headings are asked for again and again while a mapping is looked for. */
const cleaned = new Map<string, HeadingText>();
const MAX_KEPT = 2_000;
/** Longer than the longest question of a web form; what follows says nothing about the field. */
const LONGEST = 400;

function clean(heading: string): HeadingText {
  let text = matchKey(heading.slice(0, LONGEST)).replaceAll('／', '/');
  const inner: string[] = [];
  for (let found = BRACKETS.exec(text); found; found = BRACKETS.exec(text)) {
    const content = found[1] ?? '';
    if (content !== '' && !DRESSING.test(content)) inner.push(content);
    text = text.replace(found[0], '');
  }
  text = text.replace(/[※*].*必須|※$|\*+$/g, '');
  text = text.replace(DATE, '').replace(NUMBER, '').replace(DATE, '');
  text = text.replace(REQUEST, '').replace(IF_ANY, '');
  const asked = text.replace(QUESTION, '');
  text = asked === '' && text !== '' ? '参加' : asked;
  return { outer: text.replace(/^[・:]+|[・:?。*※、]+$/g, ''), inner };
}

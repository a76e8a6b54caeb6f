import { matchKey } from '../text/match-key.ts';
import type { AnswerReading } from './mapping.ts';
import { ANSWER_WORDS, MODE_WORDS } from './synonyms.ts';

export interface AnswerGuess {
  readonly value: AnswerReading;
  /** null: the word is in the vocabulary and says nothing more. */
  readonly doubt: 'unknown-mark' | 'conditional-answer' | 'proxy' | null;
  /** What stands beside the answer (部会のみ). */
  readonly condition: string;
  readonly mode: 'inPerson' | 'online' | null;
}

/** Marks outside the vocabulary that people type for one in it; proposed, never taken as sure. */
const LOOKALIKES: ReadonlyMap<string, 'yes' | 'no' | 'maybe'> = new Map(
  Object.entries({
    '◎': 'yes',
    '⭕': 'yes',
    '⚪': 'yes',
    '❍': 'yes',
    '⦿': 'yes',
    '◉': 'yes',
    '■': 'yes',
    '☑': 'yes',
    '✅': 'yes',
    '☒': 'yes',
    o: 'yes',
    丸: 'yes',
    済: 'yes',
    x: 'no',
    '✖': 'no',
    '❌': 'no',
    '☓': 'no',
    '╳': 'no',
    '⨯': 'no',
    乂: 'no',
    '-': 'no',
    '−': 'no',
    '―': 'no',
    '—': 'no',
    '–': 'no',
    ー: 'no',
    '/': 'no',
    斜線: 'no',
    否: 'no',
    '▲': 'maybe',
    '▽': 'maybe',
    '▼': 'maybe',
    '?': 'maybe',
  } as const),
);

const POLITE = '(?:し|いたし|致し|させていただき)?(?:ます|する|です|予定(?:です)?)?';
const YES = new RegExp(`^(?:ご|御)?(?:参加|出席|希望|(?:参加|出席)を?希望|可)${POLITE}[。.!]?$`);
const NO =
  /^(?:ご|御)?(?:不参加|欠席|辞退|不可|(?:参加|出席|希望)(?:は)?(?:し|いたし|致し|でき|出来)?(?:ません|ない))(?:です|します|いたします|致します)?[。.!]?$/;
/** オンラインで出席, 出席（対面）: an answer and the way of taking part, nothing else. */
const COMING =
  /^(?:オンライン|web|zoom|リモート|対面|会場|現地)(?:で|での|にて)?(?:参加|出席)(?:し?ます|する|希望)?$|^(?:参加|出席|○|〇)(?:し?ます|する)?[(](?:オンライン|web|zoom|リモート|対面|会場|現地)(?:参加|出席)?[)]$/;
const MAYBE = /^(?:未定|検討中|調整中|保留|確認中|未確定|日程調整中|後日(?:回答|連絡).*)(?:です)?[。.]?$/;

/** Reads one answer cell that is not empty. Nothing outside the vocabulary is read without a doubt. */
export function readAnswer(text: string): AnswerGuess {
  const ticked = tickedItem(text);
  if (ticked !== null) return { ...readAnswer(ticked), doubt: 'unknown-mark' };
  // 1．出席: the number of the choice.
  const key = matchKey(text).replace(/^\d[.:)、](?=\D)/, '');
  const plain = plainAnswer(key);
  if (plain) return { value: plain, doubt: null, condition: '', mode: null };
  if (ANSWER_WORDS.proxy.has(key))
    return { value: 'yes', doubt: 'proxy', condition: text.trim(), mode: null };
  const alike = LOOKALIKES.get(key);
  if (alike) return { value: alike, doubt: 'unknown-mark', condition: '', mode: null };
  const mode = readMode(text);
  if (mode && COMING.test(key)) return { value: 'yes', doubt: null, condition: '', mode };
  if (mode) return { value: 'yes', doubt: 'conditional-answer', condition: text.trim(), mode };
  return conditional(key) ?? { value: null, doubt: 'unknown-mark', condition: '', mode: null };
}

/** The one ticked item of `☑出席 □欠席`; null where the text is no such row of boxes, or none or several are ticked. */
function tickedItem(text: string): string | null {
  const items = [...text.matchAll(/([☑☒✅■✔✓□☐])\s*([^☑☒✅■✔✓□☐]+)/gu)];
  const ticked = items.filter(([, box]) => box !== '□' && box !== '☐');
  return ticked.length === 1 ? (ticked[0]?.[2]?.trim() ?? null) : null;
}

function plainAnswer(key: string): 'yes' | 'no' | 'maybe' | null {
  if (ANSWER_WORDS.yes.has(key) || YES.test(key)) return 'yes';
  if (ANSWER_WORDS.no.has(key) || NO.test(key)) return 'no';
  return ANSWER_WORDS.maybe.has(key) || MAYBE.test(key) ? 'maybe' : null;
}

/** 参加します（部会のみ）, ○途中まで: an answer with something after it. */
function conditional(key: string): AnswerGuess | null {
  const [, base = '', bracket = ''] = /^(.+?)[(【[〔](.*?)[)】\]〕]?$/.exec(key) ?? [];
  const inBracket = plainAnswer(base) ?? LOOKALIKES.get(base);
  if (inBracket)
    return { value: inBracket, doubt: 'conditional-answer', condition: bracket, mode: readMode(bracket) };
  // The longest beginning that is an answer by itself, if what follows does not turn it round.
  for (let length = Math.min(key.length - 1, 12); length > 0; length -= 1) {
    const value = plainAnswer(key.slice(0, length));
    const rest = key.slice(length);
    // A mark may be followed by anything; a word only by a stop, else it is another word (要検討, 参加は難しい).
    const isMark = length === 1 && !/[\p{L}\p{N}]/u.test(key.slice(0, 1));
    if (!value || !(isMark || /^[、,。.:・/]/.test(rest))) continue;
    const turned = value === 'yes' && /ない|ません|不可|欠|不参加|^[・/]不|→|×/.test(rest);
    return {
      value: turned ? null : value,
      doubt: turned ? 'unknown-mark' : 'conditional-answer',
      condition: rest,
      mode: null,
    };
  }
  return null;
}

/** 対面 or オンライン; null where the text names none or both. */
export function readMode(text: string): 'inPerson' | 'online' | null {
  const key = matchKey(text);
  const online = MODE_WORDS.online.some((word) => key.includes(word));
  const inPerson = MODE_WORDS.inPerson.some((word) => key.includes(word));
  return online === inPerson ? null : online ? 'online' : 'inPerson';
}

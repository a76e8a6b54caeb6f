import type { AnswerValue } from '../../domain/collections/answers.ts';
import type { Activity } from '../../domain/collections/index.ts';
import { matchActivities } from '../../reading/activity-match.ts';
import { matchKey } from '../../text/match-key.ts';
import { searchKey } from '../../text/search-key.ts';

const DO = '(?:し|いたし|致し)?';
/** What says no, yes or perhaps at the end of a piece, as it is said at the telephone. */
const NO = [
  `(?:ご|御)?(?:参加|出席)は?${DO}(?:ない|ません|せず)`,
  '(?:ご|御)?(?:参加|出席)は?(?:でき|出来)(?:ない|ません)',
  '(?:ご|御)?(?:不参加|欠席|辞退)',
  '(?:行|い)(?:かない|きません|けない|けません)',
  '来(?:ない|ません|られない|られません)',
  '出(?:ない|ません|られない|られません)',
  '(?:取り?|と)(?:止|や)め',
  '見送り?',
  'キャンセル',
  '不可',
  '[×✕✖]',
].join('|');
const YES = [
  `(?:ご|御)?(?:参加|出席|希望)(?:${DO}ます|する|できる|できます)?`,
  '行(?:く|ける|きます|けます)',
  '来(?:る|ます|られます)',
  '出(?:る|ます|られます)',
  '可(?:能)?',
  '[○〇◯]',
].join('|');
const MAYBE = [
  `(?:(?:${NO}|${YES})か)?(?:未定|保留|検討中?|調整中|(?:分|わ)から(?:ない|ず)|(?:分|わ)かりません)`,
  `(?:${NO}|${YES})かも(?:しれない|しれません)?`,
  '△',
].join('|');
const TAIL =
  '(?:に(?:変更|なり(?:ました|ます)|なった))?(?:と(?:の|いう)こと|だそう|そう|との連絡)?(?:でし?た|です|しま(?:す|した)|する|した(?:い(?:です)?)?|ま(?:す|した)|る|だ)?';
const PARTICLE = '(?:については|には|へは|とも|を|は|に|へ|も|が|の)?';
const ENDINGS: readonly (readonly [AnswerValue, RegExp])[] = [
  ['maybe', new RegExp(`^(.*?)${PARTICLE}(?:${MAYBE})${TAIL}$`, 'u')],
  ['no', new RegExp(`^(.*?)${PARTICLE}(?:${NO})${TAIL}$`, 'u')],
  ['yes', new RegExp(`^(.*?)${PARTICLE}(?:${YES})${TAIL}$`, 'u')],
];
const EVERYTHING = /^(?:全部|全て|すべて|全日程|両日|両方|全行事)$/u;
const ONLY = /(?:だけ|のみ)$/u;

/** What a piece of a memo says about coming. */
export interface MemoAnswer {
  readonly value: AnswerValue;
  /** Activities it is about; null: it names none, and is about what was named before it, else about everything. */
  readonly ids: readonly string[] | null;
  /** 「意見交換会だけ出ます」: to all others it is no. */
  readonly isOnly: boolean;
}

/** Reads a piece that ends with a word of coming; null where it does not, or names something that is no activity. */
export function answerIn(piece: string, activities: readonly Activity[]): MemoAnswer | null {
  for (const [value, ending] of ENDINGS) {
    const about = ending.exec(piece)?.[1];
    if (about === undefined) continue;
    if (about === '') return { value, ids: null, isOnly: false };
    if (EVERYTHING.test(about)) return { value, ids: activities.map(({ id }) => id), isOnly: false };
    const ids = activitiesNamed(about.replace(ONLY, ''), activities);
    if (ids.length > 0) return { value, ids, isOnly: value === 'yes' && ONLY.test(about) };
  }
  return null;
}

/** The activities a text names: as a heading would, else the only one in whose title it stands (山寺). */
export function activitiesNamed(text: string, activities: readonly Activity[]): readonly string[] {
  const guess = matchActivities(matchKey(text), activities);
  if (guess) return guess.ids;
  const key = searchKey(text);
  if ([...key].length < 2) return [];
  const named = activities.filter(({ title }) => searchKey(title).includes(key));
  return named.length === 1 ? named.map(({ id }) => id) : [];
}

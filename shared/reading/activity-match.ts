import { matchKey } from '../text/match-key.ts';
import { headingText } from './heading-text.ts';
import type { ActivityRef, Confidence } from './mapping.ts';

export type ActivityKind = 'meeting' | 'section' | 'reception' | 'excursion' | 'tour';

const KIND_WORDS: Readonly<Record<ActivityKind, readonly string[]>> = {
  reception: [
    '懇親会',
    '意見交換会',
    '情報交換会',
    '交流会',
    '夕食会',
    '懇談会',
    'レセプション',
    'reception',
    'dinner',
  ],
  tour: ['ツアー', 'オプション', 'tour'],
  excursion: ['視察', 'エクスカーション', '文化プログラム', '見学', 'excursion'],
  section: ['部会', '分科会', 'section'],
  meeting: ['会議', '総会', 'meeting', 'conference'],
};
const KINDS = Object.entries(KIND_WORDS).flatMap(([kind, words]) =>
  words.map((word) => [matchKey(word), kind as ActivityKind] as const),
);

/** Kinds of activity that a text names, and where the last of their words ends. */
export function kindsIn(key: string): { kinds: ReadonlySet<ActivityKind>; end: number } {
  const kinds = new Set<ActivityKind>();
  let last = 0;
  for (const [word, kind] of KINDS) {
    const at = key.lastIndexOf(word);
    if (at === -1) continue;
    kinds.add(kind);
    last = Math.max(last, at + word.length);
  }
  return { kinds, end: last };
}

export interface ActivityGuess {
  readonly ids: readonly string[];
  readonly confidence: Exclude<Confidence, 'none'>;
  readonly end: number;
}

/**
 * Which activities a cleaned heading (or a choice in a cell) asks about: by its title, else by its kind. More
 * than one where the heading names several. Null where none fits, or two fit as well.
 */
export function matchActivities(key: string, activities: readonly ActivityRef[]): ActivityGuess | null {
  if (key === '' || activities.length === 0) return null;
  const titles = activities.map(({ id, title }) => ({ id, key: headingText(title).outer }));
  const whole = titles.find((title) => title.key === key);
  if (whole) return { ids: [whole.id], confidence: 'sure', end: key.length };
  const parts = key
    .split(/[・/,、&+]|および|及び|ならびに|並びに|と(?=[^・]*(?:会|ツアー|視察))/)
    .filter((part) => part !== '');
  if (parts.length > 1) {
    const guesses = parts.map((part) => best(part, titles));
    const ids = [...new Set(guesses.flatMap((guess) => (guess ? [guess.id] : [])))];
    if (ids.length > 1 && guesses.every((guess) => guess !== null)) {
      return { ids, confidence: 'likely', end: key.length };
    }
  }
  const guess = best(key, titles);
  if (!guess) return null;
  const end = Math.max(kindsIn(key).end, guess.end);
  if (!ASKS.test(key.slice(end))) return null;
  return { ids: [guess.id], confidence: guess.score >= SURE ? 'sure' : 'likely', end };
}

/** What may follow an activity in a question about coming; 会議での発言希望 and 懇親会の席 ask about other things. */
const ASKS =
  /^(?:等|など)?(?:へ|に|へは|には)?の?(?:ご|御)?(?:参加|出欠|出席)?(?:の|を)?(?:可否|有無|希望|意向|予定|回答|について|欄|します|する)*$|^[\d/:~-]*$/;
const SURE = 60;
const KIND = 30;
const NEAR = 15;

interface Title {
  readonly id: string;
  readonly key: string;
}

function best(key: string, titles: readonly Title[]): { id: string; score: number; end: number } | null {
  const scored = titles
    .map((title) => ({ id: title.id, ...score(key, title.key) }))
    .filter(({ score }) => score >= NEAR)
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && (!second || first.score > second.score) ? first : null;
}

function score(key: string, title: string): { score: number; end: number } {
  if (title === '') return { score: 0, end: 0 };
  const at = key.indexOf(title);
  if (at !== -1) return { score: 80 + title.length, end: at + title.length };
  if (key.length >= 2 && title.includes(key)) return { score: SURE + key.length, end: key.length };
  const asked = kindsIn(key);
  const offered = kindsIn(title);
  const shared = [...asked.kinds].filter((kind) => offered.kinds.has(kind)).length;
  if (shared > 0) return { score: KIND * shared + 20 * likeness(key, title), end: asked.end };
  const outing = (kinds: ReadonlySet<ActivityKind>): boolean => kinds.has('excursion') || kinds.has('tour');
  // 視察 and ツアー stand for each other where the meeting has only one of them.
  if (outing(asked.kinds) && outing(offered.kinds)) return { score: NEAR, end: asked.end };
  return { score: 0, end: 0 };
}

/** Share of the shorter text's pairs of characters that the other holds (0 to 1). */
function likeness(a: string, b: string): number {
  const pairs = (text: string): Set<string> => new Set([...text].slice(1).map((c, i) => `${text[i]}${c}`));
  const left = pairs(a);
  const right = pairs(b);
  const smaller = Math.min(left.size, right.size);
  return smaller === 0 ? 0 : [...left].filter((pair) => right.has(pair)).length / smaller;
}

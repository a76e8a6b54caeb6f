import type { Words } from '../ja/index.ts';

/** Words of the telephone memo. */
export const memo: Words['memo'] = {
  title: 'Telephone memo',
  open: 'Take a telephone memo',
  hint: 'For example: 札幌 課長 ツアー不参加、アレルギー卵',
  who: 'Who is it about?',
  nobody: 'Nobody fits. Add the city, the title or the name; it can also be kept as a memo alone.',
  justMemo: 'Keep it without saying who',
  more: (n) => `${n} more. Another word narrows it down.`,
  proposals: 'Record as answers',
  now: (answer) => `now: ${answer}`,
  colon: ': ',
  diet: (text) => `Add “${text}” to diet and care`,
  mobility: (text) => `Add “${text}” to mobility needs`,
  interpretation: (text) => `Add “${text}” to interpretation`,
  rest: (text) => `Not understood: ${text} (kept in the memo)`,
  nothing: 'No answer was found in it. “ツアー不参加” or “懇親会○” would be read as one.',
  take: 'Record',
  taken: (name) => (name ? `Memo about ${name} recorded` : 'Memo recorded'),
  past: 'Earlier memos',
  unknown: 'nobody named',
};

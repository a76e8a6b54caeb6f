import type { Doubt } from '../reading/doubts.ts';

/** What the sentence of a doubt is made of. */
export type DoubtFacts = Doubt['facts'];

/** A fact by its name; '' where it is missing. */
export const fact = (facts: DoubtFacts, name: string): string => facts[name] ?? '';

const ANSWER_JA: Readonly<Record<string, string>> = { yes: '参加', no: '不参加', maybe: '未定' };

/** The answer as it was read, in Japanese. */
export const answerJa = (facts: DoubtFacts): string => ANSWER_JA[fact(facts, 'read')] ?? '未回答';

/** The answer as it was read, in English. */
export const answerEn = (facts: DoubtFacts): string => fact(facts, 'read') || 'not answered';

/** Whether nothing was taken out of a cell: what is doubtful is that it was left whole. */
export const isWhole = (facts: DoubtFacts): boolean => {
  const text = fact(facts, 'text').replaceAll(/\s/g, '');
  return text !== '' && text === fact(facts, 'read').replaceAll(/\s/g, '');
};

/** A place in the file in Japanese: a text file's `record 3` is 3行目, a cell's place stays. */
export const placeJa = (facts: DoubtFacts, name: string): string =>
  fact(facts, name).replace(/^record (\d+)$/, '$1行目');

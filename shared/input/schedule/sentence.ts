import type { ScheduleDoubt } from './doubts.ts';

type Facts = ScheduleDoubt['facts'];
/** A doubt in both languages, from its facts. */
export type Sentence = Readonly<Record<'ja' | 'en', (facts: Facts) => string>>;

/** One fact on one line; '' where it is missing. */
export const fact = (facts: Facts, name: string): string => (facts[name] ?? '').replace(/\s+/g, ' ');

import * as v from 'valibot';
import { create } from 'zustand';
import { forget, type LearnedHeading, learn, learnedHeadingSchema } from '../../shared/input/learned.ts';
import type { ActivityRef, ColumnMeaning } from '../../shared/reading/mapping.ts';
import { readPreference, writePreference } from '../storage/preferences.ts';

const KEY = 'import.learned';
const schema = v.array(learnedHeadingSchema);

/** What people at this desk have said that headings mean. It holds no names, and outlives every plan. */
export interface LearnedHeadings {
  readonly learned: readonly LearnedHeading[];
  readonly learn: (heading: string, meaning: ColumnMeaning, activities: readonly ActivityRef[]) => void;
  readonly forget: (heading: string) => void;
  readonly forgetAll: () => void;
}

export const useLearnedHeadings = create<LearnedHeadings>()((set, get) => {
  const keep = (learned: readonly LearnedHeading[]): void => {
    set({ learned });
    writePreference(KEY, learned);
  };
  return {
    learned: readPreference(KEY, schema, []),
    learn: (heading, meaning, activities) => keep(learn(get().learned, heading, meaning, activities)),
    forget: (heading) => keep(forget(get().learned, heading)),
    forgetAll: () => keep([]),
  };
});

import * as v from 'valibot';
import { create } from 'zustand';
import { readPreference, writePreference } from '../storage/preferences.ts';

/** What this desk shows and how: screen, theme, language. Remembered from one start to the next. */

export const SCREENS = [
  'meetings',
  'history',
  'overview',
  'schedule',
  'places',
  'attendees',
  'activities',
  'tally',
  'replies',
  'import',
  'documents',
  'privacy',
  'today',
  'reception',
  'agenda',
  'hub',
  'preparation',
  'conflicts',
] as const;
export type Screen = (typeof SCREENS)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const LANGUAGES = ['ja', 'en'] as const;

const schema = v.object({
  screen: v.picklist(SCREENS),
  planId: v.nullable(v.string()),
  theme: v.picklist(THEMES),
  language: v.picklist(LANGUAGES),
});

type Remembered = v.InferOutput<typeof schema>;

export interface View extends Remembered {
  readonly go: (screen: Screen) => void;
  /** Goes on once something has been done that was asked for on `from`, unless the person has gone elsewhere meanwhile. */
  readonly goOn: (from: Screen, to: Screen) => void;
  readonly setPlanId: (id: string | null) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setLanguage: (language: Remembered['language']) => void;
}

const FIRST: Remembered = { screen: 'meetings', planId: null, theme: 'system', language: 'ja' };

export const useView = create<View>()((set, get) => {
  const remember = (change: Partial<Remembered>): void => {
    set(change);
    const { screen, planId, theme, language } = get();
    writePreference('view', { screen, planId, theme, language });
  };
  return {
    ...readPreference('view', schema, FIRST),
    go: (screen) => remember({ screen }),
    goOn: (from, to) => get().screen === from && remember({ screen: to }),
    setPlanId: (planId) => remember({ planId }),
    setTheme: (theme) => remember({ theme }),
    setLanguage: (language) => remember({ language }),
  };
});

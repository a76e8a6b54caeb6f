import type { MeetingFacts, Theme } from './meeting-facts.ts';

/** Notes under each theme over the meetings; null where a meeting took no notes, or did not have the theme. */
export interface ThemeGrid {
  /** The meetings that took notes, in order. */
  readonly meetings: readonly MeetingFacts[];
  readonly rows: readonly { readonly theme: Theme; readonly counts: readonly (number | null)[] }[];
}

/** The grid; a theme is the same one where it is called the same. Themes without a note in any meeting are left out. */
export function themeGrid(all: readonly MeetingFacts[]): ThemeGrid {
  const meetings = all.filter(({ themes }) => themes !== null);
  const themes = new Map<string, Theme>();
  for (const one of [...meetings].reverse())
    for (const { theme } of one.themes ?? []) if (!themes.has(theme.name)) themes.set(theme.name, theme);
  const rows = [...themes.values()].map((theme) => ({
    theme,
    counts: meetings.map(
      (one) => one.themes?.find((other) => other.theme.name === theme.name)?.notes ?? null,
    ),
  }));
  return { meetings, rows: rows.filter(({ counts }) => counts.some((count) => (count ?? 0) > 0)) };
}

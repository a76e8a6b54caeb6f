import { useState } from 'react';
import type { Note } from '../../../shared/domain/collections/index.ts';
import { byOrder } from '../../../shared/domain/plan/plan.ts';
import { groupBy } from '../../../shared/lib/group-by.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './agenda.module.css';
import { ThemeCard } from './theme-card.tsx';

const FILTERS = {
  both: (kind: Note['kind']) => kind === 'concern' || kind === 'advice',
  concern: (kind: Note['kind']) => kind === 'concern',
  advice: (kind: Note['kind']) => kind === 'advice',
  all: () => true,
} as const;
type Filter = keyof typeof FILTERS;

/** テーマ: concerns and advice gathered by theme; a note is moved by drag or by its choice list. */
export function ThemesView() {
  const { common, agenda: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const [filter, setFilter] = useState<Filter>('both');
  const [added, setAdded] = useState(0);
  const themes = [...plan.rows.themes.values()].sort(byOrder);
  const offer = (
    <Button look={themes.length === 0 ? 'primary' : 'plain'} small onClick={() => run('offerThemes', {})}>
      {words.offerThemes}
    </Button>
  );
  const notes = [...plan.rows.notes.values()].filter(({ kind }) => FILTERS[filter](kind)).sort(byOrder);
  const byTheme = groupBy(notes, ({ themeId }) => themeId);
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <Segmented
          label={words.themeKinds}
          value={filter}
          onChange={setFilter}
          options={(Object.keys(FILTERS) as Filter[]).map((value) => ({
            value,
            label: words.themeFilters[value],
          }))}
        />
        <CommitInput
          key={added}
          className={styles.addTheme}
          aria-label={words.addTheme}
          placeholder={words.addTheme}
          value=""
          autoFocus={added > 0}
          onCommit={(name) => {
            if (name.trim() === '' || !run('addTheme', { name })) return false;
            setAdded(added + 1);
            return true;
          }}
        />
        {themes.length > 0 && offer}
      </div>
      {themes.length === 0 && (
        <EmptyState title={words.noThemes} text={words.noThemesText}>
          {offer}
        </EmptyState>
      )}
      <div className={styles.themes}>
        {(themes.length > 0 || notes.length > 0) && (
          <ThemeCard theme={null} notes={byTheme.get(null) ?? []} />
        )}
        {themes.map((theme, n) => (
          <ThemeCard
            key={theme.id}
            theme={theme}
            notes={byTheme.get(theme.id) ?? []}
            isFirst={n === 0}
            isLast={n === themes.length - 1}
          />
        ))}
      </div>
    </div>
  );
}

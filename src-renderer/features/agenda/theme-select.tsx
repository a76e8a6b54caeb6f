import type { Note } from '../../../shared/domain/collections/index.ts';
import { byOrder } from '../../../shared/domain/plan/plan.ts';
import { themeName } from '../../../shared/domain/reference/themes.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Select } from '../../ui/select.tsx';

/** Under which theme a note is gathered. */
export function ThemeSelect({ note, label }: { readonly note: Note; readonly label: string }) {
  const { common, agenda: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const run = useRun(common.refused);
  return (
    <Select
      aria-label={label}
      value={note.themeId ?? ''}
      onChange={(id) => run('setNotesTheme', { ids: [note.id], themeId: id === '' ? null : id })}
      options={[
        { value: '', label: words.noTheme },
        ...[...plan.rows.themes.values()]
          .sort(byOrder)
          .map((theme) => ({ value: theme.id, label: themeName(theme, language) })),
      ]}
    />
  );
}

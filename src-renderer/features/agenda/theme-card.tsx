import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Note, Theme } from '../../../shared/domain/collections/index.ts';
import { themeName } from '../../../shared/domain/reference/themes.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useCityName } from '../../parts/use-city-name.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Mark } from '../../ui/marks.tsx';
import styles from './agenda.module.css';
import { ThemeSelect } from './theme-select.tsx';

/** Notes drawn at once under one theme. */
const SHOWN = 100;
const TYPE = 'application/x-tsudoi-note';

/** What is gathered under a theme, or under none yet (null). */
export function ThemeCard({
  theme,
  notes,
  isFirst = true,
  isLast = true,
}: {
  readonly theme: Theme | null;
  readonly notes: readonly Note[];
  readonly isFirst?: boolean;
  readonly isLast?: boolean;
}) {
  const { common, agenda: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const run = useRun(common.refused);
  const nameOf = useCityName(plan);
  const name = theme ? themeName(theme, language) : words.noTheme;
  const tool = (label: string, icon: ReactNode, act: () => void, disabled = false) => (
    <Button look="quiet" small aria-label={label} title={label} disabled={disabled} onClick={act}>
      {icon}
    </Button>
  );
  return (
    <section
      className={styles.themeCard}
      aria-label={name}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const id = event.dataTransfer.getData(TYPE);
        if (id === '') return;
        event.preventDefault();
        run('setNotesTheme', { ids: [id], themeId: theme?.id ?? null });
      }}
    >
      <div className={styles.themeHead}>
        {theme ? (
          <CommitInput
            className={styles.themeName}
            aria-label={words.themeName(name)}
            value={name}
            onCommit={(value) => value.trim() !== '' && run('renameTheme', { id: theme.id, name: value })}
          />
        ) : (
          <h2>{name}</h2>
        )}
        <span className={styles.hint}>{common.count(notes.length)}</span>
        {theme && (
          <span>
            {tool(
              words.themeUp(name),
              <ArrowUp size={14} aria-hidden />,
              () => run('moveTheme', { id: theme.id, step: -1 }),
              isFirst,
            )}
            {tool(
              words.themeDown(name),
              <ArrowDown size={14} aria-hidden />,
              () => run('moveTheme', { id: theme.id, step: 1 }),
              isLast,
            )}
            {tool(words.removeTheme(name), <Trash2 size={14} aria-hidden />, () =>
              run('removeTheme', { id: theme.id }),
            )}
          </span>
        )}
      </div>
      {notes.length === 0 && <p className={styles.hint}>{words.themeEmpty}</p>}
      <ul className={styles.themeNotes}>
        {notes.slice(0, SHOWN).map((note) => (
          <li
            key={note.id}
            draggable
            onDragStart={(event) => event.dataTransfer.setData(TYPE, note.id)}
            data-kind={note.kind}
          >
            <p>
              <Mark tone={note.kind === 'concern' ? 'caution' : 'plain'}>{words.kinds[note.kind]}</Mark>{' '}
              {note.organisationId !== null && <b>{nameOf(note.organisationId)}　</b>}
              {note.text}
            </p>
            <ThemeSelect note={note} label={words.themeOf([...note.text].slice(0, 30).join(''))} />
          </li>
        ))}
      </ul>
      {notes.length > SHOWN && <p className={styles.hint}>{words.moreNotes(notes.length - SHOWN)}</p>}
    </section>
  );
}

import { Flag, Trash2 } from 'lucide-react';
import { clock, parseTimePoint } from '../../../shared/domain/calendar/times.ts';
import type { AgendaItem, Note } from '../../../shared/domain/collections/index.ts';
import { NOTE_KINDS } from '../../../shared/domain/collections/notes.ts';
import { useWords } from '../../i18n/language.tsx';
import { useCities } from '../../parts/use-cities.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput, CommitTextArea } from '../../ui/commit-input.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './agenda.module.css';
import { ThemeSelect } from './theme-select.tsx';

/** One note, each part of it edited where it stands. */
export function NoteRow({
  note,
  n,
  topics,
  measure,
}: {
  readonly note: Note;
  readonly n: number;
  readonly topics: readonly AgendaItem[];
  readonly measure: (row: Element | null) => void;
}) {
  const { common, agenda: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const cities = useCities();
  const { noteFields: fields } = words;
  const patch = (change: Partial<Note>): boolean => run('editNote', { id: note.id, patch: change });

  function commitTime(text: string): boolean {
    const point = text.trim() === '' ? null : parseTimePoint(text);
    if (point === null) return patch({ at: null });
    if (typeof point === 'number') {
      const dayId = note.dayId ?? plan.rows.items.get(note.itemId ?? '')?.dayId ?? null;
      return patch({ at: point, dayId });
    }
    say(words.badTime, 'error');
    return false;
  }

  function follow(): void {
    const partnerIds: string[] = [];
    const { organisationId: ownerId, agendaId, id: noteId } = note;
    const title = [...(note.text.split('\n')[0] ?? '')].slice(0, 100).join('');
    if (run('addFollowUp', { title, ownerId, partnerIds, noteId, agendaId })) say(words.followed);
  }

  return (
    <tr ref={measure} data-index={n - 1} aria-rowindex={n + 1} data-kind={note.kind}>
      <td className={styles.time}>
        <CommitInput
          aria-label={words.noteOf(n, fields.time)}
          value={note.at === null ? '' : clock(note.at)}
          onCommit={commitTime}
        />
      </td>
      <td className={styles.kind}>
        <Select
          aria-label={words.noteOf(n, fields.kind)}
          value={note.kind}
          onChange={(kind) => patch({ kind })}
          options={NOTE_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        />
      </td>
      <td className={styles.city}>
        <Select
          aria-label={words.noteOf(n, fields.city)}
          value={note.organisationId ?? ''}
          onChange={(id) => patch({ organisationId: id === '' ? null : id })}
          options={[{ value: '', label: words.noCity }, ...cities]}
        />
      </td>
      <td className={styles.speaker}>
        <CommitInput
          aria-label={words.noteOf(n, fields.speaker)}
          value={note.speaker}
          onCommit={(speaker) => patch({ speaker: speaker.trim() })}
        />
      </td>
      <td className={styles.text}>
        <CommitTextArea
          rows={1}
          aria-label={words.noteOf(n, fields.text)}
          value={note.text}
          onCommit={(text) => text.trim() !== '' && patch({ text })}
        />
      </td>
      <td className={styles.topic}>
        <Select
          aria-label={words.noteOf(n, fields.topic)}
          value={note.agendaId ?? ''}
          onChange={(id) => patch({ agendaId: id === '' ? null : id })}
          options={[
            { value: '', label: words.noTopic },
            ...topics.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      </td>
      <td className={styles.theme}>
        <ThemeSelect note={note} label={words.noteOf(n, fields.theme)} />
      </td>
      <td className={styles.tools}>
        <Button look="quiet" small aria-label={words.follow(n)} title={words.follow(n)} onClick={follow}>
          <Flag size={14} aria-hidden />
        </Button>
        <Button
          look="quiet"
          small
          aria-label={words.removeNote(n)}
          title={words.removeNote(n)}
          onClick={() => run('removeNote', { id: note.id })}
        >
          <Trash2 size={14} aria-hidden />
        </Button>
      </td>
    </tr>
  );
}

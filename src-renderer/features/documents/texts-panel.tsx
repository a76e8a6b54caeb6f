import { EyeOff, RotateCcw } from 'lucide-react';
import { paperText, usualSender, usualText } from '../../../shared/documents/paper-texts.ts';
import { MEETING_KEY } from '../../../shared/domain/collections/meeting.ts';
import { paperTextKey } from '../../../shared/domain/collections/paper-texts.ts';
import type { EditRow } from '../../../shared/domain/commands/edit-row.ts';
import { meetingOf, type Plan } from '../../../shared/domain/plan/plan.ts';
import {
  HINTED_FIELDS,
  type PaperTextField,
  paperTextFields,
  paperTextName,
} from '../../../shared/domain/reference/paper-texts.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import type { Choosing } from '../../store/paper-choices.ts';
import { useRun } from '../../store/use-run.ts';
import { CommitInput, CommitTextArea } from '../../ui/commit-input.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './texts-panel.module.css';

interface TextsPanelProps {
  readonly plan: Plan;
  readonly paper: Choosing['paper'];
  /** Of the paper, not of the screen: each language has its own wording. */
  readonly language: Choosing['language'];
  /** ISO date of today: letters are dated with it until somebody writes another. */
  readonly date: string;
}

/** Rows of a field: a text of many lines shows most of them, and no field is a slit. */
const [FEWEST, MOST] = [2, 9];
/** Full-width characters in a line of the panel. */
const PER_LINE = 17;

/** 文章: what the officials write on the chosen paper, beside the paper as it will be. */
export function TextsPanel({ plan, paper, language, date }: TextsPanelProps) {
  const { documents: words } = useWords();
  const fields = paperTextFields(paper);
  if (fields.length === 0) return null;
  return (
    <section className={styles.panel} aria-label={words.texts}>
      <h2 className={styles.title}>{words.texts}</h2>
      <p className={styles.about}>{words.textsAbout}</p>
      {paper === 'notice' && <SenderFields plan={plan} language={language} />}
      {fields.map((field) => (
        <TextField key={`${field}|${language}`} plan={plan} field={field} language={language} date={date} />
      ))}
    </section>
  );
}

/** 差出人: fields of the meeting, for the name goes with what is personal. */
function SenderFields({ plan, language }: Pick<TextsPanelProps, 'plan' | 'language'>) {
  const { documents: words, common } = useWords();
  const run = useRun(common.refused);
  const meeting = meetingOf(plan);
  const usual = usualSender(plan, language);
  return (['senderTitle', 'senderName'] as const).map((field) => (
    <Field key={field} label={`${words.sender}　${words[field]}`} stacked>
      {(props) => (
        <CommitInput
          {...props}
          value={meeting[field]}
          placeholder={field === 'senderTitle' ? usual : ''}
          onCommit={(text) =>
            run('editRow', {
              collection: 'meeting',
              key: MEETING_KEY,
              patch: { [field]: text.trim() },
            } as EditRow)
          }
        />
      )}
    </Field>
  ));
}

function TextField({
  plan,
  field,
  language,
  date,
}: Omit<TextsPanelProps, 'paper'> & { readonly field: PaperTextField }) {
  const { documents: words, common } = useWords();
  const screen = useLanguage();
  const run = useRun(common.refused);
  const usual = usualText(plan, field, { language, date });
  const text = paperText(plan, field, { language, date });
  const isOwn = plan.rows.paperTexts.has(paperTextKey(field, language));
  const isHinted = HINTED_FIELDS.has(field);
  const label = paperTextName(field, screen);
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / PER_LINE)), 0);
  const set = (next: string | null): boolean => run('setPaperText', { field, language, text: next });
  return (
    <Field
      label={label}
      stacked
      mark={
        isOwn ? (
          <button
            type="button"
            className={styles.back}
            title={words.textBack}
            aria-label={words.textBackOf(label)}
            onClick={() => set(null)}
          >
            <RotateCcw size={13} aria-hidden />
          </button>
        ) : (
          isHinted && (
            <button
              type="button"
              className={styles.back}
              title={words.textLeaveOut}
              aria-label={words.textLeaveOutOf(label)}
              onClick={() => set('')}
            >
              <EyeOff size={13} aria-hidden />
            </button>
          )
        )
      }
    >
      {(props) => (
        <CommitTextArea
          {...props}
          lang={language}
          rows={Math.min(MOST, Math.max(FEWEST, lines))}
          maxLength={10_000}
          value={text}
          placeholder={isHinted && !isOwn ? words.textHinted : words.textEmpty}
          onCommit={(next) => set(next.trim() === usual.trim() && isOwn ? null : next)}
        />
      )}
    </Field>
  );
}

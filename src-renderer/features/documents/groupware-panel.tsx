import { Sheet } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { BuiltCalendar } from '../../../shared/documents/builders/calendar.ts';
import { suggestedFileName } from '../../../shared/documents/file-names.ts';
import { groupwareCsv } from '../../../shared/documents/groupware-csv.ts';
import { meetingOf, type Plan } from '../../../shared/domain/plan/plan.ts';
import { csvTemplatesOf } from '../../../shared/domain/reference/groupware.ts';
import { type Language, useWords } from '../../i18n/language.tsx';
import { bridge } from '../../platform/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './groupware.module.css';
import { TemplateDialog } from './template-dialog.tsx';
import type { useExport } from './use-export.ts';

/** グループウェア用CSV: the calendar in the layout that a groupware imports, and what of it does not go in as it is. */
export function GroupwarePanel({
  plan,
  built,
  language,
  busy,
  run,
}: ReturnType<typeof useExport> & {
  readonly plan: Plan;
  readonly built: BuiltCalendar;
  readonly language: Language;
}) {
  const { documents } = useWords();
  const words = documents.groupware;
  const ready = csvTemplatesOf(plan);
  const [id, setId] = useState('outlook-ja');
  const [isEditing, setEditing] = useState(false);
  const chosen = ready.find((one) => one.template.id === id) ?? ready[0];
  const csv = useMemo(
    () => (chosen ? groupwareCsv(built.calendar, chosen.template, language) : null),
    [built.calendar, chosen, language],
  );
  if (!chosen || !csv) return null;
  const { template, known } = chosen;
  const { encoding, lineEnd } = template;
  const events = csv.rows.length - Number(template.heading);
  const suggestedName = suggestedFileName(
    meetingOf(plan),
    'calendar',
    'csv',
    language,
    [built.of, template.name, built.edition].filter((part) => part !== '').join('_'),
  );
  const save = () =>
    void run(
      () =>
        bridge.invoke('groupware.export', {
          rows: csv.rows.map((row) => [...row]),
          encoding,
          lineEnd,
          suggestedName,
        }),
      {
        paper: 'calendar',
        format: 'csv',
        edition: built.edition,
        rows: events,
        handedTo: '',
        sensitive: false,
        events: [],
      },
      suggestedName,
    );
  return (
    <details className={styles.panel}>
      <summary>{words.title}</summary>
      <div className={styles.inside}>
        <Field label={words.template} stacked hint={known ? words.encodings[encoding] : words.unknown}>
          {(props) => (
            <Select
              {...props}
              value={template.id}
              options={ready.map((one) => ({ value: one.template.id, label: one.template.name }))}
              onChange={setId}
            />
          )}
        </Field>
        <Button small onClick={() => setEditing(true)}>
          {words.edit}
        </Button>
        {csv.replaced.length > 0 && (
          <div className={styles.told}>
            <p>{words.replaced(csv.replaced.length)}</p>
            <ul>
              {csv.replaced.map(({ character, by, count }) => (
                <li key={character}>{words.replacedBy(character, by, count)}</li>
              ))}
            </ul>
          </div>
        )}
        {csv.cut.length > 0 && (
          <ul className={styles.told}>
            {csv.cut.map(({ title, label, limit }) => (
              <li key={`${title}${label}`}>{words.cut(title, label, limit)}</li>
            ))}
          </ul>
        )}
        {csv.leftOut.length > 0 && <p className={styles.told}>{words.leftOut(csv.leftOut.length)}</p>}
        <p className={styles.about}>{words.addsOnly}</p>
        <Button disabled={busy || events === 0} onClick={save}>
          <Sheet size={16} aria-hidden />
          {words.save(events)}
        </Button>
      </div>
      {isEditing && (
        <TemplateDialog key={template.id} template={template} onClose={() => setEditing(false)} />
      )}
    </details>
  );
}

import { type FormEvent, useState } from 'react';
import { byOrder, type Plan } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import type { Choosing } from '../../store/paper-choices.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './options-panel.module.css';

/** 保存した設定: choices of this paper under a name, in the plan; choosing one takes all of it over. */
export function SavedSettings({ plan, choosing }: { readonly plan: Plan; readonly choosing: Choosing }) {
  const { common, documents: words } = useWords();
  const run = useRun(common.refused);
  const [name, setName] = useState<string | null>(null);
  /** The setting that the name is for; null: a new one. */
  const [renamed, setRenamed] = useState<string | null>(null);
  const { paper, choices, choose } = choosing;
  const saved = [...plan.rows.paperSettings.values()].filter((one) => one.paper === paper).sort(byOrder);
  const current = saved.find((one) => JSON.stringify(one.choices) === JSON.stringify(choices));

  function save(event: FormEvent): void {
    event.preventDefault();
    if (name === null || name.trim() === '') return;
    const done =
      renamed === null
        ? run('savePaperSetting', { paper, name, choices })
        : run('renamePaperSetting', { id: renamed, name });
    if (done) setName(null);
  }

  function ask(id: string | null, first: string): void {
    setRenamed(id);
    setName(first);
  }

  return (
    <div className={styles.saved}>
      {saved.length > 0 && (
        <Field label={words.savedSettings} stacked>
          {(props) => (
            <Select
              {...props}
              value={current?.id ?? ''}
              options={[
                ...(current ? [] : [{ value: '', label: words.unsavedSetting }]),
                ...saved.map((one) => ({ value: one.id, label: one.name })),
              ]}
              onChange={(id) => {
                const setting = saved.find((one) => one.id === id);
                if (setting) choose(setting.choices);
              }}
            />
          )}
        </Field>
      )}
      {name === null ? (
        <div className={styles.line}>
          {!current && (
            <Button small onClick={() => ask(null, '')}>
              {words.saveSetting}
            </Button>
          )}
          {current && (
            <>
              <Button small look="quiet" onClick={() => ask(current.id, current.name)}>
                {words.renameSetting}
              </Button>
              <Button small look="quiet" onClick={() => run('removePaperSetting', { id: current.id })}>
                {words.removeSetting(current.name)}
              </Button>
            </>
          )}
        </div>
      ) : (
        <form className={styles.line} onSubmit={save}>
          <input
            autoComplete="off"
            // biome-ignore lint/a11y/noAutofocus: the field opens because its button was pressed
            autoFocus
            className={styles.name}
            aria-label={words.settingName}
            placeholder={words.settingName}
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && !event.nativeEvent.isComposing) setName(null);
            }}
          />
          <Button small type="submit" disabled={name.trim() === ''}>
            {common.save}
          </Button>
        </form>
      )}
    </div>
  );
}

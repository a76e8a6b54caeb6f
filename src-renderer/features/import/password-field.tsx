import { type FormEvent, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './password-field.module.css';

/** Asks for a workbook's password. It goes to the reader alone and is kept nowhere. */
export function PasswordField({ onEnter }: { onEnter: (password: string) => void }) {
  const { importing: words } = useWords();
  const [password, setPassword] = useState('');
  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (password !== '') onEnter(password);
  }
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <Field label={words.password} hint={words.passwordHint} stacked>
        {(control) => (
          <input
            {...control}
            type="password"
            autoComplete="off"
            // biome-ignore lint/a11y/noAutofocus: the screen has just asked for it, and for nothing else
            autoFocus
            value={password}
            maxLength={255}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      <Button look="primary" disabled={password === ''} type="submit">
        {words.openWithPassword}
      </Button>
    </form>
  );
}

import { type FormEvent, useState } from 'react';
import { useWords } from '../../../i18n/language.tsx';
import { Button } from '../../../ui/button.tsx';
import styles from './intake.module.css';

/** Asks for the password of one workbook of the folder. It goes to the reader alone and is kept nowhere. */
export function PasswordRetry({ name, onEnter }: { name: string; onEnter: (password: string) => void }) {
  const { replies: words } = useWords();
  const [password, setPassword] = useState('');
  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (password === '') return;
    onEnter(password);
    setPassword('');
  }
  return (
    <form className={styles.password} onSubmit={onSubmit}>
      <input
        type="password"
        autoComplete="off"
        aria-label={words.passwordOf(name)}
        placeholder={words.password}
        value={password}
        maxLength={255}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button small type="submit" disabled={password === ''}>
        {words.retry}
      </Button>
    </form>
  );
}

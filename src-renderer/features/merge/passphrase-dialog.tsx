import { useId, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './merge.module.css';

interface Props {
  readonly title: string;
  /** 'new' asks twice and says what it means to lose it. */
  readonly kind: 'open' | 'new';
  /** What was wrong with the last one. */
  readonly problem?: string | undefined;
  readonly onDone: (passphrase: string) => void;
  readonly onClose: () => void;
}

/** Asks for the passphrase of a plan file. It is handed on and kept nowhere. */
export function PassphraseDialog({ title, kind, problem, onDone, onClose }: Props) {
  const { common, merge: words } = useWords();
  const form = useId();
  const [text, setText] = useState('');
  const [again, setAgain] = useState('');
  const differs = kind === 'new' && again !== '' && text !== again;
  const ready = text !== '' && (kind === 'open' || text === again);
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button look="primary" type="submit" form={form} disabled={!ready}>
            {kind === 'open' ? words.openDo : common.save}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onDone(text);
        }}
      >
        <Field
          label={words.passphrase}
          stacked
          problem={problem}
          hint={kind === 'open' ? words.passphraseHint : words.passphraseLost}
        >
          {(props) => (
            <input
              {...props}
              type="password"
              autoFocus
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        {kind === 'new' && (
          <Field
            label={words.passphraseAgain}
            stacked
            problem={differs ? words.passphraseDiffers : undefined}
          >
            {(props) => (
              <input
                {...props}
                type="password"
                autoComplete="off"
                value={again}
                onChange={(event) => setAgain(event.target.value)}
              />
            )}
          </Field>
        )}
      </form>
    </Dialog>
  );
}

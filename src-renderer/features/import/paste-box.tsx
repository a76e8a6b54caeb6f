import { type ClipboardEvent, useState } from 'react';
import { foldingsOf } from '../../../shared/text/foldings.ts';
import { tableOfText } from '../../../shared/text/pasted-table.ts';
import { foldRadicals } from '../../../shared/text/radicals.ts';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './paste-box.module.css';
import { pastedText } from './use-import-paste.ts';

export interface PasteBoxProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Takes the text on its way as a file of tab-separated text. */
  readonly onRead: (file: File) => void;
  /** The text was pasted on the screen: the keyboard goes on here. */
  readonly takesFocus: boolean;
}

/** Text from a PDF, a mail or Excel: looked at, its radical characters put right if wanted, then read like a file. */
export function PasteBox({ text, onText, onRead, takesFocus }: PasteBoxProps) {
  const { importing: words } = useWords();
  const [folds, setFolds] = useState(true);
  const foldings = foldingsOf(text);
  const isEmpty = text.trim() === '';

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const pasted = pastedText(event.clipboardData);
    if (!pasted.includes('\t')) return;
    // A table that the plain text does not have: its cells are put in, with tabs between.
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    onText(text.slice(0, selectionStart) + pasted + text.slice(selectionEnd));
  }

  function read(): void {
    const table = tableOfText(folds ? foldRadicals(text) : text);
    onRead(new File([table], words.pastedName, { type: 'text/tab-separated-values' }));
  }

  return (
    <section className={styles.box} aria-label={words.sources.paste}>
      <label className={styles.label} htmlFor="paste-text">
        {words.pasteLabel}
      </label>
      <textarea
        autoComplete="off"
        id="paste-text"
        className={styles.text}
        // biome-ignore lint/a11y/noAutofocus: only where the person has just pasted
        autoFocus={takesFocus}
        value={text}
        placeholder={words.pasteHint}
        spellCheck={false}
        onChange={(event) => onText(event.target.value)}
        onPaste={onPaste}
        onKeyDown={(event) => {
          if (
            event.key === 'Enter' &&
            (event.ctrlKey || event.metaKey) &&
            !event.nativeEvent.isComposing &&
            !isEmpty
          )
            read();
        }}
      />
      {foldings.length > 0 && (
        <Notice tone="info">
          <label className={styles.fold}>
            <input type="checkbox" checked={folds} onChange={(event) => setFolds(event.target.checked)} />
            {words.fold(foldings.length)}
          </label>
          <ul className={styles.pairs} aria-label={words.foldList}>
            {foldings.map(({ from, to, count }) => (
              <li key={from}>
                <span className={styles.from}>{from}</span>→<b>{to}</b>
                <span className={styles.count}>{words.times(count)}</span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div className={styles.foot}>
        <p>{words.pasteFoot}</p>
        <Button look="primary" disabled={isEmpty} onClick={read}>
          {words.readPasted}
        </Button>
      </div>
    </section>
  );
}

import { useWords } from '../../i18n/language.tsx';
import { useDraft } from '../../store/drafts.ts';
import { Button } from '../../ui/button.tsx';
import styles from './preparation.module.css';

/** The field at the end of a list in which the next line is typed: Enter adds it, and the field is ready for one more. */
export function AddLine({
  label,
  hint,
  options = [],
  onAdd,
}: {
  readonly label: string;
  readonly hint: string;
  /** Proposed while typing. */
  readonly options?: readonly string[];
  /** False when the line was refused: what was typed stays. */
  readonly onAdd: (text: string) => boolean;
}) {
  const { preparation: words } = useWords();
  const [text, setText] = useDraft(`line ${label}`);
  const add = (): void => {
    if (text.trim() !== '' && onAdd(text.trim())) setText('');
  };
  return (
    <div className={styles.add}>
      <input
        autoComplete="off"
        aria-label={label}
        placeholder={hint}
        value={text}
        list={options.length > 0 ? 'preparation-options' : undefined}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
        }}
      />
      {options.length > 0 && (
        <datalist id="preparation-options">
          {options.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      <Button onClick={add}>{words.addLine}</Button>
    </div>
  );
}

import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './drop-zone.module.css';

/** Endings that the file dialog offers. */
const ACCEPT = '.xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.tsv,.txt,.ics';

/** Takes a file: dropped, or chosen in the dialog. `small` is a button alone, once a file is open. */
export function DropZone({
  small,
  primary = true,
  onFile,
}: {
  small: boolean;
  primary?: boolean;
  onFile: (file: File) => void;
}) {
  const { importing: words } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  }

  const chooser = (
    <>
      <input
        ref={input}
        type="file"
        accept={ACCEPT}
        hidden
        data-testid="import-file"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file chosen again must be told as well.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button
        small={small}
        look={small || !primary ? 'plain' : 'primary'}
        onClick={() => input.current?.click()}
      >
        {small ? words.chooseOther : words.choose}
      </Button>
    </>
  );
  if (small) return chooser;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has its keyboard twin in the button inside
    <div
      className={over ? `${styles.zone} ${styles.over}` : styles.zone}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <FileUp size={30} strokeWidth={1.4} aria-hidden />
      <p className={styles.lead}>{words.drop}</p>
      <p className={styles.formats}>{words.formats}</p>
      {chooser}
    </div>
  );
}

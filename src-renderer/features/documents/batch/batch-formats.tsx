import { PAPER_FILES, type PaperFile } from '../../../../shared/documents/formats.ts';
import { useWords } from '../../../i18n/language.tsx';
import styles from './batch-view.module.css';

/** As which files the papers are written, and whether the calendar is. */
export function BatchFormats({
  disabled,
  formats,
  onFormats,
  withCalendar,
  onCalendar,
}: {
  readonly disabled: boolean;
  readonly formats: readonly PaperFile[];
  readonly onFormats: (formats: PaperFile[]) => void;
  readonly withCalendar: boolean;
  readonly onCalendar: (isIn: boolean) => void;
}) {
  const { documents: words } = useWords();
  return (
    <fieldset className={styles.set} disabled={disabled}>
      <legend>{words.batch.formats}</legend>
      <div className={styles.line}>
        {PAPER_FILES.map((file) => (
          <label key={file} className={styles.check}>
            <input
              type="checkbox"
              checked={formats.includes(file)}
              onChange={(event) =>
                onFormats(event.target.checked ? [...formats, file] : formats.filter((one) => one !== file))
              }
            />
            {words.formats[file]}
          </label>
        ))}
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={withCalendar}
            onChange={(event) => onCalendar(event.target.checked)}
          />
          {words.formats.ics}
        </label>
      </div>
    </fieldset>
  );
}

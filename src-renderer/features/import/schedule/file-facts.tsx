import { longDate } from '../../../../shared/domain/calendar/wareki.ts';
import type { ScheduleReading } from '../../../../shared/input/schedule/reading.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import styles from '../file-step.module.css';

interface FileFactsProps {
  /** Format and encoding, in words. */
  readonly format: string;
  readonly reading: ScheduleReading;
  /** The lines of the preview: a place for rain makes a line of its own (plan B). */
  readonly items: number;
}

/** What the file is: its title, its date, how much was found in it. */
export function FileFacts({ format, reading, items }: FileFactsProps) {
  const { importing, scheduleImport: words } = useWords();
  const language = useLanguage();
  const facts: readonly (readonly [string, string])[] = [
    [importing.facts.format, format],
    ...(reading.title === null ? [] : [[words.fileTitle, reading.title] as const]),
    ...(reading.asOf === null ? [] : [[words.asOf, longDate(reading.asOf, language)] as const]),
    [words.found, words.foundCount(reading.days.length, items)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

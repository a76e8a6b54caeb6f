import { newerImport } from '../../../../shared/domain/attendees/newer-import.ts';
import { longDate } from '../../../../shared/domain/calendar/wareki.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { isCalendarFile } from '../../../../shared/input/calendar-file.ts';
import type { ScheduleReading } from '../../../../shared/input/schedule/reading.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { Notice } from '../../../ui/notice.tsx';
import styles from '../file-step.module.css';
import { whenText } from '../when-text.ts';
import type { ScheduleDraft, ScheduleSource } from './use-schedule-import.ts';

interface FileFactsProps {
  readonly plan: Plan;
  readonly source: ScheduleSource;
  readonly draft: ScheduleDraft;
  readonly reading: ScheduleReading;
  /** The lines of the preview: a place for rain makes a line of its own (plan B). */
  readonly items: number;
}

/** What the file is: its title, its date, how much was found in it, whether it was there before. */
export function FileFacts({ plan, source, draft, reading, items }: FileFactsProps) {
  const { importing, scheduleImport: words } = useWords();
  const language = useLanguage();
  const { file } = source;
  const record = draft.returned?.record;
  const before = [...plan.rows.imports.values()].findLast(({ sha256 }) => sha256 === file.sha256);
  const modified = isCalendarFile(file) ? null : (file.modified ?? null);
  const newer = newerImport(plan, { exportId: record?.id ?? null, modified });
  const isForeign = !isCalendarFile(file) && file.trace !== undefined && !draft.returned;
  const facts: readonly (readonly [string, string])[] = [
    [importing.facts.format, source.format],
    ...(record === undefined ? [] : [[importing.facts.exported, whenText(record.at, language)] as const]),
    ...(reading.title === null ? [] : [[words.fileTitle, reading.title] as const]),
    ...(reading.asOf === null ? [] : [[words.asOf, longDate(reading.asOf, language)] as const]),
    [words.found, words.foundCount(reading.days.length, items)],
  ];
  return (
    <>
      {before && <Notice tone="caution">{words.takenBefore(whenText(before.at, language))}</Notice>}
      {draft.returned?.isRearranged === true && <Notice tone="caution">{words.rearranged}</Notice>}
      {isForeign && <Notice tone="caution">{importing.notOurs}</Notice>}
      {newer && (
        <Notice tone="caution">
          {words.older(
            newer.fileName,
            whenText(newer.modified, language),
            whenText(modified ?? '', language),
          )}
        </Notice>
      )}
      <dl className={styles.facts}>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

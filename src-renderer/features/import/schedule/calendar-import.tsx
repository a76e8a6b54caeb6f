import { type ReactNode, useMemo } from 'react';
import { readCalendarSchedule } from '../../../../shared/input/calendar/read-calendar-schedule.ts';
import type { CalendarFile } from '../../../../shared/input/calendar-file.ts';
import { useWords } from '../../../i18n/language.tsx';
import { usePlan } from '../../../store/use-plan.ts';
import { ScheduleImport } from './schedule-import.tsx';
import type { ScheduleSource } from './use-schedule-import.ts';

/** A calendar beside the plan, in the same preview as a schedule. */
export function CalendarImport({
  file,
  onFile,
  tools,
}: {
  file: CalendarFile;
  onFile: (file: File) => void;
  tools: ReactNode;
}) {
  const { importing } = useWords();
  const plan = usePlan();
  const source = useMemo(
    (): ScheduleSource => ({
      name: file.name,
      format: `iCalendar・${importing.encodings[file.encoding]}`,
      reading: readCalendarSchedule(file, plan),
      file,
    }),
    [file, plan, importing],
  );
  return <ScheduleImport source={source} onFile={onFile} tools={tools} />;
}

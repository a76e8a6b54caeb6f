import { useMemo } from 'react';
import { orderedDays } from '../../../../shared/domain/plan/ordered-days.ts';
import { meetingOf, type Plan } from '../../../../shared/domain/plan/plan.ts';
import { readAnySchedule } from '../../../../shared/input/schedule/read-any-schedule.ts';
import { useWords } from '../../../i18n/language.tsx';
import { usePlan } from '../../../store/use-plan.ts';
import type { FileImportProps } from '../file-import.tsx';
import { ScheduleImport } from './schedule-import.tsx';
import type { ScheduleSource } from './use-schedule-import.ts';

/** A table or a text read as a schedule. */
export function TableSchedule({ file, onFile, tools }: FileImportProps) {
  const { importing } = useWords();
  const near = nearOf(usePlan());
  const source = useMemo(
    (): ScheduleSource => ({
      name: file.name,
      format: file.format.toUpperCase() + (file.encoding ? `・${importing.encodings[file.encoding]}` : ''),
      reading: readAnySchedule(file, near),
      file,
    }),
    [file, near, importing],
  );
  return <ScheduleImport source={source} onFile={onFile} tools={tools} />;
}

/** The date that dates without a year lie near: the meeting's, or the middle of its fiscal year. */
const nearOf = (plan: Plan): string =>
  orderedDays(plan).find(({ date }) => date !== null)?.date ?? `${meetingOf(plan).fiscalYear}-10-01`;

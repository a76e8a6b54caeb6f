import type { Language } from '../../../shared/domain/calendar/wareki.ts';
import type { CommandContext } from '../../../shared/domain/commands/command.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { type ForeignFile, isCalendarFile } from '../../../shared/input/calendar-file.ts';
import { whatIsIn } from '../../../shared/input/schedule/read-any-schedule.ts';
import type { AppError } from '../../../shared/lib/errors.ts';
import type { Result } from '../../../shared/lib/result.ts';
import type { FileOutcome } from './file-preview.ts';
import { peopleOutcome } from './people-outcome.ts';
import { scheduleOutcome } from './schedule-outcome.ts';

/** What a file would change in a plan: what the import screen proposes before a person has touched anything. */
export function previewFile(
  plan: Plan,
  file: ForeignFile,
  context: CommandContext,
  language: Language,
): Result<FileOutcome, AppError> {
  if (isCalendarFile(file)) return scheduleOutcome(plan, file, 'calendar', context, language);
  return whatIsIn(file) === 'schedule'
    ? scheduleOutcome(plan, file, 'schedule', context, language)
    : peopleOutcome(plan, file, context, language);
}

import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';

/** Keeps in the record of outputs that the open plan, people and all, went out as a file. */
export function useRecordPlanFile(): (fileName: string) => void {
  const { common } = useWords();
  const run = useRun(common.refused);
  const { attendees } = usePlan().rows;
  return (fileName) =>
    run('recordOutput', {
      paper: 'plan-file',
      format: 'tsudoi',
      edition: '',
      fileName: fileName.slice(0, 500),
      rows: attendees.size,
      handedTo: '',
      sensitive: attendees.size > 0,
      events: [],
    });
}

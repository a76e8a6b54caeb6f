import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { activityRefs } from '../../../../shared/input/activity-refs.ts';
import type { LearnedHeading } from '../../../../shared/input/learned.ts';
import { proposeMapping } from '../../../../shared/input/propose-mapping.ts';
import { readPeople } from '../../../../shared/input/read-people.ts';
import type { TableFile } from '../../../../shared/input/table-file.ts';
import type { Understood } from '../../../../shared/intake/understand-file.ts';
import type { IntakeStatus } from '../../../store/intake.ts';

type ListReading = Pick<Extract<Understood, { kind: 'list' }>, 'mapping' | 'reading'>;

interface Known extends ListReading {
  readonly activities: Plan['rows']['activities'];
  readonly learned: readonly LearnedHeading[];
}

const known = new WeakMap<TableFile, Known>();

/**
 * The reading of a file as headings are understood now: an activity that was added, or a heading that was corrected
 * in another city's file, counts for all that are still to be taken in. Worked out once for each such change.
 */
export function readNow(
  plan: Plan,
  { table, understood }: Extract<IntakeStatus, { kind: 'read' }>,
  learned: readonly LearnedHeading[],
): ListReading {
  const { activities } = plan.rows;
  const before = known.get(table);
  if (before?.activities === activities && before.learned === learned) return before;
  const refs = activityRefs(plan);
  const mapping = proposeMapping(table, refs, learned);
  const reading = mapping.ok ? readPeople(table, mapping.value, refs) : mapping;
  const read: ListReading =
    mapping.ok && reading.ok ? { mapping: mapping.value, reading: reading.value } : understood;
  known.set(table, { ...read, activities, learned });
  return read;
}

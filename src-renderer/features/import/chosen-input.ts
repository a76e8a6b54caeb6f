import type { ImportInput } from '../../../shared/domain/commands/import-attendees.ts';
import type { TableFile } from '../../../shared/input/table-file.ts';
import type { ImportDraft } from './use-import.ts';

/** The command's input for a file as the person has settled it: who is taken, and what becomes of those who are gone. */
export function chosenInput(
  file: TableFile,
  draft: ImportDraft,
): ImportInput & Required<Pick<ImportInput, 'gone'>> {
  const reading = draft.reading.ok ? draft.reading.value : null;
  return {
    fileName: file.name,
    sha256: file.sha256,
    modified: file.modified ?? null,
    organisationId: reading?.city?.id ?? null,
    people: draft.taken.map(({ index, attendee, fields, answers }) => {
      const returned = draft.returned?.rows[index];
      return { attendeeId: attendee?.id ?? null, fields, answers, ...(returned ? { returned } : {}) };
    }),
    ...(draft.returned ? { exportId: draft.returned.returned.record.id } : {}),
    // A choice for somebody whom another reading of the columns has found after all is void.
    gone: draft.gone.flatMap(({ id }) => {
      const choice = draft.goneChoices.get(id);
      return choice ? [{ attendeeId: id, choice }] : [];
    }),
    asked: reading?.asked ?? [],
  };
}

import type { CollectionName, RowOf } from '../../shared/domain/collections/index.ts';
import type { EditRow } from '../../shared/domain/commands/edit-row.ts';
import { useWords } from '../i18n/language.tsx';
import { useRun } from '../store/use-run.ts';

/** Edits fields of one row of the open plan; false when the value was refused. */
export function useEdit(): <C extends CollectionName>(
  collection: C,
  key: string,
  patch: Partial<RowOf<C>>,
) => boolean {
  const { common } = useWords();
  const run = useRun(common.refused);
  return (collection, key, patch) => run('editRow', { collection, key, patch } as EditRow);
}

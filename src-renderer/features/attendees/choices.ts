import { ATTENDEE_KINDS } from '../../../shared/domain/collections/attendees.ts';
import type { Attendee } from '../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { matchesWords, searchKeyOf, searchWords } from '../../../shared/text/search-key.ts';
import type { Words } from '../../i18n/ja/index.ts';
import type { Column } from './columns.ts';

/** One line of the list under a cell that is being edited. */
export interface Choice {
  readonly label: string;
  /** What choosing it changes. */
  readonly patch: Partial<Attendee>;
}

/** Most suggestions shown at once. */
const MOST = 8;

/** What may be chosen in a cell: the kinds, or the organisations that the typed text finds. */
export function choicesFor(
  plan: Plan,
  { cell }: Column,
  typed: string,
  words: Words['attendees'],
): readonly Choice[] {
  switch (cell.kind) {
    case 'kind':
      return ATTENDEE_KINDS.map((kind) => ({ label: words.kinds[kind], patch: { kind } }));
    case 'organisation': {
      const wanted = searchWords(typed);
      return [...plan.rows.organisations.values()]
        .filter(({ name, reading, nameEn, aliases }) =>
          matchesWords(searchKeyOf([name, reading, nameEn, ...aliases]), wanted),
        )
        .slice(0, MOST)
        .map(({ id, name }) => ({ label: name, patch: { organisationId: id, organisationText: '' } }));
    }
    case 'text':
    case 'answer':
      return [];
  }
}

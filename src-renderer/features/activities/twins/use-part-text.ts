import type { MergePart } from '../../../../shared/domain/attendees/merge-proposal.ts';
import type { Attendee } from '../../../../shared/domain/collections/index.ts';
import { kindById, kindName } from '../../../../shared/domain/reference/person-kinds.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { fromText } from '../../../parts/from-text.ts';
import { usePlan } from '../../../store/use-plan.ts';

/** What stands in a part of an entry, as text; care veiled where it is asked to be. */
export function usePartText(veiled: boolean): (person: Attendee, part: MergePart) => string {
  const { activities: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  return (person, part) => {
    switch (part) {
      case 'organisation':
        return fromText(plan, person, language);
      case 'kind':
        return kindName(kindById(plan, person.kind), language);
      case 'mode':
        return words.modes[person.mode ?? 'none'];
      case 'proxy':
        return person.proxyFor;
      case 'diet':
      case 'mobility':
      case 'interpretation':
        return veiled && person[part] !== '' ? words.veiled : person[part];
      default:
        return person[part];
    }
  };
}

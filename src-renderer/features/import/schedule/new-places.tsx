import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { acceptedImport } from '../../../../shared/input/schedule/accepted.ts';
import type { ScheduleProposal } from '../../../../shared/input/schedule/proposal.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { ScheduleDraft } from './use-schedule-import.ts';

/** The places that come in with the lines that are taken. */
export function NewPlaces({
  plan,
  proposal,
  draft,
}: {
  plan: Plan;
  proposal: ScheduleProposal;
  draft: ScheduleDraft;
}) {
  const { scheduleImport: words } = useWords();
  const language = useLanguage();
  const { places } = acceptedImport('', proposal, draft.accepted);
  if (places.length === 0) return null;
  const nameOf = (key: string): string =>
    proposal.places.find((one) => one.key === key)?.name ?? plan.rows.places.get(key)?.name ?? '';
  const names = places.map(({ name, parentKey }) =>
    parentKey === null ? name : words.room(nameOf(parentKey), name),
  );
  return (
    <Notice tone="info">
      {words.newPlaces(places.length)}
      {names.join(language === 'ja' ? '、' : '; ')}
    </Notice>
  );
}

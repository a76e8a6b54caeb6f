import type { Item } from '../../../shared/domain/collections/index.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useFindings } from '../../store/use-plan.ts';
import { Notice } from '../../ui/notice.tsx';

const TONES = { error: 'error', caution: 'caution', info: 'info' } as const;

/** What the rules say of the item, each with its reason. */
export function ItemFindings({ item }: { item: Item }) {
  const language = useLanguage();
  const { common } = useWords();
  const findings = useFindings().filter((finding) => finding.itemIds.includes(item.id));
  return findings.map((finding) => (
    <Notice
      key={`${finding.rule}${finding.itemIds.join()}`}
      tone={TONES[finding.severity]}
      lead={common.severity[finding.severity]}
    >
      {finding.message[language]}
    </Notice>
  ));
}

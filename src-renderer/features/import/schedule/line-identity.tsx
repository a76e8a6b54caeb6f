import type { ItemProposal } from '../../../../shared/input/schedule/proposal.ts';
import { useWords } from '../../../i18n/language.tsx';
import { Select } from '../../../ui/select.tsx';
import styles from './schedule-preview.module.css';

/** Asks which item of the plan a line is, where it may be one under another title. */
export function LineIdentity({
  line,
  onChoose,
}: {
  line: ItemProposal;
  onChoose: (itemId: string | null) => void;
}) {
  const { scheduleImport: words } = useWords();
  const { item, renamed, candidates } = line;
  const all = [...(item && renamed ? [item] : []), ...candidates];
  const [first] = all;
  if (!first) return null;
  return (
    <div className={styles.identity}>
      <span>{renamed ? words.renamed(first.title) : words.candidate(first.title)}</span>
      <Select
        className={styles.select}
        aria-label={words.identity}
        value={item?.id ?? ''}
        options={[
          { value: '', label: words.newItem },
          ...all.map(({ id, title }) => ({ value: id, label: words.sameItem(title) })),
        ]}
        onChange={(id) => onChoose(id === '' ? null : id)}
      />
    </div>
  );
}

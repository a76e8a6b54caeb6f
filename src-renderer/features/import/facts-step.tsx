import type { FactLine } from '../../../shared/domain/replies/reply-facts.ts';
import { useWords } from '../../i18n/language.tsx';
import { FactList } from './fact-list.tsx';
import { hubFactLabel } from './hub-fact-label.ts';
import styles from './preview.module.css';
import { Step } from './step.tsx';

/** What a city's file says beside its people: whom to ask, and what it wrote to the agenda. Nothing new: nothing here. */
export function FactsStep({ lines }: { lines: readonly FactLine[] }) {
  const { replies } = useWords();
  const { facts: words } = replies;
  if (lines.length === 0) return null;
  const facts = lines.map((line) => {
    const { before, after } = line;
    if (line.kind === 'contact') return { key: line.field, label: words.contact[line.field], before, after };
    if (line.kind === 'hub') {
      const label = hubFactLabel(words, line.ref);
      return { key: line.ref, label: line.isUnknown ? words.hub.unknown(label) : label, before, after };
    }
    if (line.kind === 'question') return { key: line.ref, label: words.question(line.title), before, after };
    const label = line.kind === 'proposal' ? words.proposal : line.title || words.topicGone;
    return { key: line.ref, label, before, after };
  });
  return (
    <Step n={4} title={words.title}>
      <FactList facts={facts} />
      {lines.some(({ kind }) => kind === 'proposal') && <p className={styles.hint}>{words.proposalHint}</p>}
    </Step>
  );
}

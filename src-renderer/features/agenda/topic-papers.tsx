import { X } from 'lucide-react';
import { useState } from 'react';
import type { AgendaItem } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import styles from './agenda.module.css';

/** 配布資料 of a topic: names of papers or files, and where they lie. */
export function TopicPapers({
  topic: { papers },
  patch,
}: {
  readonly topic: AgendaItem;
  readonly patch: (change: Partial<AgendaItem>) => boolean;
}) {
  const { agenda: words } = useWords();
  const [added, setAdded] = useState(0);
  const change = (n: number, part: Partial<AgendaItem['papers'][number]>): boolean =>
    patch({ papers: papers.map((one, at) => (at === n ? { ...one, ...part } : one)) });
  return (
    <fieldset className={styles.group}>
      <legend>{words.papers}</legend>
      {papers.map((paper, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: papers have no id; their number is what they are called by
        <div key={n} className={styles.paper}>
          <span className={styles.number}>{n + 1}</span>
          <CommitInput
            className={styles.input}
            aria-label={words.paperName(n + 1)}
            value={paper.name}
            onCommit={(name) => name.trim() !== '' && change(n, { name: name.trim() })}
          />
          <CommitInput
            className={styles.input}
            aria-label={words.paperLink(n + 1)}
            placeholder={words.paperLinkHint}
            value={paper.link}
            onCommit={(link) => change(n, { link: link.trim() })}
          />
          <Button
            look="quiet"
            small
            aria-label={words.removePaper(n + 1)}
            title={words.removePaper(n + 1)}
            onClick={() => patch({ papers: papers.toSpliced(n, 1) })}
          >
            <X size={14} aria-hidden />
          </Button>
        </div>
      ))}
      <CommitInput
        key={added}
        className={styles.input}
        aria-label={words.papers}
        placeholder={words.addPaper}
        value=""
        autoFocus={added > 0}
        onCommit={(name) => {
          if (name.trim() === '' || !patch({ papers: [...papers, { name: name.trim(), link: '' }] }))
            return false;
          setAdded(added + 1);
          return true;
        }}
      />
    </fieldset>
  );
}

import { useWords } from '../../../i18n/language.tsx';
import { Mark } from '../../../ui/marks.tsx';
import type { Incoming } from '../intake/use-incoming.ts';
import styles from './board.module.css';

/** The file that the folder at hand holds of a city, in short: what it would change and what must be looked at. */
export function IncomingFacts({ incoming }: { incoming: Incoming }) {
  const { replies: words } = useWords();
  const { files, proposal } = incoming;
  const { counts, sure, gone, newer, before } = proposal;
  return (
    <div className={styles.facts}>
      <span className={styles.incoming} title={files.versions.map(({ file }) => file.name).join('\n')}>
        <span>{files.chosen.name}</span>
        {files.versions.length > 1 && <small>{words.otherFiles(files.versions.length - 1)}</small>}
      </span>
      <span className={styles.marks}>
        {before && <Mark>{words.incoming.known}</Mark>}
        {files.chosen.city?.isSure === false && <Mark tone="caution">{words.guessed}</Mark>}
        {newer && <Mark tone="caution">{words.incoming.older}</Mark>}
        <small>{words.incoming.counts(counts)}</small>
        {sure.open > 0 && <Mark tone="caution">{words.incoming.open(sure.open)}</Mark>}
        {gone.length > 0 && <Mark tone="caution">{words.incoming.gone(gone.length)}</Mark>}
      </span>
    </div>
  );
}

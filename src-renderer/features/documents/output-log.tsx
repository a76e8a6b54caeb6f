import { useId } from 'react';
import { paperName } from '../../../shared/documents/words.ts';
import type { RowOf } from '../../../shared/domain/collections/index.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Mark } from '../../ui/marks.tsx';
import styles from './output-log.module.css';

/** 書出しの記録: what left this desk, when, and for whom; the latest first. */
export function OutputLog() {
  const { documents: words } = useWords();
  const recipients = useId();
  const lines = [...usePlan().rows.exportLog.values()].sort((a, b) => (a.at < b.at ? 1 : -1));
  if (lines.length === 0) return <EmptyState title={words.logEmpty} text={words.logEmptyText} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable to be scrolled by keyboard
    <div className={styles.view} tabIndex={0}>
      <p className={styles.about}>{words.logAbout}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            {words.logColumns.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <LogLine key={line.id} line={line} recipients={recipients} />
          ))}
        </tbody>
      </table>
      {/* Whom something went to before is offered again: most papers go to the same few. */}
      <datalist id={recipients}>
        {[...new Set(lines.map(({ handedTo }) => handedTo))]
          .filter((name) => name !== '')
          .map((name) => (
            <option key={name} value={name} />
          ))}
      </datalist>
    </div>
  );
}

function LogLine({
  line,
  recipients,
}: {
  readonly line: RowOf<'exportLog'>;
  /** Id of the list of names that are offered. */
  readonly recipients: string;
}) {
  const { common, documents: words } = useWords();
  const language = useLanguage();
  const run = useRun(common.refused);
  const { id, at, paper, format, edition, fileName, rows, handedTo, sensitive } = line;
  return (
    <tr data-testid="output">
      <td>
        <time dateTime={at}>
          {new Date(at).toLocaleString(language === 'ja' ? 'ja-JP' : 'en-GB', {
            dateStyle: 'medium',
            timeStyle: 'short',
          })}
        </time>
      </td>
      <th scope="row">
        {paperName(paper, language)}
        {edition !== '' && <small>{edition}</small>}{' '}
        {sensitive && <Mark tone="caution">{words.logSensitive}</Mark>}
      </th>
      <td data-column="file">
        {words.formats[format]}
        <small>{fileName}</small>
      </td>
      <td data-align="end" data-label={words.logColumns[3]}>
        {rows.toLocaleString()}
      </td>
      <td data-column="to">
        <CommitInput
          className={styles.to}
          aria-label={words.logToOf(fileName)}
          list={recipients}
          placeholder={words.logTo}
          value={handedTo}
          maxLength={200}
          onCommit={(text) => run('nameRecipient', { id, handedTo: text })}
        />
      </td>
    </tr>
  );
}

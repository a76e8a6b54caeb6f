import type { ReactNode } from 'react';
import { paperName } from '../../../shared/documents/words.ts';
import { collectionWord } from '../../../shared/domain/collections/words.ts';
import type { PurgeScope } from '../../../shared/domain/privacy/disposal.ts';
import type { PurgePreview } from '../../../shared/domain/privacy/preview.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { usePeopleElsewhere } from '../../store/use-people-elsewhere.ts';
import { FreeTextList } from './free-text-list.tsx';
import { HeadcountTable } from './headcount-table.tsx';
import styles from './privacy.module.css';

/** The four questions of a disposal: what goes, what stays, which sentences change, and what must be done by hand. */
export function DisposalPreview({
  preview,
  scope,
  leftOut,
  onToggle,
}: {
  preview: PurgePreview;
  scope: PurgeScope;
  leftOut: ReadonlySet<string>;
  onToggle: (id: string) => void;
}) {
  const { privacy: words } = useWords();
  const language = useLanguage();
  const { people, rows, counts, texts, files } = preview;
  const elsewhere = usePeopleElsewhere(people);
  const going = rows.filter(({ removed }) => removed > 0);
  return (
    <>
      <Part title={words.goes}>
        {scope.kind === 'people' && <p>{people.map(({ name }) => name).join('、')}</p>}
        <p>
          {going
            .map(({ collection, removed }) => words.line(collectionWord(collection, language), removed))
            .join('、')}
        </p>
        <p className={styles.hint}>{words.goesToo}</p>
      </Part>
      <Part title={words.stays}>
        <p className={styles.hint}>{words.staysText}</p>
        {counts.length > 0 && <HeadcountTable counts={counts} />}
      </Part>
      <Part title={words.texts(texts.length)}>
        <p className={styles.hint}>{texts.length === 0 ? words.textsNone : words.textsHint}</p>
        {texts.length > 0 && (
          <FreeTextList texts={texts} leftOut={leftOut} onToggle={onToggle} label={words.textsLeave} />
        )}
      </Part>
      <Part title={words.elsewhere}>
        <p className={styles.hint}>
          {elsewhere === null ? words.elsewhereReading : words.elsewhereText(elsewhere.length)}
        </p>
        {elsewhere !== null && elsewhere.length > 0 && (
          <ul className={styles.files} aria-label={words.elsewhere}>
            {elsewhere.map(({ summary, names }) => (
              <li key={summary.id}>
                <b>{summary.meeting.title}</b>
                <span>{words.elsewhereNames(names.slice(0, NAMED).join('、'), names.length - NAMED)}</span>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part title={words.byHand}>
        <p className={styles.hint}>{words.byHandText}</p>
        {files.length > 0 && (
          <ul className={styles.files} aria-label={words.byHand}>
            {files.map((file) => (
              <li key={`${file.at} ${file.fileName}`}>
                <time dateTime={file.at}>{new Date(file.at).toLocaleDateString('ja-JP')}</time>
                <span>
                  {paperName(file.paper, language)} {file.edition}
                </span>
                <span>{file.fileName}</span>
                <span>{file.handedTo === '' ? words.toNobody : file.handedTo}</span>
              </li>
            ))}
          </ul>
        )}
      </Part>
    </>
  );
}

/** As many names as say who is meant; the others are counted. */
const NAMED = 10;

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={styles.part} aria-label={title}>
    <h3>{title}</h3>
    {children}
  </section>
);

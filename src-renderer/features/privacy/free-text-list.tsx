import { collectionWord } from '../../../shared/domain/collections/words.ts';
import { fieldWord } from '../../../shared/domain/merge/field-words.ts';
import type { FreeText, TextPlace } from '../../../shared/domain/privacy/free-texts.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { CommitTextArea } from '../../ui/commit-input.tsx';
import { Mark } from '../../ui/marks.tsx';
import styles from './privacy.module.css';

/** As many characters as texts may have; what was short stays within what short texts may have. */
const SHORT = 500;
const LONG = 10_000;

/** A text's own name, for the sets of those that are ticked. */
export const placeId = ({ collection, key, field }: TextPlace): string => `${collection}/${key}/${field}`;

/** Free texts to be looked through, those that name somebody first, each with a tick to leave it out. */
export function FreeTextList({
  texts,
  leftOut,
  onToggle,
  label,
  edited,
  onEdit,
}: {
  texts: readonly FreeText[];
  leftOut: ReadonlySet<string>;
  onToggle: (id: string) => void;
  label: string;
  /** Texts in other words, by id. */
  edited?: ReadonlyMap<string, string>;
  /** Where texts can be put into other words, for what is made of them alone. */
  onEdit?: (id: string, text: string) => void;
}) {
  const { privacy: words } = useWords();
  const language = useLanguage();
  return (
    <ul className={styles.texts} aria-label={label}>
      {texts.map((one) => {
        const id = placeId(one);
        const { collection, field, title, text, isFlagged } = one;
        return (
          <li key={id} data-left-out={leftOut.has(id) || undefined}>
            <label>
              <input type="checkbox" checked={leftOut.has(id)} onChange={() => onToggle(id)} />
              <span>
                {isFlagged && <Mark tone="caution">{words.named}</Mark>}{' '}
                <b>
                  {collectionWord(collection, language)}
                  {title !== '' && `「${title}」`} {fieldWord(collection, field, language)}
                </b>
              </span>
            </label>
            {onEdit ? (
              <CommitTextArea
                aria-label={words.inOtherWords(title, fieldWord(collection, field, language))}
                maxLength={text.length <= SHORT ? SHORT : LONG}
                value={edited?.get(id) ?? text}
                onCommit={(words) => {
                  onEdit(id, words);
                  return true;
                }}
              />
            ) : (
              <p>{text}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

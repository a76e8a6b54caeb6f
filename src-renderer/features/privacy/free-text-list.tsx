import { collectionWord } from '../../../shared/domain/collections/words.ts';
import { fieldWord } from '../../../shared/domain/merge/field-words.ts';
import type { FreeText, TextPlace } from '../../../shared/domain/privacy/free-texts.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Mark } from '../../ui/marks.tsx';
import styles from './privacy.module.css';

/** A text's own name, for the sets of those that are ticked. */
export const placeId = ({ collection, key, field }: TextPlace): string => `${collection}/${key}/${field}`;

/** Free texts to be looked through, those that name somebody first, each with a tick to leave it out. */
export function FreeTextList({
  texts,
  leftOut,
  onToggle,
  label,
}: {
  texts: readonly FreeText[];
  leftOut: ReadonlySet<string>;
  onToggle: (id: string) => void;
  label: string;
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
            <p>{text}</p>
          </li>
        );
      })}
    </ul>
  );
}

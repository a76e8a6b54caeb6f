import { GONE_CHOICES, type GoneChoice } from '../../../shared/domain/attendees/gone-people.ts';
import { useWords } from '../../i18n/language.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './gone-people.module.css';
import type { ImportDraft } from './use-import.ts';

type Shown = GoneChoice | 'stay';

/** Those of the city who are no longer in its file: asked one by one or for all, and left alone without a word. */
export function GonePeople({ draft, city }: { draft: ImportDraft; city: string }) {
  const { importing: words } = useWords();
  const { gone, goneChoices, chooseGone } = draft;
  const options = (['stay', ...GONE_CHOICES] as const).map((value) => ({
    value,
    label: words.goneChoices[value],
  }));
  const chosen = (id: string): Shown => goneChoices.get(id) ?? 'stay';
  const choose = (ids: readonly string[], value: Shown): void =>
    chooseGone(ids, value === 'stay' ? null : value);
  const first = chosen(gone[0]?.id ?? '');
  const allAlike = gone.every(({ id }) => chosen(id) === first);
  return (
    <Notice tone="caution">
      <p>{words.gone(city, gone.length)}</p>
      <ul className={styles.people}>
        {gone.length > 1 && (
          <li className={styles.all}>
            <span>{words.goneAll}</span>
            <Select
              aria-label={words.goneAll}
              options={allAlike ? options : [{ value: 'mixed' as const, label: '―' }, ...options]}
              value={allAlike ? first : 'mixed'}
              onChange={(value) =>
                value !== 'mixed' &&
                choose(
                  gone.map(({ id }) => id),
                  value,
                )
              }
            />
          </li>
        )}
        {gone.map(({ id, name, jobTitle }) => (
          <li key={id} data-testid="gone">
            <span>
              <b>{name}</b> <small>{jobTitle}</small>
            </span>
            <Select
              aria-label={words.goneEach(name)}
              options={options}
              value={chosen(id)}
              onChange={(value) => choose([id], value)}
            />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
